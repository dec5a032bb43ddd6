package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.model.Span;
import org.junit.jupiter.api.Test;

class LostApostrophesTest {
    private final LostApostrophes apostrophes = new LostApostrophes(Set.of("Mali", "Houthis", "Hezbollah")::contains);

    @Test
    void aKnownNameWithAnSTooManyIsAPossessive() {
        assertThat(words("Malis north and Hezbollahs men"))
                .containsExactly("Mali", "s", "north", "and", "Hezbollah", "s", "men");
    }

    @Test
    void aConsonantAndYsIsNeverAPlural() {
        assertThat(words("the citys port")).containsExactly("the", "city", "s", "port");
        assertThat(words("for days")).containsExactly("for", "days");
    }

    @Test
    void aNameThatEndsInSStaysWhole() {
        assertThat(words("Houthis left")).containsExactly("Houthis", "left");
    }

    @Test
    void onlyTextWithoutAnyApostropheIsMended() {
        String long1 = "Troops left the town. ".repeat(20);
        assertThat(LostApostrophes.in(long1)).isTrue();
        assertThat(LostApostrophes.in(long1 + "The town's mayor stayed.")).isFalse();
        assertThat(LostApostrophes.in("Short.")).isFalse();
    }

    private List<String> words(String text) {
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Span(at, at + word.length()));
            at += word.length() + 1;
        }
        return apostrophes.restore(text, tokens).stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .toList();
    }
}

package org.frontline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageIdentifierTest {
    private final LanguageIdentifier identifier = LanguageIdentifier.bundled();

    static Stream<String[]> texts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/language/texts.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsOfItsLanguageOrUndetermined(String language, String text) {
        assertThat(identifier.identify(text)).isEqualTo(language.equals("-") ? null : language);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theShortWayTakesNoOtherLanguageForEnglish(String language, String text) {
        if (!language.equals("en")) {
            assertThat(EnglishWords.bundled().fill(TextSample.of(text))).isFalse();
        }
    }

    @Test
    void plainEnglishTakesTheShortWay() throws IOException {
        String english = texts().filter(row -> row[0].equals("en"))
                .map(row -> row[1])
                .findFirst()
                .orElseThrow();
        assertThat(EnglishWords.bundled().fill(TextSample.of(english))).isTrue();
    }

    @Test
    void anEnglishQuotationMakesNoForeignTextEnglish() throws IOException {
        String german = texts().filter(row -> row[0].equals("de"))
                .map(row -> row[1])
                .findFirst()
                .orElseThrow();
        String quoting = german + " \"We are not there yet\", sagte ein Sprecher vor der Presse. " + german;
        assertThat(identifier.identify(quoting)).isEqualTo("de");
    }

    @Test
    void anEnglishPageUnderAForeignHeadIsEnglish() throws IOException {
        String head = repeated("ar").substring(0, 250);
        assertThat(identifier.identify(head + "\n\n" + repeated("en"))).isEqualTo("en");
    }

    @Test
    void aForeignPageUnderAnEnglishHeadIsForeign() throws IOException {
        String head = "Subscribe to our newsletter | Sign in | World | Politics\n\n";
        assertThat(identifier.identify(head + repeated("ru"))).isEqualTo("ru");
    }

    @Test
    void aLongTextIsLookedAtInTwoPlacesOnly() {
        String text = IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertThat(TextSample.of(text).text()).hasSize(2 * TextSample.HALF + 1).startsWith("word0 word1");
    }

    private static String repeated(String language) throws IOException {
        return texts().filter(row -> row[0].equals(language))
                .map(row -> row[1])
                .findFirst()
                .orElseThrow()
                .repeat(8);
    }
}

package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarReportsTest {
    @Test
    void everyTagIsOneThatTheTaggerKnows() {
        List<String> known = Tagger.bundledModel().tags();

        assertThat(WarReports.load()).allSatisfy(report -> assertThat(known).containsAll(report.tags()));
    }

    @Test
    void theWordsAreThoseOfOurTokenizer() {
        Tokenizer tokenizer = new Tokenizer(Abbreviations.load());

        assertThat(WarReports.load()).allSatisfy(report -> {
            String text = String.join(" ", report.words()).replace(" '", "'");
            assertThat(tokenizer.tokenize(text, 0, text.length()).stream()
                            .map(span -> text.substring(span.begin(), span.end()))
                            .toList())
                    .isEqualTo(report.words());
        });
    }

    @Test
    void forTheTaggersEveryWordStandsAlone() {
        TaggedWords report = WarReports.load().get(0);

        assertThat(WarReports.withoutTree(report).words()).hasSameSizeAs(report.words());
    }
}

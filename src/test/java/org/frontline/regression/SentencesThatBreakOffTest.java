package org.frontline.regression;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontline.annotate.Annotator;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regression: a sentence that ended in a bracket behind a name made the extractor fail, and the whole article became a reject. */
class SentencesThatBreakOffTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels captured Aleppo [",
                "[",
                "Rebels captured Hama (",
                "D.R. Congo December 10km outskirts been\u0085captured\u3000Lt. Col. M23\u3000St. Petersburg Aleppo\u3000[\u2029ISIS SDF\n"
                        + "week  Kurdish-led Reuters '''' "
            })
    void whatBreaksOffIsRead(String text) {
        Article article = new Article("a", new SourceRef("t", "t", 0), null, null, "", text, null, null);
        assertThat(ControlExtractor.bundled()
                        .extract(Linker.bundled().link(Annotator.bundled().annotate(article))))
                .isNotNull();
    }
}

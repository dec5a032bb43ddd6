package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frontline.annotate.Annotator;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs that take their subjects from each other in long chains once ran around in circles until the stack was full. */
class LongSentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "helped the army to force the rebels to",
                "was forced to allow them to",
                "told fighters to help troops",
                "and captured Hama, forcing soldiers to be allowed to"
            })
    void chainsOfVerbsComeToAnEnd(String link) {
        String text =
                IntStream.range(0, 40).mapToObj(i -> link).collect(Collectors.joining(" ", "Rebels ", " seize Homs."));
        Article article = new Article("a", new SourceRef("t", "t", 0), null, null, "", text, null, null);

        assertThatCode(() -> ControlExtractor.bundled()
                        .extract(Linker.bundled().link(Annotator.bundled().annotate(article))))
                .doesNotThrowAnyException();
    }
}

package org.frontline.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.frontline.annotate.Annotator;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.model.Action;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.junit.jupiter.api.Test;

/** "Its fighters" once went to the subject of the sentence before, and what was taken beside the town was not seen. */
class OwnForcesTest {
    @Test
    void itsFightersAreThoseOfTheSpeakerAndTheListOfSitesIsTheTowns() {
        String text =
                "The Malian army said that it had withdrawn from Kidal. Ansar Dine said its fighters had taken full"
                        + " control of Kidal, its military airport and the central prison.";
        Article article = new Article("a", new SourceRef("t", "t", 0), null, null, "", text, null, null);

        List<ControlMention> mentions = ControlExtractor.bundled()
                .extract(Linker.bundled().link(Annotator.bundled().annotate(article)));

        assertThat(mentions)
                .filteredOn(m -> m.action() == Action.GAIN)
                .extracting(
                        m -> m.place().surface(),
                        m -> String.valueOf(m.actor() == null ? null : m.actor().surface()))
                .containsExactly(
                        tuple("Kidal", "Ansar Dine"),
                        tuple("Kidal military airport", "Ansar Dine"),
                        tuple("Kidal central prison", "Ansar Dine"));
    }
}

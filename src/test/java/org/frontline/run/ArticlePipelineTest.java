package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;
import org.junit.jupiter.api.Test;

class ArticlePipelineTest {
    private static final String REPORT = "HOMS (AFP) — Rebels captured Rastan on Thursday, a monitor said.";

    @Test
    void theCreditOfTheTextIsItsOrigin() {
        ArticlePipeline.Found found = read(REPORT);
        assertThat(found.origin()).isEqualTo("Agence France-Presse");
        assertThat(found.controlMentions()).hasSize(1);
    }

    @Test
    void whatACorrectionOrATeaserSaysIsNotToldByTheReport() {
        ArticlePipeline.Found found = read(REPORT
                + "\n\nRead more: Rebels captured Hama on Wednesday."
                + "\n\nCorrection: An earlier version of this report said that rebels captured Talbiseh.");
        assertThat(found.controlMentions())
                .extracting(mention -> mention.place().surface())
                .containsExactly("Rastan");
    }

    private static ArticlePipeline.Found read(String text) {
        SourceRef source = new SourceRef("test", "text", 0);
        return ArticlePipeline.bundled()
                .read(new Article("a", source, null, null, "", text, LocalDate.of(2024, 12, 6), null));
    }
}

package org.frontline.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontline.annotate.Annotator;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.model.Action;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.Modality;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said of villages or ground in a province was once taken for the whole of it, and flipped each of its towns. */
class AreasTakenForTheirPartsTest {
    private static List<ControlMention> gains(String text) {
        Article article = new Article("a", new SourceRef("t", "t", 0), null, null, "", text, null, null);
        return ControlExtractor.bundled()
                .extract(Linker.bundled().link(Annotator.bundled().annotate(article)))
                .stream()
                .filter(m -> m.action() == Action.GAIN)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels seized villages in Hama province on Monday. | Hama province | PART",
                "Rebels captured northern Aleppo. | northern Aleppo | PART",
                "Rebels captured most of northern Aleppo. | northern Aleppo | PART",
                "Rebels gained ground in Aleppo. | Aleppo | PART",
                "Rebels captured most of Hama. | Hama | MOST",
                "Rebels took control of the centre of Hama. | centre of Hama | PART",
                "Rebels captured villages south of Hama. | south of Hama | PART",
                "Rebels captured the whole countryside around Hama. | whole countryside around Hama | PART",
                "Rebels captured the town of Talbiseh in Homs province. | Talbiseh |",
                "Rebels captured Hama. | Hama |"
            })
    void aPartIsNotTheWhole(String text, String place, String extent) {
        assertThat(gains(text)).singleElement().satisfies(m -> {
            assertThat(m.place().surface()).isEqualTo(place);
            assertThat(m.extent() == null ? null : m.extent().name()).isEqualTo(extent);
        });
    }

    @Test
    void theProvinceBehindACommaSaysOnlyWhereAPlaceLies() {
        assertThat(gains("Rebels captured Talbiseh, Homs province and Mhardeh."))
                .extracting(m -> m.place().surface())
                .containsExactly("Talbiseh", "Mhardeh");
    }

    @Test
    void whatWasTakenIsTheTownAndNotTheProvinceThatItLiesIn() {
        assertThat(gains("They closed in on Talbiseh, a town in Homs province that rebels had captured in May."))
                .extracting(m -> m.place().surface())
                .containsExactly("Talbiseh");
    }

    @Test
    void whoIsOrderedToTakeAPlaceHasNotTakenIt() {
        assertThat(gains("The president had ordered Russian forces to capture the entirety of Donetsk Oblast."))
                .extracting(ControlMention::modality)
                .containsExactly(Modality.PLANNED);
    }
}

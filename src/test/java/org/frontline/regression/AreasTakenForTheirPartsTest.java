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
                "Rebels captured a village at Kafr Nabl. | Kafr Nabl | PART",
                "Rebels seized back a strategic town in Hama province. | Hama province | PART",
                "In Hama province, rebels took three villages. | Hama province | PART",
                "Rebels reached Hama province, overrunning three villages. | Hama province | PART",
                "Rebels captured eight districts of Aleppo. | Aleppo | PART",
                "These were the first villages to be liberated in Hama province. | Hama province | PART",
                "Rebels seized 40 square kilometres of Hama province. | square kilometres of Hama province | PART",
                "The army shelled a hill in Hama province that rebels had captured. | Hama province | PART",
                "The army shelled positions in the south of Homs that rebels had taken. | south of Homs | PART",
                "The army shelled the town of Talbiseh in Homs province that rebels had captured. | Talbiseh |",
                "Rebels stormed a village near Talbiseh and captured it. | Talbiseh | PART",
                "Rebels attacked a checkpoint on the road to Idlib, capturing it. | checkpoint on the road to Idlib |",
                "Rebels moved into the Karam district of Aleppo and captured it. | Karam district |",
                "Rebels stormed the outskirts of Talbiseh and captured it. | Talbiseh |",
                "The army defends Aleppo. Rebels broke in and took control of the district. | Aleppo | PART",
                "The army defends Aleppo. Rebels broke in and took control of the city. | Aleppo |",
                "The army defends Aleppo. Rebels captured the old city. | Aleppo | PART",
                "The army defends Aleppo. Rebels pushed west, capturing the market area. | Aleppo | PART",
                "Rebels from Idlib attacked Talbiseh and captured it. | Talbiseh |",
                "Rebels captured the town of Talbiseh in Homs province. | Talbiseh |",
                "Rebels captured Hama. | Hama |"
            })
    void aPartIsNotTheWhole(String text, String place, String extent) {
        assertThat(gains(text)).singleElement().satisfies(m -> {
            assertThat(m.place().surface()).isEqualTo(place);
            assertThat(m.extent() == null ? null : m.extent().name()).isEqualTo(extent);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels took control of at least parts of Hama, Homs and Idlib. | PART,PART,PART",
                "Rebels captured considerable territory in Idlib and Hama provinces. | PART,PART",
                "Rebels captured parts of Hama and the town of Talbiseh. | PART,null",
                "Rebels captured northern Aleppo and Idlib. | PART,null",
                "Rebels retook several small towns and villages near Hama and Homs. | PART,PART",
                "Rebels captured two villages near Azaz, Kafr Nabl and Talbiseh. | PART,null,null"
            })
    void whatIsSaidOfTheFirstInAListMayHoldForTheRest(String text, String extents) {
        assertThat(gains(text)).extracting(m -> String.valueOf(m.extent())).containsExactly(extents.split(","));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraqi troops captured the ruins of Nineveh. |",
                "Iraqi troops captured the ancient city of Nineveh. |",
                "Iraqi troops captured Nineveh province. | Nineveh province",
                "Iraqi troops captured the ancient city of Hatra. | Hatra"
            })
    void anOldCityIsNotTheProvinceThatIsCalledAfterIt(String text, String linked) {
        assertThat(gains(text))
                .singleElement()
                .satisfies(m -> assertThat(m.place().name()).isEqualTo(linked));
    }

    @Test
    void theTownBesideItsAirportIsTheOneThatTheAirportIsCalledAfter() {
        assertThat(gains("Fighters took Sirte. Troops captured the Brega airport and secured the town itself."))
                .extracting(m -> m.place().surface())
                .containsExactly("Sirte", "Brega airport", "Brega");
    }

    @Test
    void whoIsOrderedToTakeAPlaceHasNotTakenIt() {
        assertThat(gains("The president had ordered Russian forces to capture the entirety of Donetsk Oblast."))
                .extracting(ControlMention::modality)
                .containsExactly(Modality.PLANNED);
    }
}

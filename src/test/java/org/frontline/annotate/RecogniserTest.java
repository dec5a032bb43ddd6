package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontline.model.Article;
import org.frontline.model.EntityMention;
import org.frontline.model.SourceRef;
import org.junit.jupiter.api.Test;

class RecogniserTest {
    @Test
    void findsPersonsBodiesAndPlacesThatNoGazetteerKnows() {
        assertThat(names("Mr. Orvan Kastelli of the Harvest Relief Agency spoke in Tarnovitsa on Monday."))
                .contains("Orvan Kastelli person", "Harvest Relief Agency organization", "Tarnovitsa place");
    }

    @Test
    void leavesTitlesOut() {
        assertThat(names("President Orvan Kastelli arrived.")).containsExactly("Orvan Kastelli person");
    }

    @Test
    void aPartOfAFullNameIsThatPersonWhereverItStandsAlone() {
        assertThat(names("Orvan Kastelli spoke first. At the end it was up to Kastelli. Kastelli. Who else but Orvan?"))
                .contains("Orvan Kastelli person")
                .filteredOn(name -> name.equals("Kastelli person"))
                .hasSize(2);
    }

    @Test
    void whoIsAPersonInMostPlacesIsOneInTheOthers() {
        assertThat(
                        names(
                                "Mr. Kastelli spoke first. \"I agree,\" said Mr. Kastelli. At the end it was up to Kastelli. Kastelli."))
                .filteredOn(name -> name.equals("Kastelli person"))
                .hasSize(4);
    }

    @Test
    void theAcronymOfATermIsNoName() {
        String text =
                "They measured the local drift velocity (LDV) of the buoys. The LDV was low, said the Harvest Relief Agency"
                        + " (HRA). The HRA will publish the LDV.";
        assertThat(names(text)).contains("HRA organization").noneMatch(name -> name.startsWith("LDV"));
    }

    @Test
    void aKnownNameThatIsWrittenInLowerCaseKeepsItsAcronym() {
        assertThat(names("Fighters of the free syrian army (FSA) left. The FSA denied it."))
                .anyMatch(name -> name.startsWith("FSA "));
    }

    @Test
    void authorsInCitationsArePersons() {
        assertThat(names("It has been shown before (Kastelli, 2011; Orvan & Tarn, 2014). Belgrove et al. disagree."))
                .containsExactly("Kastelli person", "Orvan person", "Tarn person", "Belgrove person");
    }

    @Test
    void aPlaceWithAYearIsNoAuthor() {
        assertThat(names("The treaty (Paris, 1920) was signed.")).containsExactly("Paris place");
    }

    @Test
    void noNameReachesOverAnAddress() {
        assertThat(names("Orvan Kastelli o.kastelli@example.org Free University of Tarnovitsa"))
                .noneMatch(name -> name.contains("@"));
    }

    @Test
    void findsNothingWhereThereIsNoName() {
        assertThat(names("The soldiers left the village before the rain came.")).isEmpty();
    }

    @Test
    void readsTheSameTextAlikeEveryTime() {
        String text = "Rebels took Maarat al-Numan. The Syrian army denied it.";
        assertThat(names(text)).isEqualTo(names(text)).isNotEmpty();
    }

    private static List<String> names(String text) {
        Article article = new Article("a", new SourceRef("a", "text", 0), null, null, "", text, null, null);
        return Annotator.bundled().annotate(article).mentions().stream()
                .map(RecogniserTest::described)
                .toList();
    }

    private static String described(EntityMention mention) {
        return mention.surface() + " " + mention.type().label();
    }
}

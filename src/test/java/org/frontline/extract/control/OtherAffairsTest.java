package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontline.model.ControlMention;
import org.frontline.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of war in sentences about something else, and who is meant where several could be. */
class OtherAffairsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two students died in a confrontation with police in Maracaibo.",
                "Riots and clashes with police went on in Bogota.",
                "Three combat pilots arrived at Malakal.",
                "His novel asks what if Lee had won the Battle of Gettysburg.",
                "The brigade was tasked with defending Kobane.",
                "The cartel moves cocaine into Guayaquil.",
                "The gang has a presence in Guayaquil."
            })
    void giveNothing(String sentence) {
        assertThat(RuleExamplesTest.read(sentence)).isEmpty();
    }

    @Test
    void policeAndArmedGroupsFightForGround() {
        assertThat(RuleExamplesTest.read("Militiamen and police clashed in Goma on Monday."))
                .extracting(m -> m.place().surface())
                .containsExactly("Goma");
    }

    @Test
    void whatIsDemandedIsPlanned() {
        assertThat(RuleExamplesTest.read("The envoy demanded that the rebels withdraw from Bor."))
                .extracting(ControlMention::modality)
                .containsExactly(Modality.PLANNED);
    }

    @Test
    void thePartyBesideAParticipleDoesIt() {
        assertThat(RuleExamplesTest.read("After routing the troops besieging Bor, the mercenaries marched south."))
                .extracting(m -> m.actor() == null ? "" : m.actor().surface())
                .containsExactly("troops");
    }

    @Test
    void theWayToWhatIsTakenIsNoAdvanceBesideTheGain() {
        assertThat(RuleExamplesTest.read("The rebels advanced five kilometres north of Goma, capturing Sake."))
                .extracting(m -> m.action() + " " + m.place().surface())
                .containsExactly("GAIN Sake");
    }
}

package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.frontline.model.Action;
import org.frontline.model.ControlMention;
import org.frontline.model.Modality;
import org.frontline.model.Slot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a text calls a party, or the taking of a place, changes the words of a row and nothing else. */
class FramingTest {
    private static final List<String> PARTIES = List.of(
            "rebels",
            "terrorists",
            "militants",
            "insurgents",
            "opposition fighters",
            "armed terrorist groups",
            "freedom fighters",
            "gunmen",
            "jihadists",
            "revolutionaries");

    /** As finite verb and participle alike. */
    private static final List<String> TAKEN =
            List.of("captured", "liberated", "occupied", "seized", "recaptured", "conquered");

    private record Template(String text, Action action, Modality modality) {
        DynamicTest with(String party, String verb) {
            String sentence = text.replace("PARTY", party).replace("TAKEN", verb);
            return DynamicTest.dynamicTest(sentence, () -> assertThat(RuleExamplesTest.read(sentence))
                    .as("mentions in '%s'", sentence)
                    .filteredOn(m -> m.action() == action)
                    .extracting(m -> m.place().surface(), FramingTest::actor, ControlMention::modality)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("Homs", party, modality)));
        }
    }

    private static final List<Template> FRAMED_PARTY = List.of(
            new Template("The PARTY took Homs on Friday.", Action.GAIN, Modality.ACTUAL),
            new Template("Homs is held by PARTY.", Action.HOLD, Modality.ACTUAL),
            new Template("Homs has fallen to the PARTY.", Action.GAIN, Modality.ACTUAL),
            new Template("The PARTY have withdrawn from Homs.", Action.LOSS, Modality.ACTUAL),
            new Template("The PARTY besieged Homs.", Action.SIEGE, Modality.ACTUAL),
            new Template("The PARTY are advancing on Homs.", Action.ADVANCE, Modality.ACTUAL),
            new Template("The PARTY failed to take Homs.", Action.GAIN, Modality.NEGATED),
            new Template("The PARTY vowed to take Homs.", Action.GAIN, Modality.PLANNED),
            new Template("If the PARTY took Homs, thousands would flee.", Action.GAIN, Modality.HYPOTHETICAL),
            new Template("The PARTY stormed Homs.", Action.CONTEST, Modality.ACTUAL));

    private static final List<Template> FRAMED_DEED = List.of(
            new Template("The PARTY TAKEN Homs on Friday.", Action.GAIN, Modality.ACTUAL),
            new Template("Homs was TAKEN by the PARTY.", Action.GAIN, Modality.ACTUAL),
            new Template("The PARTY have not TAKEN Homs.", Action.GAIN, Modality.NEGATED),
            new Template("Homs could be TAKEN by the PARTY.", Action.GAIN, Modality.HYPOTHETICAL));

    @TestFactory
    Stream<DynamicTest> namesOfAPartyChangeNothingElse() {
        return FRAMED_PARTY.stream().flatMap(t -> PARTIES.stream().map(party -> t.with(party, "")));
    }

    @TestFactory
    Stream<DynamicTest> namesOfTheDeedChangeNothingElse() {
        return FRAMED_DEED.stream().flatMap(t -> TAKEN.stream()
                .flatMap(verb -> Stream.of("rebels", "terrorists", "troops").map(party -> t.with(party, verb))));
    }

    private static String actor(ControlMention mention) {
        Slot actor = mention.actor();
        return actor == null ? "" : actor.surface();
    }
}

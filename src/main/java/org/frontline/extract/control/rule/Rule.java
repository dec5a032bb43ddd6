package org.frontline.extract.control.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.model.Action;
import org.frontline.model.EntityType;
import org.frontline.model.Extent;
import org.frontline.model.Means;
import org.frontline.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One way to say that a place is gained, lost, held, contested, besieged or advanced on.
 *
 * @param trigger the words that carry the action
 * @param place slots in which the place may stand, the first that is filled wins
 * @param actor slots for who does it
 * @param counterparty slots for the other side
 * @param alsoActor slots for a second party that does the same on its own: "divided between X and Y"
 * @param notPlaces types of place that the rule leaves alone: fighting "in Syria" is no fight for Syria
 * @param needsActor whether there is no mention without an actor
 * @param needsCounterparty whether there is no mention without a counterparty
 * @param partyObject whether a direct object, where there is one, must be a party: troops are pulled out, civilians are not
 * @param bareObject whether nothing may be said of the object behind it: troops that "left the city" gave it up, those that "left the
 *     city in ruins" did not
 * @param intransitive whether the verb must have no object: a town surrenders, a mayor surrenders the town
 * @param lasting whether the words must say that it goes on or lasted ("still occupies", "occupied from May to June"), false where they must
 *     not, null where it does not matter
 * @param finite whether what somebody is to do is no mention: who is sent to defend a place need not hold it
 * @param armed whether the actor, where one is named, must be under arms or rule
 * @param goesOn whether the verb may go on to further places by other rules: "moved through P towards Q"
 * @param unopposed whether the sentence must tell that the other side has left: who enters then takes
 * @param strict whether the place must be known as one, or be taken by an armed actor
 * @param extent how much of the place is meant where no word beside it says so, null for what the rule says nothing of
 */
public record Rule(
        String id,
        Action action,
        Trigger trigger,
        List<Slot> place,
        List<Slot> actor,
        List<Slot> counterparty,
        List<Slot> alsoActor,
        Set<EntityType> notPlaces,
        boolean needsActor,
        boolean needsCounterparty,
        boolean partyObject,
        boolean bareObject,
        boolean intransitive,
        @Nullable Boolean lasting,
        boolean finite,
        boolean armed,
        boolean goesOn,
        boolean unopposed,
        boolean strict,
        @Nullable Means means,
        @Nullable Modality modality,
        @Nullable Extent extent,
        List<Example> examples,
        List<String> counterexamples) {

    /**
     * Sets of words of which one each, as it stands or in its dictionary form, must be in a sentence that the rule fits:
     * what can be known of a sentence before it is parsed.
     */
    List<Set<String>> companions() {
        return Stream.of(trigger.objects(), trigger.particles(), trigger.after(), trigger.governors(), prepositions())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What stands before the place, whichever slot it fills; empty where a slot needs no preposition. */
    private Set<String> prepositions() {
        boolean all = place.stream().allMatch(Slot::isPreposition);
        return all ? place.stream().map(Slot::lastWord).collect(Collectors.toSet()) : Set.of();
    }

    /** The kind of word that a trigger is. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        /** The last part of a hyphenated word: "held" in "rebel-held". */
        COMPOUND
    }

    /** In which voice a verb must stand. */
    public enum Voice {
        ANY,
        ACTIVE,
        PASSIVE
    }

    /**
     * The words that carry the action.
     *
     * @param lemmas dictionary forms of the trigger word
     * @param objects dictionary forms of the light object that must follow a verb, empty where none must
     * @param particles adverbs one of which must follow the verb, empty where none must
     * @param notParticles words that must not follow the verb: "fell under", "held out"
     * @param after prepositions one of which must stand before the noun's phrase, empty where none must
     * @param notAfter prepositions that must not
     * @param governors verbs one of which must govern the noun or phrase, empty where any or none may
     * @param notGovernors verbs that must not
     * @param without words that must not stand in the noun's phrase
     */
    public record Trigger(
            Kind kind,
            Set<String> lemmas,
            Set<String> objects,
            Set<String> particles,
            Set<String> notParticles,
            Set<String> after,
            Set<String> notAfter,
            Set<String> governors,
            Set<String> notGovernors,
            Set<String> without,
            Voice voice) {}
}

package org.frontline.extract.control;

import java.util.Set;
import org.frontline.extract.control.context.Modalities;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.frontline.model.Modality;

/**
 * Whether what a noun tells is so: "the siege of P" is there as yet where somebody fights to break it, and over where it was
 * broken. What the action does not decide is read from the words around the noun.
 */
final class NominalModality {
    private final Reading reading;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Modalities modalities;

    NominalModality(Reading reading, Modalities modalities) {
        this.reading = reading;
        this.words = reading.words();
        this.vocabulary = reading.vocabulary();
        this.modalities = modalities;
    }

    Modality of(Trigger trigger, NounPhrase noun, Action action) {
        int lifting = action == Action.SIEGE ? lifting(trigger, noun) : -1;
        if (lifting >= 0 && words.isVerb(lifting) && modalities.ofVerb(lifting) != Modality.ACTUAL) {
            return Modality.ACTUAL; // "fought to break the siege": it holds as yet
        }
        if (action == Action.HOLD && isAttributive(trigger, noun)) {
            return Modality.ACTUAL;
        }
        if (lifting >= 0 || isOver(trigger)) {
            return Modality.NEGATED;
        }
        if (action == Action.SIEGE && vocabulary.is("bearing_on", words.lemma(trigger.verb()))) {
            return Modality.ACTUAL; // "a bid to ease the siege"
        }
        boolean ofItself = isUnderWay(trigger, noun, action) || isEscaped(trigger, noun);
        Modality modality = modalities.ofNoun(noun, ofItself ? -1 : trigger.verb());
        // "wants to end X's control of P", "set out to disrupt it": what is held is held as yet
        return action == Action.HOLD && modality == Modality.PLANNED ? Modality.ACTUAL : modality;
    }

    /** The word that says that a siege ends ("lifted the siege of P"), -1 where none does. */
    private int lifting(Trigger trigger, NounPhrase noun) {
        int before = words.lower(noun.from() - 1).equals("of") ? noun.from() - 2 : noun.from() - 1;
        for (int at : new int[] {trigger.verb(), trigger.at() - 2, trigger.at() - 3, before}) {
            if (vocabulary.is("lifting", words.lemma(at)) && !isItsOwnDeed(trigger, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "the siege has raised fears": what a siege does, not what becomes of it; "the siege ended" is its end. */
    private boolean isItsOwnDeed(Trigger trigger, int verb) {
        return verb > trigger.at()
                && words.isVerb(verb)
                && Set.of("raise", "remove", "relieve", "break").contains(words.lemma(verb))
                && !reading.clauses().passive(verb);
    }

    /** "an offensive to take the areas in rebel hands": what is planned is the taking; the state beside a noun is as it is. */
    private boolean isAttributive(Trigger trigger, NounPhrase noun) {
        int before = trigger.from() - 1;
        boolean denied =
                words.lower(noun.from()).equals("no") || words.lower(before).equals("not");
        boolean predicate =
                words.isBe(noun.from() - 1) || words.lemma(noun.from() - 1).equals("become");
        return !denied && !predicate && (trigger.from() < noun.from() ? isBesideNoun(before) : isStrongPlace(trigger));
    }

    /** "the areas in rebel hands", "the areas then under rebel control". */
    private boolean isBesideNoun(int before) {
        NounPhrase beside = reading.phrases().at(before);
        return beside != null && beside.head() == before
                || words.lower(before).equals("then")
                || words.lower(before).equals("still");
    }

    private boolean isStrongPlace(Trigger trigger) {
        return words.isLemma("strong_place", trigger.at());
    }

    /** "P is no longer under siege". */
    private boolean isOver(Trigger trigger) {
        return words.lower(trigger.from() - 1).equals("longer")
                && words.lower(trigger.from() - 2).equals("no");
    }

    /** "may win the battle for P": the battle is fought, whatever comes of it. */
    private boolean isUnderWay(Trigger trigger, NounPhrase noun, Action action) {
        boolean backed = action.isMove()
                && words.tag(noun.from()).equals("PRP$")
                && words.isLemma("backing", trigger.verb()); // "meant to support their push towards P"
        return isGoverned(trigger, noun) && backed
                || action == Action.CONTEST
                        && words.lower(noun.from()).equals("the")
                        && isGoverned(trigger, noun)
                        && !words.isLemma("intent", trigger.verb());
    }

    /** "tried to flee the fighting": so there is some. */
    private boolean isEscaped(Trigger trigger, NounPhrase noun) {
        return isGoverned(trigger, noun) && words.isForm("escaping", trigger.verb());
    }

    private static boolean isGoverned(Trigger trigger, NounPhrase noun) {
        return trigger.verb() >= 0 && trigger.verb() < noun.from();
    }
}

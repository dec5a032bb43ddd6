package org.frontline.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns that look like participles or adjectives. */
final class NounRepairs {
    private static final Set<String> BEFORE_NOUN =
            Set.of("", "DT", "JJ", "JJR", "PRP$", "``", ".", ":", "IN", "CC", "CD");

    private static final Set<String> BETWEEN_ADJECTIVES = Set.of("JJ", "CC", ",");

    private static final Set<String> NO_SUBJECT = Set.of("", ",", ":", "IN", "CC", "DT", "``", ".");

    private NounRepairs() {}

    /** "The offensive stalled": no adjective where nothing follows that it could go with. */
    static @Nullable String nounOfAttack(TagContext sentence, int i) {
        boolean noun = sentence.tag(i).equals("JJ")
                && sentence.is("attack", sentence.word(i))
                && !sentence.isNoun(i + 1)
                && !BETWEEN_ADJECTIVES.contains(sentence.tag(i + 1));
        return noun ? "NN" : null;
    }

    /** "IS jihadists control P": no verb, though it ends like one. */
    static @Nullable String pluralForce(TagContext sentence, int i) {
        return sentence.isVerb(i) && sentence.is("fighters", sentence.word(i)) ? "NNS" : null;
    }

    /** "lost to rebel troops", "gained ground": what follows "to" or is won is a noun. */
    static @Nullable String noVerb(TagContext sentence, int i) {
        boolean party = sentence.tag(i).equals("VB")
                && sentence.word(i).equals("rebel")
                && sentence.word(i - 1).equals("to")
                && sentence.isNoun(i + 1);
        boolean ground = sentence.word(i).equals("ground") && sentence.tag(i).equals("VBN") && sentence.isVerb(i - 1);
        return party || ground ? "NN" : null;
    }

    /** "Heavy fighting raged", "the shelling of the port". */
    static @Nullable String eventNoun(TagContext sentence, int i) {
        boolean noun = sentence.tag(i).equals("VBG")
                && sentence.is("event", sentence.word(i))
                && (BEFORE_NOUN.contains(sentence.tag(i - 1)) || sentence.isVerb(i - 1) && sentence.isFinite(i + 1))
                && !sentence.opensObject(i + 1)
                && !sentence.isNoun(i + 1);
        return noun ? "NN" : null;
    }

    /** "In May, clashes erupted": no verb where nobody stands before it and a verb, or "between", behind. */
    static @Nullable String pluralEvent(TagContext sentence, int i) {
        boolean plural = sentence.tag(i).equals("VBZ") && sentence.is("plural_event", sentence.word(i));
        int before = i - 1;
        while (plural && sentence.tag(before).startsWith("JJ")) {
            before--;
        }
        boolean noun = plural
                && NO_SUBJECT.contains(sentence.tag(before))
                && (sentence.isVerb(i + 1) || sentence.word(i + 1).equals("between"));
        return noun ? "NNS" : null;
    }

    /** "to rebel-held suburbs": a participle joined to a noun describes what follows and is no verb. */
    static @Nullable String joinedParticiple(TagContext sentence, int i) {
        String word = sentence.word(i);
        boolean joined = sentence.isVerb(i)
                && word.indexOf('-') > 0
                && sentence.is("joined", word.substring(word.lastIndexOf('-') + 1));
        return joined ? "JJ" : null;
    }
}

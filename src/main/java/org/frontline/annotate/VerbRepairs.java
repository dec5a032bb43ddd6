package org.frontline.annotate;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Past tense or participle: the forms are alike, what stands around them is not. */
final class VerbRepairs {
    private static final Set<String> MISTAKEN_PAST = Set.of("VBN", "JJ", "NN", "VB", "VBP");

    private static final Set<String> GOAL = Set.of("on", "to", "toward", "towards", "into", "against");

    private static final Set<String> INWARD = Set.of("into", "toward", "towards");
    private static final Set<String> BEFORE_NOUN = Set.of("DT", "JJ", "CD", "PRP$", "POS");

    private VerbRepairs() {}

    /** "The militia overran the port": a form that is nothing but a past tense. */
    static @Nullable String plainPast(TagContext sentence, int i) {
        return !sentence.tag(i).equals("VBD") && sentence.is("past", sentence.word(i)) ? "VBD" : null;
    }

    /** "vowed to march on the port": no month where it goes on with a direction. */
    static @Nullable String infinitive(TagContext sentence, int i) {
        boolean month = sentence.tag(i).equals("NNP") && sentence.word(i).equals("march");
        return month && sentence.word(i - 1).equals("to") && GOAL.contains(sentence.word(i + 1)) ? "VB" : null;
    }

    /** "threatened to march on": "to" before a base form. */
    static @Nullable String toInfinitive(TagContext sentence, int i) {
        boolean to = sentence.word(i).equals("to") && sentence.tag(i).equals("IN");
        return to && sentence.tag(i + 1).equals("VB") ? "TO" : null;
    }

    /** "was captured", "have besieged": a participle, whatever the perceptron says. */
    static @Nullable String participleAfterAuxiliary(TagContext sentence, int i) {
        boolean participle = sentence.tag(i).equals("VBD")
                && isPastAndParticiple(sentence, i)
                && isAuxiliary(sentence, sentence.beforeAdverbs(i));
        return participle ? "VBN" : null;
    }

    /** "The rebels captured the town": a verb that takes one object has none left as a passive participle. */
    static @Nullable String activeWithObject(TagContext sentence, int i) {
        if (!MISTAKEN_PAST.contains(sentence.tag(i))
                || !isPastAndParticiple(sentence, i)
                || !sentence.is("transitive", sentence.lemmaAs(i, "VBD"))) {
            return null;
        }
        boolean participle = sentence.tag(i).equals("VBN");
        if (!(participle ? sentence.beginsObject(i + 1) : sentence.opensObject(i + 1))) {
            return null;
        }
        int before = sentence.beforeAdverbs(i);
        if (sentence.isNoun(before) || isSubject(sentence.tag(before))) {
            return hasAuxiliary(sentence, before) || !participle && otherVerb(sentence, i) ? null : "VBD";
        }
        return sentence.tag(before).equals("CC") && followsPast(sentence, before) ? "VBD" : null;
    }

    /** "The troops crossed into P": the one verb that the clause has is no participle. */
    static @Nullable String pastWithGoal(TagContext sentence, int i) {
        boolean candidate = sentence.tag(i).equals("VBN")
                && isPastAndParticiple(sentence, i)
                && INWARD.contains(sentence.word(i + 1));
        return candidate && isOpening(sentence, sentence.beforeAdverbs(i)) && !otherVerb(sentence, i) ? "VBD" : null;
    }

    /** Whether a noun ends a phrase that the sentence begins with. */
    private static boolean isOpening(TagContext sentence, int noun) {
        return sentence.isNoun(noun)
                && IntStream.range(0, noun).allMatch(k -> sentence.isNoun(k) || BEFORE_NOUN.contains(sentence.tag(k)));
    }

    /** "The rebels control most of the town": a verb in the present, where a share of something follows. */
    static @Nullable String presentWithShare(TagContext sentence, int i) {
        String word = sentence.word(i);
        if (sentence.isVerb(i) || !sentence.is("transitive", word) || !sentence.isNoun(sentence.beforeAdverbs(i))) {
            return null;
        }
        int of = sentence.word(i + 2).equals("of") ? i + 2 : i + 3;
        boolean share = sentence.word(of).equals("of") && sentence.is("share", sentence.word(of - 1));
        return share && !isOfShare(sentence, i) ? "VBP" : null;
    }

    /** "the control of most of P", "under rebel control most of P": a noun. */
    private static boolean isOfShare(TagContext sentence, int i) {
        int first = i - 1;
        while (first >= 0 && (sentence.isNoun(first) || sentence.tag(first).equals("JJ"))) {
            first--;
        }
        return sentence.tag(first).equals("IN")
                && !sentence.tag(i - 1).equals("NNS")
                && sentence.isNoun(i - 1)
                && first >= i - 3
                && !sentence.word(first).equals("to");
    }

    private static boolean isSubject(String tag) {
        return tag.equals("PRP") || tag.equals("WDT") || tag.equals("WP") || tag.equals("RP") || tag.equals("EX");
    }

    private static boolean otherVerb(TagContext sentence, int i) {
        return sentence.otherFiniteVerb(i, sentence.clauseBegin(i), sentence.clauseEnd(i));
    }

    /** Questions and inversions: "has the army captured the town?" */
    private static boolean hasAuxiliary(TagContext sentence, int i) {
        return isAuxiliary(sentence, sentence.clauseBegin(i));
    }

    /** "attacked and captured": the second verb is as the first. */
    private static boolean followsPast(TagContext sentence, int i) {
        for (int k = i - 1; k >= sentence.clauseBegin(i); k--) {
            if (sentence.isVerb(k)) {
                return sentence.tag(k).equals("VBD") && !isAuxiliary(sentence, k);
            }
        }
        return false;
    }

    /** "the town, captured by rebels": with its doer in a phrase of its own it is passive. */
    static @Nullable String participleWithAgent(TagContext sentence, int i) {
        boolean passive = sentence.tag(i).equals("VBD")
                && isPastAndParticiple(sentence, i)
                && sentence.is("transitive", sentence.lemmaAs(i, "VBD"))
                && sentence.word(i + 1).equals("by")
                && sentence.beginsObject(i + 2);
        return passive ? "VBN" : null;
    }

    private static boolean isAuxiliary(TagContext sentence, int i) {
        if (!sentence.isVerb(i)) {
            return false;
        }
        String lemma = sentence.lemmaAs(i, sentence.tag(i));
        return lemma.equals("be") || lemma.equals("have");
    }

    private static boolean isPastAndParticiple(TagContext sentence, int i) {
        String word = sentence.word(i);
        return word.length() > 4 && word.endsWith("ed") && word.indexOf('-') < 0 || sentence.is("irregular", word);
    }
}

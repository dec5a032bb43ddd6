package org.frontline.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs of headlines, in the present tense and without articles around them, which look like nouns. */
final class HeadlineRepairs {
    private static final Set<String> MISTAKEN_SINGULAR = Set.of("NNS", "NNPS");
    private static final Set<String> MISTAKEN_PLURAL = Set.of("NN", "NNP", "VB", "JJ");
    private static final Set<String> CONJUNCTION = Set.of("as", "after", "before", "while");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
    private static final Set<String> COMPLEMENT = Set.of("IN", "RP", "TO", "DT", "PRP$", "CD", "NNP", "NNPS", "RB");

    private HeadlineRepairs() {}

    /** "Army retakes border town". */
    static @Nullable String singular(TagContext sentence, int i) {
        boolean verb = MISTAKEN_SINGULAR.contains(sentence.tag(i))
                && SINGULAR.contains(sentence.tag(i - 1))
                && isHeadlineVerb(sentence, i, "VBZ")
                && !otherVerb(sentence, i);
        return verb ? "VBZ" : null;
    }

    /** "Rebels storm border town". */
    static @Nullable String plural(TagContext sentence, int i) {
        boolean verb = MISTAKEN_PLURAL.contains(sentence.tag(i))
                && PLURAL.contains(sentence.tag(sentence.beforeAdverbs(i)))
                && sentence.lemmaAs(i, "VBP").equals(sentence.word(i))
                && isHeadlineVerb(sentence, i, "VBP")
                && !otherVerb(sentence, i);
        return verb ? "VBP" : null;
    }

    private static boolean isHeadlineVerb(TagContext sentence, int i, String tag) {
        String lemma = sentence.lemmaAs(i, tag);
        boolean known = sentence.is("transitive", lemma) || sentence.is("headline", lemma);
        return known
                && (sentence.is("also_noun", lemma) ? sentence.opensObject(i + 1) : hasComplement(sentence, i + 1));
    }

    private static boolean hasComplement(TagContext sentence, int i) {
        return COMPLEMENT.contains(sentence.tag(i)) || sentence.beginsObject(i);
    }

    private static boolean otherVerb(TagContext sentence, int i) {
        int begin = sentence.clauseBegin(i);
        for (int k = begin; k < i; k++) {
            if (CONJUNCTION.contains(sentence.word(k))) {
                begin = k;
            }
        }
        return sentence.otherFiniteVerb(i, begin, sentence.clauseEnd(i));
    }
}

package org.frontline.extract.control.context;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Modality;

/** What the clause around a verb says of whether it happened: a condition, a fear, a denial, a supposition. */
record ClauseModality(Words words, NounPhrases phrases, Vocabulary vocabulary) {
    private static final int REACH = 12;
    private static final Set<String> INVERTED = Set.of("should", "were");

    /** @param start the first word of the verb's group */
    Modality of(int start) {
        if (isInvertedCondition(start)) {
            return Modality.HYPOTHETICAL;
        }
        if (isCalledUntrue(start)) {
            return Modality.NEGATED;
        }
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            String lower = words.lower(i);
            if (lower.equals("if") && !words.lower(i - 1).equals("even")
                    || lower.equals("unless")
                    || lower.equals("whether")
                    || lower.equals("lest")) {
                return Modality.HYPOTHETICAL;
            }
            if (words.isVerb(i) && phrases.at(i) == null) {
                if (vocabulary.is("speculation", words.lemma(i)) && !words.isBe(i)) {
                    return Modality.HYPOTHETICAL;
                }
                if (vocabulary.is("demanding", words.lemma(i))
                        && words.lower(i + 1).equals("that")) {
                    return Modality.PLANNED;
                }
                if (vocabulary.is("denied", words.lemma(i))) {
                    return Modality.NEGATED;
                }
                return falsely(i) ? Modality.NEGATED : Modality.ACTUAL;
            }
            if (lower.equals("that") && vocabulary.is("speculation", words.lemma(i - 1))) {
                return Modality.HYPOTHETICAL;
            }
        }
        return Modality.ACTUAL;
    }

    /** "Reports that X took P are false": what is said of the reports is said of what they tell. */
    private boolean isCalledUntrue(int start) {
        boolean told = false;
        for (int i = 0; i < start; i++) {
            told |= words.lower(i).equals("that");
        }
        for (int i = start; told && i < words.size(); i++) {
            if (words.isForm("untrue", i) && words.isBe(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean falsely(int verb) {
        return words.lower(verb - 1).equals("falsely") || words.lower(verb + 1).equals("falsely");
    }

    /** "Should P fall, ...", "were X to lose P": a condition that opens with its auxiliary. */
    boolean isInvertedCondition(int start) {
        boolean opens = INVERTED.contains(words.lower(0)) && phrases.at(1) != null;
        for (int i = 0; opens && i < start; i++) {
            opens = !words.lower(i).equals(",");
        }
        return opens;
    }

    /** "Taking P would be a victory", "by taking P, X could reach Q": what is only thought of. */
    boolean isSupposed(int verb) {
        boolean opens = verb == 0
                || verb == 1 && words.lower(0).equals("by")
                || Set.of("``", "\"", "“", "that").contains(words.lower(verb - 1));
        if (!opens || !words.tag(verb).equals("VBG")) {
            return false;
        }
        for (int i = verb + 1; i < words.size() && !words.isForm("clause_end", i); i++) {
            if (vocabulary.is("conditional", words.lower(i)) && words.tag(i).equals("MD")) {
                return true;
            }
            if (words.isFiniteVerb(i) && phrases.at(i) == null) {
                return false;
            }
        }
        return false;
    }
}

package org.frontline.extract.control.context;

import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.Clauses;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;

/** Clauses of time whose deed is yet to come: "once P is taken", "will govern P after the army has retaken it". */
record ClausesAhead(Words words, NounPhrases phrases, Clauses clauses, Vocabulary vocabulary) {
    static final int NONE = -1;

    /** Where the word stands that opens the clause of time around a verb, {@link #NONE} where none does. */
    int opener(int start) {
        for (int i = start - 1; i >= 0; i--) {
            if (words.isForm("time_opener", i) && phrases.at(i) == null || isAsSoonAs(i)) {
                return i;
            }
            if (isVerb(i)
                    || words.isForm("clausal", i)
                    || words.lower(i).equals(",")
                    || words.isForm("clause_end", i)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The verb of the clause that a clause of time belongs to, {@link #NONE} where there is none. */
    int main(int opener, int verb) {
        for (int i = opener - 1; i >= 0 && !words.isForm("clause_end", i); i--) {
            if (isVerb(i)) {
                return i;
            }
        }
        boolean behind = false;
        for (int i = verb + 1; i < words.size() && !words.isForm("clause_end", i); i++) {
            behind |= words.lower(i).equals(",");
            if (behind && isVerb(i) && !words.tag(i).equals("MD")) {
                return i;
            }
        }
        return NONE;
    }

    /** "Once the army takes P": it opens what waits for it, and so has not happened where it is in the present. */
    boolean waits(int opener, int start) {
        return isPresent(start) && isAwaited(opener) && !words.lower(opener).equals("until");
    }

    /** Whether what a clause of time tells is as far ahead as its main clause, and no news in the present of titles. */
    boolean followsMain(int opener, int start, int verb, int main) {
        boolean modal = isAhead(main);
        if (isPresent(start)) {
            // "X to send troops after Y takes P" is how titles put what has happened
            return modal || start < verb || isAwaited(opener);
        }
        // "vowed that it would not stop until it had taken P"
        return isAwaited(opener) && modal && isSaid(clauses.groupStart(main));
    }

    private boolean isVerb(int i) {
        return words.isVerb(i) && phrases.at(i) == null;
    }

    private boolean isAwaited(int opener) {
        return words.isForm("awaited_opener", opener) || isAsSoonAs(opener);
    }

    private boolean isAsSoonAs(int i) {
        return words.lower(i).equals("as") && words.lower(i - 1).equals("soon");
    }

    private boolean isPresent(int start) {
        return words.tag(start).equals("VBZ") || words.tag(start).equals("VBP");
    }

    private boolean isAhead(int main) {
        for (int i = clauses.groupStart(main); i < main; i++) {
            boolean would =
                    words.lower(i).equals("would") && !words.lower(i + 1).equals("have");
            if (would || vocabulary.is("future", words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaid(int start) {
        for (int i = 0; i < start; i++) {
            String lemma = words.lemma(i);
            boolean says = vocabulary.is("reported", lemma)
                    || vocabulary.is("claimed", lemma)
                    || vocabulary.is("intent", lemma);
            if (says && words.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}

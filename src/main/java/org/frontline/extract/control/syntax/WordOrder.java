package org.frontline.extract.control.syntax;

import org.jspecify.annotations.Nullable;

/** What may be the subject of a verb by the order of the words alone: the second answer, where the tree has none. */
final class WordOrder {
    private static final int ASIDE = 20;
    /** "that is located": words between a relative pronoun and the place. */
    private static final int RELATIVE_REACH = 4;

    private final Words words;
    private final NounPhrases phrases;

    WordOrder(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * The phrase before a word, out of any prepositional phrase that it ends.
     *
     * @param climbs 0, or more where the phrase is meant as it stands, whatever preposition governs it
     */
    @Nullable
    NounPhrase leftOf(int start, int climbs) {
        int i = start - 1;
        while (i >= 0 && phrases.at(i) == null && !stopsLeft(i)) {
            i--;
        }
        NounPhrase phrase = phrases.at(i);
        if (phrase != null && isDate(phrase)) {
            return leftOf(words.tag(phrase.from() - 1).equals("IN") ? phrase.from() - 1 : phrase.from(), climbs);
        }
        if (phrase != null && words.isForm("relative", phrase.from())) {
            return leftOf(phrase.from(), 1);
        }
        if (phrase == null || climbs > 0) {
            return phrase;
        }
        int before = phrase.from() - 1;
        boolean governed = words.tag(before).equals("IN") && !words.isForm("clausal", before);
        if (governed) {
            NounPhrase outer = leftOf(before, 0);
            outer = outer != null ? outer : ofRelative(before);
            return outer != null ? outer : phrase;
        }
        return phrase;
    }

    /** "X, which lies near P, fell": what the relative clause hangs on that the phrase behind {@code preposition} ends. */
    private @Nullable NounPhrase ofRelative(int preposition) {
        for (int i = preposition - 1; i > 0 && preposition - i <= RELATIVE_REACH; i--) {
            if (words.isForm("relative", i) && !words.tag(i).equals("IN")) {
                return leftOf(words.lower(i - 1).equals(",") ? i - 1 : i, 1);
            }
        }
        return null;
    }

    private boolean isDate(NounPhrase phrase) {
        return (words.isForm("calendar", phrase.head())
                        || words.isForm("month", phrase.head())
                        || words.isForm("period", phrase.head()) && words.isForm("before_period", phrase.from()))
                && phrase.from() > 0;
    }

    private boolean stopsLeft(int i) {
        return words.isVerb(i) && !words.tag(i).equals("VBN")
                || words.lower(i).equals(";")
                || words.tag(i).equals("WRB");
    }

    /** "the capital, X, fell": the phrase before an aside between commas. */
    @Nullable
    NounPhrase beforeAside(int start) {
        NounPhrase dashed = beforeDashes(start);
        NounPhrase aside = words.lower(start - 1).equals(",") ? phrases.at(start - 2) : null;
        if (aside == null || dashed != null) {
            return dashed;
        }
        int opening = aside.from() - 1;
        int steps = 0;
        while (opening > 0 && steps < 5 && !words.lower(opening).equals(",")) {
            if (words.isFiniteVerb(opening)) {
                return null;
            }
            opening--;
            steps++;
        }
        return opening > 0 && words.lower(opening).equals(",") ? phrases.at(opening - 1) : null;
    }

    /** "X — whose chief is Y — entered P": the phrase before a pair of dashes or brackets, whatever stands between. */
    private @Nullable NounPhrase beforeDashes(int start) {
        boolean closes =
                words.isForm("dash", start - 1) || words.lower(start - 1).equals(")");
        int opening = start - 2;
        while (closes && opening > 0 && start - opening < ASIDE) {
            if (words.isForm("dash", opening) || words.lower(opening).equals("(")) {
                return phrases.at(opening - 1);
            }
            opening--;
        }
        return null;
    }
}

package org.frontline.extract.control.context;

/**
 * How likely words go back to a referent: the later it was named the likelier, more so where it is what the text or its title
 * is about and where the noun is its own.
 */
final class Salience {
    /** In sentences: how far back words go. */
    private static final int WINDOW = 6;
    /** In sentences: the place that a title is about is never further away. */
    private static final int TOPIC_AGE = 1;

    private final ReferentKinds kinds;
    private final TitleReferents title;
    private final Engagements engagements;

    Salience(ReferentKinds kinds, TitleReferents title, Engagements engagements) {
        this.kinds = kinds;
        this.title = title;
        this.engagements = engagements;
    }

    /**
     * A figure to compare referents by; at 0 it is too far back to be meant.
     *
     * @param noun dictionary form of the noun that goes back, empty for a pronoun
     */
    double of(String noun, Referent referent, int sentence) {
        return recency(noun, referent, sentence)
                + engagement(referent, sentence)
                + (title.isNamedIn(referent) ? 1.5 : 0)
                + (referent.isSide() ? -2 : 0) // any region with a name of its own comes first
                + (!noun.isEmpty() && title.isAbout(referent) ? 1 : 0)
                + likeness(noun, referent);
    }

    /** Of two in one sentence the second is a trifle nearer. */
    private double recency(String noun, Referent referent, int sentence) {
        boolean topical =
                title.isTopic(referent) || title.isAbout(referent) || !noun.isEmpty() && title.isGoal(referent);
        int age = sentence - referent.sentence();
        int seen = topical ? Math.min(age, TOPIC_AGE) : age;
        return Math.max(0, WINDOW - seen) + 0.01 * referent.at() / (1.0 + referent.at());
    }

    private double engagement(Referent referent, int sentence) {
        if (!engagements.isContested(referent)) {
            return 0;
        }
        return engagements.isJustContested(referent, sentence) ? 1.5 : 1;
    }

    /** "the village" goes back to a village, most of all to what the text calls one. */
    private double likeness(String noun, Referent referent) {
        if (noun.isEmpty()) {
            return 0;
        }
        if (noun.equals(referent.noun())) {
            return 2.5;
        }
        return noun.equals(kinds.noun(referent)) ? 1.5 : 0;
    }
}

package org.frontline.aggregate;

import java.io.Serializable;

/**
 * What makes a pair.
 *
 * @param windowSentences length of a window
 * @param maxEntitiesPerUnit in a unit with more, only the entities that the article mentions most make pairs
 * @param minSupport pairs in fewer units are left out, before q-values are taken
 * @param unlinked whether names that the gazetteer does not know make pairs, too
 * @param unlinkedStories the stories of a period that must use such a name before it does: of a name that one story
 *     alone has, nothing can be said but what that story says
 * @param baselineMonths the months before a month that its pairs are compared with
 */
public record CooccurrenceOptions(
        int windowSentences,
        int maxEntitiesPerUnit,
        long minSupport,
        boolean unlinked,
        int unlinkedStories,
        int baselineMonths)
        implements Serializable {
    public static final CooccurrenceOptions DEFAULT = new CooccurrenceOptions(3, 50, 2, true, 2, 12);

    public CooccurrenceOptions {
        if (windowSentences < 1
                || maxEntitiesPerUnit < 2
                || minSupport < 1
                || unlinkedStories < 1
                || baselineMonths < 1) {
            throw new IllegalArgumentException("co-occurrence needs windowSentences >= 1, maxEntitiesPerUnit >= 2,"
                    + " minSupport >= 1, unlinkedStories >= 1 and baselineMonths >= 1, not " + windowSentences + ", "
                    + maxEntitiesPerUnit
                    + ", " + minSupport + ", " + unlinkedStories + " and " + baselineMonths);
        }
    }
}

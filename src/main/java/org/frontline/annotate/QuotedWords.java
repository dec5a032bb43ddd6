package org.frontline.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The single quotation marks of headlines around a word ("troops 'retake' the port"): the words are what they would be
 * without them, and taggers that look two words far go wrong between such marks.
 */
final class QuotedWords {
    private static final int LONGEST = 1;
    private static final Set<String> MARKS = Set.of("'", "‘", "’");

    private QuotedWords() {}

    /** The marks that stand around at most {@value #LONGEST} word. */
    static BitSet marks(List<String> words) {
        BitSet marks = new BitSet();
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            if (MARKS.contains(words.get(i))) {
                if (open >= 0 && i - open > 1 && i - open <= LONGEST + 1) {
                    marks.set(open);
                    marks.set(i);
                    open = -1;
                } else {
                    open = i;
                }
            }
        }
        return marks;
    }

    static String tag(boolean opening) {
        return opening ? "``" : "''";
    }
}

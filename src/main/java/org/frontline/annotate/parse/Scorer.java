package org.frontline.annotate.parse;

/** A linear model: the score of each transition is the sum of its weights over the features that hold. */
public interface Scorer {
    /** Sets {@code scores} to the score of every transition given the first {@code count} feature keys. */
    void score(int[] keys, int count, int[] scores);
}

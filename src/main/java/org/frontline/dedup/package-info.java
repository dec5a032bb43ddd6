/**
 * Step 2, copies of one story to one cluster with one head.
 *
 * <p>Forty copies of one agency report are one witness. {@code Shingles} takes a text apart into runs of three words,
 * {@code Signature} sums it up in 128 bytes, {@code Bands} says which texts are worth comparing, {@code Likeness} compares
 * them, {@code Components} ties copies of copies together, and {@link org.frontline.dedup.Dedup} names the head. The
 * first three know nothing of Spark. What is shuffled is 16 to 24 bytes a band and 128 bytes a text, never the text, and
 * nothing is collected on the driver.
 *
 * <p>The parameters and why:
 * <ul>
 *   <li>Shingles of 3 words: one replaced word costs three of them, so that a copy with a word in twenty changed keeps 0.75;
 *       runs of 5 would leave it 0.6, and single words would make one story of all reports on a town.
 *   <li>128 hashes of one byte each: the estimate errs by 0.04 at 0.7, in a seventh of the space that 64-bit minima take.
 *   <li>25 bands of 5: two texts that resemble each other by 0.8 meet in one with a chance of 0.9999, by 0.65 of 0.95, by 0.3
 *       of 0.06. Fewer rows would compare more strangers, fewer bands would lose copies at the threshold.
 *   <li>A threshold of 0.65 (setting {@code dedup.similarity}): two standard errors below 0.75, so that the estimate loses no copy
 *       of 0.8; the most alike reports of different events resemble each other by 0.5 at most.
 *   <li>Texts of fewer than 22 words are copies only where title, words and day are the same.
 * </ul>
 *
 * <p>Measured by {@code DedupEvaluationTest} over some 5,600 real articles and 3,000 copies made of them (cut, under a new headline,
 * re-ordered, sentences dropped or replaced, 1 to 40 % of words changed): of pairs that resemble each other by 0.8 or more all
 * 1,525 are found, by 0.75 to 0.8 all 195, by 0.7 to 0.75 0.95, by 0.65 to 0.7 0.74, by 0.6 to 0.65 0.27, by 0.5 to 0.55 none.
 * Nothing was lumped that should not be, nor any of the pairs of each article with the different one most like it. How like an
 * article is to its story's head is {@code articles.story_similarity}.
 *
 * <p>Spark's own MinHashLSH is not used: it compares all pairs of a bucket, keeps the shingles as vectors, and its join
 * needs them on both sides of the shuffle.
 */
@NullMarked
package org.frontline.dedup;

import org.jspecify.annotations.NullMarked;

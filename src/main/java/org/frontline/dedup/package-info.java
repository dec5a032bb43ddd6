/**
 * Step 2, copies of one story to one cluster with one head.
 *
 * <p>Forty copies of one agency report are one witness. {@code Shingles} takes a text apart into runs of three words,
 * {@code Signature} sums it up in 128 bytes, {@code Bands} says which texts are worth comparing, {@code Likeness} compares
 * them, {@code Components} ties copies of copies together, and {@link org.frontline.dedup.Dedup} names the head. The
 * first three know nothing of Spark. What is shuffled is 16 to 24 bytes a band and 128 bytes a text, never the text, and
 * nothing is collected on the driver.
 *
 * <p>Spark's own MinHashLSH is not used: it compares all pairs of a bucket, keeps the shingles as vectors, and its join
 * needs them on both sides of the shuffle.
 */
@NullMarked
package org.frontline.dedup;

import org.jspecify.annotations.NullMarked;

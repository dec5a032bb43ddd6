package org.frontline.extract.cooccurrence;

/**
 * In how many units of one article two entities stand together.
 *
 * @param a the smaller one
 * @param b the larger one
 * @param units number of units, at least 1
 * @param sample id of a mention of {@code a} in the first of these units
 */
public record PairCount(Scope scope, String a, String b, long units, String sample) {}

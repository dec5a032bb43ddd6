package org.frontline.extract.cooccurrence;

import org.jspecify.annotations.Nullable;

/**
 * In how many units of one article an entity, or a pair of entities, stands.
 *
 * @param a the entity, or the smaller one of the pair
 * @param b the larger one of the pair, null where only {@code a} is counted
 * @param units number of units, at least 1
 * @param sample id of a mention of {@code a} in the first of these units
 */
public record UnitCount(Scope scope, String a, @Nullable String b, long units, String sample) {}

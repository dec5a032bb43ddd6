package org.frontline.resolve.time;

/**
 * What was read of an expression.
 *
 * @param to the word after its last
 */
record Reading(int to, Period period) {}

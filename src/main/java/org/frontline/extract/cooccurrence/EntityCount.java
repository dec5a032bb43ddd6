package org.frontline.extract.cooccurrence;

/**
 * In how many units of one article an entity stands.
 *
 * @param units number of units, at least 1
 */
public record EntityCount(Scope scope, String entity, long units) {}

package org.frontline.extract.control.syntax;

/**
 * A preposition and the noun phrase that it governs.
 *
 * @param preposition in lower case, several words joined by spaces ("out of")
 * @param at its first word
 */
public record Prepositional(String preposition, int at, NounPhrase object) {}

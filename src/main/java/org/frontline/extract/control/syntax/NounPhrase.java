package org.frontline.extract.control.syntax;

/**
 * A base noun phrase: no prepositional phrase or clause inside.
 *
 * @param from its first word
 * @param to after its last word, a possessive mark excluded
 * @param head its head noun or pronoun
 * @param possessor whether a possessive mark follows, so that it modifies the next phrase
 */
public record NounPhrase(int from, int to, int head, boolean possessor) {
    public boolean covers(int token) {
        return from <= token && token < to;
    }
}

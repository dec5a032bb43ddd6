package org.frontline.extract.cooccurrence;

/**
 * An entity standing in a sentence of an article.
 *
 * @param entity its {@link EntityKey}
 * @param sentence index of the sentence, the title's first
 * @param mentionId id of the mention, the evidence
 */
public record Occurrence(String entity, int sentence, String mentionId) {}

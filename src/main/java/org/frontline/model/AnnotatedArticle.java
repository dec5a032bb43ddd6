package org.frontline.model;

import java.util.List;

/** An article with its sentences in reading order and the entity mentions found in them, by position. */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<EntityMention> mentions) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }
}

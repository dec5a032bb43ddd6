package org.frontline.annotate;

import java.util.List;
import org.frontline.annotate.names.EntityTagger;
import org.frontline.annotate.names.TaggedName;
import org.frontline.model.EntityMention;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/** Finds the names in an article's sentences and says of what type they are, without linking them. */
final class Recogniser {
    private static final double CONFIDENCE = 0.8;

    private final EntityTagger tagger;

    Recogniser(EntityTagger tagger) {
        this.tagger = tagger;
    }

    /** The mentions, by position, none overlapping another. */
    List<EntityMention> recognise(List<Sentence> sentences) {
        return tagger.tag(sentences).stream()
                .map(name -> mention(sentences.get(name.sentence()), name))
                .toList();
    }

    private static EntityMention mention(Sentence sentence, TaggedName name) {
        List<Token> tokens = sentence.tokens();
        int begin = tokens.get(name.from()).begin();
        int end = tokens.get(name.to() - 1).end();
        String surface = sentence.text().substring(begin - sentence.begin(), end - sentence.begin());
        return new EntityMention(
                sentence.part(), sentence.index(), begin, end, surface, name.type(), null, null, Link.NONE, CONFIDENCE);
    }
}

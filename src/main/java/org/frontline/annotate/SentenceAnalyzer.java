package org.frontline.annotate;

import java.util.List;
import org.frontline.annotate.parse.DependencyParser;
import org.frontline.model.EntityMention;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Sentence;

/**
 * Tags, lemmas and the dependency tree of a sentence: the costly part of the analysis, for the sentences that can hold
 * something.
 */
public final class SentenceAnalyzer {
    private final Tagger tagger;
    private final DependencyParser parser;

    SentenceAnalyzer(Tagger tagger, DependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /** The analyzer with the models of the jar, built once per JVM. */
    public static SentenceAnalyzer bundled() {
        return Bundled.ANALYZER;
    }

    public ParsedSentence analyze(Sentence sentence) {
        return analyze(sentence, List.of());
    }

    /** @param mentions what is known of the sentence's names: they are tagged as names */
    public ParsedSentence analyze(Sentence sentence, List<EntityMention> mentions) {
        Sentence tagged = tagger.tag(sentence, mentions);
        return new ParsedSentence(tagged, words -> parser.parse(words.tokens()));
    }

    private static final class Bundled {
        private static final SentenceAnalyzer ANALYZER =
                new SentenceAnalyzer(Tagger.bundled(), DependencyParser.bundled());
    }
}

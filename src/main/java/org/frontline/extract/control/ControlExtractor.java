package org.frontline.extract.control;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.frontline.annotate.SentenceAnalyzer;
import org.frontline.extract.control.confidence.Confidence;
import org.frontline.extract.control.rule.RuleHash;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.ControlMention;
import org.frontline.model.Entity;
import org.frontline.model.EntityMention;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Place;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Sentences of a linked article to territorial-control mentions: step 5b. */
public final class ControlExtractor {
    private final RuleSet rules;
    private final Vocabulary vocabulary;
    private final BiFunction<Sentence, List<EntityMention>, ParsedSentence> analyzer;
    private final Function<String, @Nullable Place> places;

    ControlExtractor(
            RuleSet rules,
            Vocabulary vocabulary,
            BiFunction<Sentence, List<EntityMention>, ParsedSentence> analyzer,
            Function<String, @Nullable Place> places) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.analyzer = analyzer;
        this.places = places;
    }

    /** The extractor with the rules and models of the jar, built once per JVM. */
    public static ControlExtractor bundled() {
        return Bundled.EXTRACTOR;
    }

    /** The extractor with the rules and models of the jar and other known places. */
    public static ControlExtractor with(Gazetteer gazetteer) {
        return new ControlExtractor(
                RuleSet.bundled(),
                Vocabulary.bundled(),
                SentenceAnalyzer.bundled()::analyze,
                id -> place(gazetteer, id));
    }

    /** The mentions of an article in reading order. */
    public List<ControlMention> extract(AnnotatedArticle article) {
        return Confidence.bundled()
                .rate(article, new ArticleReader(article, rules, vocabulary, analyzer, places).read());
    }

    /** SHA-256 of the rule files, hexadecimal: two runs with the same hash read by the same rules. */
    public String rulesHash() {
        return RuleHash.bundled();
    }

    private static @Nullable Place place(Gazetteer gazetteer, String id) {
        Entity entity = gazetteer.byId(id);
        return entity instanceof Place place ? place : null;
    }

    private static final class Bundled {
        private static final ControlExtractor EXTRACTOR = with(Gazetteer.bundled());
    }
}

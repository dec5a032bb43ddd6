package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.frontline.annotate.SentenceAnalyzer;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.ControlMention;
import org.frontline.model.EntityMention;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Sentence;

/**
 * Says how each sentence of an article was read: the extractor's own mentions, and for every trigger word without one
 * the rule that came nearest and what it lacked.
 */
public final class ControlExplainer {
    private final RuleSet rules;
    private final Vocabulary vocabulary;
    private final BiFunction<Sentence, List<EntityMention>, ParsedSentence> analyzer;

    private ControlExplainer(
            RuleSet rules, Vocabulary vocabulary, BiFunction<Sentence, List<EntityMention>, ParsedSentence> analyzer) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.analyzer = analyzer;
    }

    public static ControlExplainer bundled() {
        return new ControlExplainer(RuleSet.bundled(), Vocabulary.bundled(), SentenceAnalyzer.bundled()::analyze);
    }

    /** One explanation a sentence, in reading order. */
    public List<Explanation> explain(AnnotatedArticle article) {
        List<ControlMention> mentions = ControlExtractor.bundled().extract(article);
        return article.sentences().stream()
                .map(sentence -> explain(
                        sentence,
                        article.mentions().stream()
                                .filter(m -> m.sentence() == sentence.index())
                                .toList(),
                        mentions.stream()
                                .filter(m -> m.sentence().index() == sentence.index())
                                .toList()))
                .toList();
    }

    private Explanation explain(Sentence sentence, List<EntityMention> names, List<ControlMention> mentions) {
        ParsedSentence parsed = analyzer.apply(sentence, names);
        Reading reading = Reading.of(parsed, names, vocabulary);
        List<Finding> findings = new Matcher(rules).match(reading);
        List<Explanation.NearMiss> misses = new ArrayList<>(new NearMisses(rules, reading).of(triggers(findings)));
        Gate gate = new Gate(rules, vocabulary);
        boolean open = gate.opens(sentence, names);
        if (open) {
            findings.stream()
                    .filter(f -> mentions.stream().noneMatch(m -> isOf(m, f, reading)))
                    .map(f -> dropped(f, mentions, reading))
                    .forEach(misses::add);
        }
        return new Explanation(
                parsed, open ? null : closed(gate, sentence), taken(mentions, findings, reading), misses);
    }

    private static String closed(Gate gate, Sentence sentence) {
        return gate.hasTrigger(sentence) ? "nothing in it can be a place" : "no word of it is a trigger of any rule";
    }

    private static Set<Integer> triggers(List<Finding> findings) {
        return findings.stream().map(f -> f.trigger().at()).collect(Collectors.toSet());
    }

    private static List<Explanation.Taken> taken(
            List<ControlMention> mentions, List<Finding> findings, Reading reading) {
        return mentions.stream()
                .map(m -> new Explanation.Taken(
                        m,
                        findings.stream()
                                .filter(f -> isOf(m, f, reading))
                                .map(Finding::slot)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private static boolean isOf(ControlMention mention, Finding finding, Reading reading) {
        return mention.rule().equals(finding.rule().id())
                && mention.trigger().equals(span(finding, reading))
                && (!finding.place().isNamed()
                        || mention.place().surface().equals(finding.place().surface()));
    }

    private static org.frontline.model.Span span(Finding finding, Reading reading) {
        return reading.words().span(finding.trigger().from(), finding.trigger().to());
    }

    /** A rule matched, and yet there is no mention: its place goes back to nothing, or the fact is told already. */
    private static Explanation.NearMiss dropped(Finding finding, List<ControlMention> mentions, Reading reading) {
        String place = finding.place().surface();
        String kept = mentions.stream()
                .filter(m -> !finding.place().isNamed() || m.place().surface().equals(place))
                .map(m -> m.rule() + " on " + m.place().surface())
                .findFirst()
                .orElse("");
        String reason = kept.isEmpty()
                ? "\"" + place + "\" goes back to no place named before"
                : "the sentence tells the same fact by " + kept;
        return new Explanation.NearMiss(
                reading.words()
                        .surface(finding.trigger().from(), finding.trigger().to()),
                finding.rule().id(),
                reason);
    }
}

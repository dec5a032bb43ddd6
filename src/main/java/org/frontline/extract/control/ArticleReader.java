package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.frontline.extract.control.context.ActorMemory;
import org.frontline.extract.control.context.Clock;
import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.PlacesAhead;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.context.SourceMemory;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.ControlMention;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Part;
import org.frontline.model.Place;
import org.frontline.model.Sentence;
import org.frontline.resolve.time.TimedSpan;
import org.jspecify.annotations.Nullable;

/** Reads one article from its title to its end, and remembers what later sentences go back to. */
final class ArticleReader {
    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "at", "towards", "toward", "into", "outside", "around");
    /** "The ": in characters. */
    private static final int LONGEST_OPENER = 4;

    private final AnnotatedArticle article;
    private final Matcher matcher;
    private final Gate gate;
    private final Warfare warfare;
    private final Vocabulary vocabulary;
    private final BiFunction<Sentence, List<EntityMention>, ParsedSentence> analyzer;
    private final Function<String, @Nullable Place> gazetteer;
    private final PlaceMemory places;
    private final ActorMemory actors;
    private final SourceMemory sources = new SourceMemory();
    private final Clock clock;
    private final Discourse discourse;
    /** Whether the section tells what went before, by its heading. */
    private boolean inBackground;

    ArticleReader(
            AnnotatedArticle article,
            RuleSet rules,
            Vocabulary vocabulary,
            BiFunction<Sentence, List<EntityMention>, ParsedSentence> analyzer,
            Function<String, @Nullable Place> gazetteer) {
        this.article = article;
        this.matcher = new Matcher(rules);
        this.gate = new Gate(rules, vocabulary);
        this.warfare = new Warfare(article.sentences(), article.mentions(), vocabulary);
        this.vocabulary = vocabulary;
        this.analyzer = analyzer;
        this.gazetteer = gazetteer;
        this.actors = new ActorMemory(vocabulary);
        this.places = new PlaceMemory(vocabulary, gazetteer);
        this.clock = Clock.of(article.article(), article.sentences());
        PlacesAhead ahead = new PlacesAhead(new Introductions(vocabulary).of(article), vocabulary, gazetteer);
        this.discourse = new Discourse(places, ahead, actors, sources, clock);
    }

    List<ControlMention> read() {
        Map<Integer, List<EntityMention>> bySentence =
                article.mentions().stream().collect(Collectors.groupingBy(EntityMention::sentence));
        List<ControlMention> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            found.addAll(read(sentence, bySentence.getOrDefault(sentence.index(), List.of())));
        }
        return found;
    }

    private List<ControlMention> read(Sentence sentence, List<EntityMention> mentions) {
        List<TimedSpan> spans = clock.read(sentence);
        if (sentence.kind() == Sentence.Kind.HEADING) {
            inBackground =
                    vocabulary.is("background_section", sentence.text().strip().toLowerCase(Locale.ROOT));
        }
        remember(sentence, mentions);
        sources.enter(sentence);
        if (!isWorthReading(sentence, mentions)) {
            rememberActors(sentence, mentions);
            rememberPersons(sentence, mentions);
            sources.leave(sentence);
            return List.of();
        }
        Reading reading = Reading.of(analyzer.apply(sentence, mentions), mentions, vocabulary);
        List<Finding> findings = matcher.match(reading);
        rememberActors(reading, !findings.isEmpty());
        rememberPlaces(reading);
        MentionBuilder builder = new MentionBuilder(reading, spans, discourse, gazetteer, inBackground);
        List<ControlMention> built = builder.build(findings);
        sources.leave(sentence);
        return built;
    }

    private boolean isWorthReading(Sentence sentence, List<EntityMention> mentions) {
        return warfare.allows(sentence, mentions)
                && (gate.opens(sentence, mentions)
                        || places.title().entry() != null && gate.hasTrigger(sentence)
                        || places.attacked(sentence.index()) != null && gate.mayImplyPlace(sentence));
    }

    private void remember(Sentence sentence, List<EntityMention> mentions) {
        if (sentence.part() == Part.TITLE) {
            new TitleReader(sentence, mentions, vocabulary).remember(places);
        }
        for (EntityMention mention : mentions) {
            if (mention.type() == EntityType.PERSON && mention.surface().indexOf(' ') > 0) {
                places.person(mention.surface());
            }
            if (mention.type().isPlace() && mention.link() != Link.PRONOUN) {
                places.name(Referent.of(mention), sentence.part() == Part.TITLE);
            }
        }
    }

    /** Of a sentence that is not parsed, the forces and groups that it names. */
    private void rememberActors(Sentence sentence, List<EntityMention> mentions) {
        rememberNamed(sentence, mentions, EntityType::isForce, true);
    }

    /** The persons whom "his forces" may go back to. */
    private void rememberPersons(Sentence sentence, List<EntityMention> mentions) {
        rememberNamed(sentence, mentions, type -> type == EntityType.PERSON, false);
    }

    /** A name that the sentence begins with is its subject. */
    private void rememberNamed(
            Sentence sentence, List<EntityMention> mentions, Predicate<EntityType> which, boolean armed) {
        for (EntityMention mention : mentions) {
            if (which.test(mention.type()) && mention.link() != Link.PRONOUN) {
                actors.name(
                        new ActorPhrase(0, 1, mention.surface(), mention, ActorPhrase.Kind.NAMED, armed),
                        sentence.index(),
                        mention.begin() <= sentence.begin() + LONGEST_OPENER);
            }
        }
    }

    /** @param told whether the sentence tells something; of another, the first phrase is subject enough: a tree costs too much */
    private void rememberActors(Reading reading, boolean told) {
        for (NounPhrase phrase : reading.phrases().all()) {
            ActorPhrase actor = reading.actors().read(phrase);
            boolean person =
                    actor != null && actor.mention() != null && actor.mention().type() == EntityType.PERSON;
            if (actor != null
                    && !ActorAntecedents.isTwo(reading.words(), actor.from(), actor.to())
                    && (actor.armed() || person)
                    && (actor.kind() == ActorPhrase.Kind.NAMED || actor.kind() == ActorPhrase.Kind.NOMINAL)) {
                // the parser hangs a name of several words on its first or last one
                boolean subject = told
                        ? IntStream.range(phrase.from(), phrase.to())
                                .anyMatch(i -> reading.words().hasLabel(i, "nsubj"))
                        : phrase.from() == 0;
                boolean country = actor.mention() != null && actor.mention().type() == EntityType.COUNTRY;
                if (subject || !country) {
                    actors.name(actor, reading.words().sentence().index(), subject);
                }
            }
        }
    }

    /** Names that nothing recognised but their place in the sentence: "in P", "the town of P". */
    private void rememberPlaces(Reading reading) {
        Sentence sentence = reading.words().sentence();
        for (NounPhrase phrase : reading.phrases().all()) {
            for (PlacePhrase place : reading.places().read(phrase)) {
                boolean located = LOCATIVE.contains(reading.words().lower(phrase.from() - 1));
                EntityMention mention = place.mention();
                boolean side = mention != null
                        && mention.type() == EntityType.COUNTRY
                        && place.kind() == PlacePhrase.Kind.NAMED
                        && place.surface().length() > mention.surface().length();
                if (side) {
                    places.name(region(place, reading), false);
                }
                if (place.kind() == PlacePhrase.Kind.DESCRIBED || place.kind() == PlacePhrase.Kind.UNKNOWN && located) {
                    places.name(Referent.of(place, reading.words()), sentence.part() == Part.TITLE);
                }
            }
        }
    }

    /** "north-eastern Syria": what "the region" may go back to. */
    private static Referent region(PlacePhrase place, Reading reading) {
        return Referent.side(
                place.surface(),
                reading.words().sentence().index(),
                reading.words().token(place.from()).begin());
    }
}

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
import java.util.stream.Stream;
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
import org.frontline.model.Token;
import org.frontline.resolve.time.TimedSpan;
import org.jspecify.annotations.Nullable;

/** Reads one article from its title to its end, and remembers what later sentences go back to. */
final class ArticleReader {
    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "at", "towards", "toward", "into", "outside", "around");
    /** "The ": in characters. */
    private static final int LONGEST_OPENER = 4;
    /** "Second Battle of", "2016 Battle of". */
    private static final int MOST_BEFORE_EVENT = 2;

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
            rememberEntry(sentence, mentions);
            rememberTopic(sentence, mentions);
        }
        for (EntityMention mention : mentions) {
            if (mention.type() == EntityType.PERSON && mention.surface().indexOf(' ') > 0) {
                places.person(mention.surface());
            }
            if (mention.type().isPlace() && mention.link() != Link.PRONOUN) {
                places.name(
                        new Referent(mention.surface(), mention, "", sentence.index(), mention.begin()),
                        sentence.part() == Part.TITLE);
            }
        }
    }

    /** A title that is one name and nothing else, and no known person or body: the article is an entry of that place. */
    private void rememberEntry(Sentence sentence, List<EntityMention> mentions) {
        List<Token> tokens = sentence.tokens();
        boolean one =
                tokens.size() == 1 && Character.isUpperCase(tokens.get(0).text().codePointAt(0));
        EntityMention whole = mentions.stream()
                .filter(m -> m.begin() <= tokens.get(0).begin()
                        && m.end() >= tokens.get(tokens.size() - 1).end())
                .findFirst()
                .orElse(null);
        boolean place = whole != null && whole.type().isPlace();
        if (whole == null ? one : place || whole.entityId() == null) {
            String surface = whole == null ? tokens.get(0).text() : whole.surface();
            places.title()
                    .entry(new Referent(
                            surface,
                            place ? whole : null,
                            "",
                            sentence.index(),
                            tokens.get(0).begin()));
        }
    }

    /** "Battle of P", "Siege of P (2016)": a title that says nothing but what was fought for. */
    private void rememberTopic(Sentence sentence, List<EntityMention> mentions) {
        List<Token> tokens = sentence.tokens();
        rememberSubject(tokens, mentions);
        rememberLeft(tokens, mentions);
        rememberFoughtFor(tokens, mentions);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean event = vocabulary.is("titled_event", tokens.get(i).text().toLowerCase(Locale.ROOT))
                    && tokens.get(i + 1).text().equals("of");
            int at = tokens.get(i + 2).begin();
            if (event && i <= MOST_BEFORE_EVENT) {
                EntityMention name = covering(mentions, at).findFirst().orElse(null);
                Referent topic = name == null
                        ? unknown(sentence, i + 2)
                        : name.type().isPlace()
                                ? new Referent(name.surface(), name, "", sentence.index(), name.begin())
                                : null;
                if (topic != null) {
                    places.title().topic(topic);
                }
                if (topic != null && name == null) {
                    places.name(topic, true);
                }
                return;
            }
        }
    }

    /** "P offensive (May 2015)", "2016 P offensive": a title that names nothing but the place and what was undertaken for it. */
    private void rememberFoughtFor(List<Token> tokens, List<EntityMention> mentions) {
        int event = 0;
        while (event < tokens.size()
                && !vocabulary.is("titled_undertaking", tokens.get(event).text().toLowerCase(Locale.ROOT))) {
            event++;
        }
        boolean last = event == tokens.size() - 1
                || event < tokens.size() && tokens.get(event + 1).text().equals("(");
        int first = event > 0 && Character.isDigit(tokens.get(0).text().charAt(0)) ? 1 : 0;
        if (!last || first >= event) {
            return;
        }
        int end = tokens.get(event - 1).end();
        covering(mentions, tokens.get(first).begin())
                .findFirst()
                .filter(m -> m.type() == EntityType.PLACE && m.end() >= end)
                .ifPresent(m -> places.title().goal(new Referent(m.surface(), m, "", m.sentence(), m.begin())));
    }

    /** "Siege of P": the words with a capital, where nothing recognised them. */
    private static @Nullable Referent unknown(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int to = from;
        while (to < tokens.size() && Character.isUpperCase(tokens.get(to).text().codePointAt(0))) {
            to++;
        }
        int begin = tokens.get(from).begin();
        return to == from
                ? null
                : new Referent(
                        sentence.text()
                                .substring(
                                        begin - sentence.begin(),
                                        tokens.get(to - 1).end() - sentence.begin()),
                        null,
                        "",
                        sentence.index(),
                        begin);
    }

    private static Stream<EntityMention> covering(List<EntityMention> mentions, int at) {
        return mentions.stream().filter(m -> m.begin() <= at && at < m.end());
    }

    /** "US announces troop withdrawal from P": what the text tells that they leave. */
    private void rememberLeft(List<Token> tokens, List<EntityMention> mentions) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean leaving = vocabulary.is("leaving", tokens.get(i).text().toLowerCase(Locale.ROOT))
                    && tokens.get(i + 1).text().equals("from");
            int at = tokens.get(i + 2).begin();
            if (leaving) {
                covering(mentions, at)
                        .filter(m -> m.type().isPlace())
                        .findFirst()
                        .ifPresent(
                                m -> places.title().topic(new Referent(m.surface(), m, "", m.sentence(), m.begin())));
            }
        }
    }

    /** "History of P", "History of modern P": what the whole text is about. */
    private void rememberSubject(List<Token> tokens, List<EntityMention> mentions) {
        boolean history = tokens.size() > 2
                && vocabulary.is("titled_account", tokens.get(0).text().toLowerCase(Locale.ROOT))
                && tokens.get(1).text().equals("of");
        if (history) {
            mentions.stream()
                    .filter(m ->
                            m.type().isPlace() && m.begin() >= tokens.get(2).begin())
                    .findFirst()
                    .ifPresent(m -> places.title().about(new Referent(m.surface(), m, "", m.sentence(), m.begin())));
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
                    places.name(
                            new Referent(
                                    place.surface(),
                                    place.mention(),
                                    place.noun(),
                                    sentence.index(),
                                    reading.words().token(place.from()).begin()),
                            sentence.part() == Part.TITLE);
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

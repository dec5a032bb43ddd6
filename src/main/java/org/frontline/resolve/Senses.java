package org.frontline.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;

/** The evidence for one of several things of one name, each kind a pass of its own, the surest first. */
final class Senses {
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in",
            "at",
            "near",
            "from",
            "to",
            "into",
            "toward",
            "towards",
            "outside",
            "inside",
            "around",
            "town",
            "city",
            "village",
            "province",
            "district",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "downtown");
    private static final int CONTAINER_REACH = 4;
    private static final int AREAS_DEEP = 4;
    /** How many sentences before and after are looked at for what is near. */
    private static final List<Integer> REACHES = List.of(0, 2, 5);

    private static final long LARGE_TOWN = 50_000;
    private static final double CLEARLY_LARGER = 5;
    private static final double CLEARLY_NEARER = 3;

    private final Gazetteer gazetteer;
    private final WordTable verbs = WordTable.read("government-verbs.tsv");
    private final WordTable theatres = WordTable.read("theatres.tsv");

    Senses(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<LinkPass> passes() {
        return List.of(
                new SensePass("kind", 0.9, this::ofKind),
                new SensePass("country-or-people", 0.9, Senses::countryOfBoth),
                new SensePass("container", 0.95, this::inContainer),
                new SensePass("country-in-sentence", 0.9, this::inSentenceCountry),
                new SensePass("area-in-sentence", 0.9, this::inSentenceArea),
                new SensePass("one-sense", 0.88, Senses::asElsewhere),
                new SensePass("country-in-article", 0.85, this::inArticleCountry),
                new SensePass("near", 0.8, this::near),
                new SensePass("listed", 0.75, Senses::listed),
                new SensePass("theatre", 0.7, this::inTheatre),
                new SensePass("population", 0.7, this::largest),
                new SensePass("likeliest", 0.5, Senses::likeliest));
    }

    /** A preposition of place stands before places, a verb of speech after those who speak. */
    private List<Candidate> ofKind(Name name, Draft draft) {
        String before = Draft.text(name.sentence(), name.from() - 1).toLowerCase(Locale.ROOT);
        String after = Draft.text(name.sentence(), name.to()).toLowerCase(Locale.ROOT);
        if (BEFORE_PLACES.contains(before)) {
            return filter(name, e -> e.type().isPlace());
        }
        return verbs.has(after) ? filter(name, e -> !e.type().isPlace()) : List.of();
    }

    /** "US" and "UK" name a country and its people; either way it is the country. */
    private static List<Candidate> countryOfBoth(Name name, Draft draft) {
        boolean both = name.candidates().stream()
                .allMatch(c ->
                        c.entity().type() == EntityType.COUNTRY || c.entity().type() == EntityType.NATIONALITY);
        return both ? filter(name, e -> e.type() == EntityType.COUNTRY) : List.of();
    }

    /** "Tripoli, Lebanon", "Tripoli in northern Lebanon", "Tripoli and Zahle in Lebanon". */
    private List<Candidate> inContainer(Name name, Draft draft) {
        List<Candidate> kept = inContainer(name, name.to(), draft);
        int end = kept.isEmpty() ? NameList.end(name, draft) : name.to();
        return end == name.to() || !Draft.text(name.sentence(), end).equals("in")
                ? kept
                : inContainer(name, end, draft);
    }

    private List<Candidate> inContainer(Name name, int end, Draft draft) {
        String joint = Draft.text(name.sentence(), end);
        if (!joint.equals(",") && !joint.equals("in") && !joint.equals("'s")) {
            return List.of();
        }
        for (int i = end + 1; i <= end + CONTAINER_REACH; i++) {
            Name other = draft.at(name.sentence(), i);
            Entity container = draft.entity(other, gazetteer);
            if (container instanceof Place place) {
                return filter(name, e -> lies(e, place));
            }
        }
        return List.of();
    }

    private boolean lies(Entity entity, Place container) {
        if (!(entity instanceof Place place) || place.id().equals(container.id())) {
            return false;
        }
        if (container.type() == EntityType.COUNTRY) {
            return Objects.equals(container.country(), place.country());
        }
        String within = place.within();
        for (int outward = 0; within != null && outward < AREAS_DEEP; outward++) {
            if (within.equals(container.id())) {
                return true;
            }
            within = gazetteer.byId(within) instanceof Place area ? area.within() : null;
        }
        return false;
    }

    /** Of several villages of one name that in the province which the sentence names. */
    private List<Candidate> inSentenceArea(Name name, Draft draft) {
        List<Place> areas = places(draft.in(name.sentence().index()), draft).stream()
                .filter(place -> place.type() != EntityType.COUNTRY)
                .toList();
        return filter(name, e -> areas.stream().anyMatch(area -> lies(e, area)));
    }

    private List<Place> places(List<Name> names, Draft draft) {
        return names.stream()
                .map(name -> draft.entity(name, gazetteer))
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
    }

    private List<Candidate> inSentenceCountry(Name name, Draft draft) {
        return best(name, CountryEvidence.of(draft.in(name.sentence().index()), draft, gazetteer));
    }

    private List<Candidate> inArticleCountry(Name name, Draft draft) {
        return best(name, CountryEvidence.of(draft.all(), draft, gazetteer));
    }

    private static List<Candidate> best(Name name, CountryEvidence evidence) {
        int most = name.candidates().stream()
                .mapToInt(c -> evidence.count(CountryEvidence.country(c.entity())))
                .max()
                .orElse(0);
        return most == 0 ? List.of() : filter(name, e -> evidence.count(CountryEvidence.country(e)) == most);
    }

    /** One sense an article: what the same words mean where better evidence settled them. */
    private static List<Candidate> asElsewhere(Name name, Draft draft) {
        Name settled = draft.settled(draft.folded(name));
        return settled == null ? List.of() : filter(name, e -> e.id().equals(settled.entityId()));
    }

    /** Near what is told of beside it, first in the sentence, then around it, last in the whole text. */
    private List<Candidate> near(Name name, Draft draft) {
        for (int reach : REACHES) {
            List<Candidate> near = nearest(name, around(name, reach, draft), draft);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return nearest(name, draft.all(), draft);
    }

    private static List<Name> around(Name name, int reach, Draft draft) {
        int index = name.sentence().index();
        int from = Math.max(0, index - reach);
        int last = Math.min(draft.sentences().size() - 1, index + reach);
        return IntStream.rangeClosed(from, last)
                .boxed()
                .flatMap(i -> draft.in(i).stream())
                .toList();
    }

    private List<Candidate> nearest(Name name, List<Name> told, Draft draft) {
        List<Place> settled = places(told, draft).stream()
                .filter(place -> place.type() != EntityType.COUNTRY)
                .toList();
        if (settled.isEmpty()) {
            return List.of();
        }
        ToDoubleFunction<Place> nearness = place -> -settled.stream()
                .mapToDouble(other -> Geodesy.kilometres(place, other))
                .min()
                .orElse(Double.MAX_VALUE);
        return clearWinner(name, nearness, (first, second) -> -second > CLEARLY_NEARER * -first);
    }

    /** What is listed for these wars before what only a list of all places has. */
    private static List<Candidate> listed(Name name, Draft draft) {
        return filter(name, e -> !Gazetteer.isFromDump(e));
    }

    /** Without any evidence only what readers know unasked: what is listed, and large towns. */
    private static List<Candidate> likeliest(Name name, Draft draft) {
        return filter(name, Senses::isKnownUnasked).stream().limit(1).toList();
    }

    private static boolean isKnownUnasked(Entity entity) {
        return !Gazetteer.isFromDump(entity) || entity instanceof Place place && place.population() >= LARGE_TOWN;
    }

    private List<Candidate> inTheatre(Name name, Draft draft) {
        return filter(name, e -> {
            String country = CountryEvidence.country(e);
            return country != null && theatres.has(country) && isKnownUnasked(e);
        });
    }

    private List<Candidate> largest(Name name, Draft draft) {
        return clearWinner(name, Place::population, (first, second) -> first > CLEARLY_LARGER * second);
    }

    /** Whether the best score stands out from the second. */
    private interface Lead {
        boolean isClear(double first, double second);
    }

    private static List<Candidate> clearWinner(Name name, ToDoubleFunction<Place> score, Lead lead) {
        List<Candidate> places = filter(name, e -> e.type().isPlace());
        if (places.size() < 2 || places.size() < name.candidates().size()) {
            return List.of();
        }
        ToDoubleFunction<Candidate> of = c -> score.applyAsDouble((Place) c.entity());
        List<Candidate> ranked = places.stream()
                .sorted(Comparator.comparingDouble(of).reversed())
                .toList();
        boolean clear = isKnownUnasked(ranked.get(0).entity())
                && lead.isClear(of.applyAsDouble(ranked.get(0)), of.applyAsDouble(ranked.get(1)));
        return clear ? ranked.subList(0, 1) : List.of();
    }

    private static List<Candidate> filter(Name name, Predicate<Entity> wanted) {
        return name.candidates().stream().filter(c -> wanted.test(c.entity())).toList();
    }
}

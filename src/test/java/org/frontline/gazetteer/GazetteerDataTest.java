package org.frontline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.frontline.SharedData;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.junit.jupiter.api.Test;

/** The data files hold together. */
class GazetteerDataTest {
    private static final GazetteerData DATA = GazetteerData.bundled();
    private static final Map<String, Entity> BY_ID =
            DATA.entries().stream().collect(Collectors.toMap(e -> e.entity().id(), Entry::entity));

    /** Names that two actors of one country bear at the same time, on purpose. */
    private static final Set<String> SHARED = Set.of("lebanese forces: actor:lb-army actor:lebanese-forces");

    /** Two seats (BO), a seat that moved (PW), a capital named apart from its country or a queen (LU, SM, SC), a seat
     * that is not the claimed one (PS). */
    private static final Set<String> OTHER_CAPITALS = Set.of("BO", "PW", "LU", "SM", "SC", "PS");

    private static List<Actor> actors() {
        return DATA.entries().stream()
                .map(Entry::entity)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .toList();
    }

    private static List<Place> places() {
        return DATA.entries().stream()
                .map(Entry::entity)
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
    }

    @Test
    void idsTellTheKind() {
        assertThat(BY_ID.values()).allSatisfy(entity -> {
            String prefix =
                    switch (entity.type()) {
                        case PLACE, FACILITY, COUNTRY -> "place:";
                        case PERSON -> "person:";
                        case NATIONALITY -> "nationality:";
                        case ORGANIZATION, ARMED_GROUP, STATE_FORCE -> "actor:";
                    };
            assertThat(entity.id()).startsWith(prefix).matches("[a-z]+:[a-z0-9-]+");
        });
    }

    @Test
    void predecessorsExistAndEndInTime() {
        assertThat(actors()).filteredOn(actor -> actor.predecessor() != null).allSatisfy(actor -> {
            assertThat(BY_ID).containsKey(actor.predecessor());
            Actor before = (Actor) BY_ID.get(actor.predecessor());
            assertThat(before.from())
                    .as("start of %s before %s", before.id(), actor.id())
                    .isLessThanOrEqualTo(actor.from());
        });
    }

    @Test
    void predecessorsDoNotRunInCircles() {
        for (Actor actor : actors()) {
            Set<String> seen = new HashSet<>();
            for (Actor a = actor; a.predecessor() != null; a = (Actor) BY_ID.get(a.predecessor())) {
                assertThat(seen.add(a.id())).as("circle at %s", a.id()).isTrue();
            }
        }
    }

    @Test
    void placesLieWithinKnownPlaces() {
        assertThat(places())
                .filteredOn(place -> place.within() != null)
                .allSatisfy(place -> assertThat(BY_ID).as(place.id()).containsKey(place.within()));
    }

    @Test
    void actorsBelongToKnownCountries() {
        Set<String> codes = DATA.countries().stream().map(Country::iso).collect(Collectors.toSet());
        assertThat(actors())
                .filteredOn(actor -> actor.country() != null)
                .allSatisfy(actor -> assertThat(codes).as(actor.id()).contains(actor.country()));
    }

    @Test
    void everyCountryHasItsDemonymAndForces() {
        assertThat(DATA.countries()).hasSizeGreaterThan(190).allSatisfy(country -> {
            assertThat(country.adjectives()).isNotEmpty();
            assertThat(BY_ID).containsKey("nationality:" + country.iso().toLowerCase(java.util.Locale.ROOT));
            assertThat(Gazetteer.bundled().lookup(country.adjectives().get(0) + " army"))
                    .as(country.place().name())
                    .isNotEmpty();
        });
    }

    @Test
    void countriesAndCapitalsAreThoseOfGeoNames() throws IOException {
        Map<String, String> capitals = new HashMap<>();
        Path file = SharedData.file("data/gazetteers/geonames_admin/countryInfo.txt.gz");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> capitals.put(cells[0], Names.fold(cells[5])));
        }
        assertThat(DATA.countries().stream()
                        .filter(country -> !OTHER_CAPITALS.contains(country.iso()))
                        .filter(country -> BY_ID.containsKey(country.capital()))
                        .filter(country -> !namesOf(country.capital()).contains(capitals.get(country.iso())))
                        .map(country -> country + " capital " + capitals.get(country.iso())))
                .isEmpty();
    }

    private static Set<String> namesOf(String id) {
        return DATA.entries().stream()
                .filter(entry -> entry.entity().id().equals(id))
                .flatMap(entry -> entry.names().stream())
                .map(Names::fold)
                .collect(Collectors.toSet());
    }

    @Test
    void capitalsAreKnown() {
        assertThat(DATA.countries().stream().map(Country::capital).filter(id -> !BY_ID.containsKey(id)))
                .isEmpty();
    }

    @Test
    void armedActorsAreMany() {
        assertThat(actors().stream()
                        .filter(a -> a.type() == EntityType.ARMED_GROUP || a.type() == EntityType.STATE_FORCE)
                        .filter(a -> a.from() != null)
                        .count())
                .isGreaterThan(400);
    }

    @Test
    void noTwoActorsOfACountryShareANameAtOneTime() {
        Map<String, List<Actor>> byName = new TreeMap<>();
        for (Entry entry : DATA.entries()) {
            if (entry.entity() instanceof Actor actor) {
                entry.names().stream()
                        .map(name -> name.replace(Entry.EXACT, ""))
                        .map(Names::fold)
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(actor));
            }
        }
        Set<String> clashes = new TreeSet<>();
        byName.forEach((name, actors) -> {
            for (Actor a : actors) {
                actors.stream()
                        .filter(b -> a.id().compareTo(b.id()) < 0)
                        .filter(b -> Objects.equals(a.country(), b.country()) && overlap(a, b))
                        .forEach(b -> clashes.add(name + ": " + a.id() + " " + b.id()));
            }
        });
        clashes.removeAll(SHARED);
        assertThat(clashes).isEmpty();
    }

    @Test
    void wikidataIdsAreGivenOnce() {
        Map<String, String> owners = new HashMap<>();
        for (Entity entity : BY_ID.values()) {
            String q = entity instanceof Actor actor ? actor.wikidata() : ((Place) entity).wikidata();
            if (q != null) {
                assertThat(owners.put(q, entity.id()))
                        .as(q + " of " + entity.id())
                        .isNull();
            }
        }
    }

    private static boolean overlap(Actor a, Actor b) {
        return from(a) < to(b) && from(b) < to(a);
    }

    private static int from(Actor actor) {
        Integer from = actor.from();
        return from == null ? 0 : from;
    }

    private static int to(Actor actor) {
        Integer to = actor.to();
        return to == null ? 9999 : to;
    }
}

package org.frontline.aggregate.event;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.extract.cooccurrence.EntityKey;
import org.frontline.gazetteer.Courses;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which side a party stands on: an army, its ministry and its president are one party to an event.
 *
 * <p>The gazetteer names the side of an actor; a country, its people and a force of a state that names none stand with
 * the government of that country; any other linked actor stands for itself. Names that are not linked are compared by
 * the words that tell whose they are.
 */
public final class Sides implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String UNLINKED = "words:";
    private static final String GOVERNMENT = "government";
    private static final String BACKED = "backed";
    private static final int LONGEST_NAME = 4;
    private static final Pattern ANTI = Pattern.compile("\\b[Aa]nti-\\p{Lu}");
    private static final Set<String> OFFICES = Set.of(
            "governor", "mayor", "president", "minister", "general", "colonel", "spokesman", "spokesperson", "deputy");

    private final EntityLookup entities;
    private final TreeMap<String, String> standsWith;
    /** Found when first asked for: it is asked of each party of each event. */
    private transient @Nullable Set<String> ofStates;

    /**
     * @param entities finds actors by their id
     * @param standsWith by the id of an actor or the name of a side the side that it is to count for, over the gazetteer
     */
    public Sides(EntityLookup entities, Map<String, String> standsWith) {
        this.entities = entities;
        this.standsWith = new TreeMap<>(standsWith);
    }

    public @Nullable Party party(@Nullable String surface, @Nullable String id, @Nullable String name) {
        return surface == null ? null : new Party(surface, id, name, of(id, surface));
    }

    /**
     * Who takes, loses or holds a place: its side is empty where the words do not tell whose body it is ("the forces",
     * "defenders"), and where what they name holds no ground: a person without a side, a newspaper.
     *
     * @param placeId the place, whose country says which government "government troops" are of; null where it is not known
     * @param day when, null where that is not known
     */
    public @Nullable Party belligerent(
            @Nullable String surface,
            @Nullable String id,
            @Nullable String name,
            @Nullable String placeId,
            @Nullable LocalDate day) {
        if (surface == null) {
            return null;
        }
        if (id == null) {
            return unlinked(surface, placeId, day);
        }
        boolean named = standsWith.containsKey(id);
        return new Party(surface, id, name, named || holdsGround(entities.byId(id)) ? of(id, surface) : "");
    }

    private static boolean holdsGround(@Nullable Entity entity) {
        return !(entity instanceof Actor actor)
                || actor.side() != null
                || actor.type() != EntityType.PERSON && actor.type() != EntityType.ORGANIZATION;
    }

    /** A name that holds a known one stands with it ("Russian-backed militia"); else its words say whose it is. */
    private Party unlinked(String surface, @Nullable String placeId, @Nullable LocalDate day) {
        if (ANTI.matcher(surface).find()) {
            return new Party(surface, null, null, ""); // "anti-P fighters" tells only whose they are not
        }
        String words = SideWords.bundled().telling(surface);
        Entity local = words.isEmpty() ? null : localParty(words, placeId, day);
        if (local != null) {
            return new Party(surface, local.id(), local.name(), of(local.id(), surface));
        }
        Entity inside = words.isEmpty() ? null : named(surface);
        if (inside != null) {
            return new Party(surface, inside.id(), inside.name(), of(inside.id(), surface));
        }
        Entity government = words.endsWith(GOVERNMENT) ? governmentAt(words, placeId, day) : null;
        if (government != null) {
            return new Party(surface, government.id(), government.name(), of(government.id(), surface));
        }
        if (words.isEmpty() || isOfficial(surface)) {
            return new Party(surface, null, null, "");
        }
        String side = ofWords(words);
        return new Party(surface, null, null, standsWith.getOrDefault(side, side));
    }

    /** "Governor Zhyvytskyi": a title before a name is that of one who speaks, not of one who holds. */
    private static boolean isOfficial(String surface) {
        return OFFICES.contains(EntityKey.fold(surface).split(" ")[0]);
    }

    /** The first known party that is named inside the words, the longest at its place. */
    private @Nullable Entity named(String surface) {
        String[] words =
                surface.split("[\\s/]+|-(?=backed|led|allied|aligned|affiliated|appointed|installed|controlled|[A-Z])");
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
                String part =
                        String.join(" ", Arrays.asList(words).subList(from, to)).replaceFirst("^(?i)(pro|then)-", "");
                if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0)) || part.equals(surface)) {
                    continue;
                }
                for (Entity entity : entities.byName(part)) {
                    boolean country = entity instanceof Place place && place.type() == EntityType.COUNTRY;
                    boolean nation = entity instanceof Actor actor
                            && actor.type() == EntityType.NATIONALITY
                            && actor.country() != null;
                    boolean sided =
                            entity instanceof Actor actor && actor.side() != null && actor.type() != EntityType.PERSON;
                    if (country || nation || sided) {
                        return entity;
                    }
                }
            }
        }
        return null;
    }

    /**
     * "Rebels" and "Kurdish forces" are those that go by the name of the place's people: "Syrian rebels", "Iraqi Kurdish
     * forces". Whoever backs them does not fight in their place.
     */
    private @Nullable Entity localParty(String words, @Nullable String placeId, @Nullable LocalDate day) {
        String country = theatreOf(placeId);
        Entity nation = country.isEmpty() ? null : entities.byId("nationality:" + country.toLowerCase(Locale.ROOT));
        if (nation == null) {
            return null;
        }
        String[] each = words.split(" ");
        String last = each[each.length - 1];
        boolean plain = each.length == 1 || each[each.length - 2].equals(BACKED);
        return Stream.of(last + "s", last + " forces")
                .filter(name -> plain)
                .flatMap(name -> entities.byName(nation.name() + " " + name).stream())
                .filter(e -> e instanceof Actor actor
                        && actor.type().isForce()
                        && actor.side() != null
                        && country.equals(actor.country())
                        && (day == null || actor.existedIn(day.getYear())))
                .findFirst()
                .orElse(null);
    }

    /** "government" is that of the place's country; "new government" the one that goes by "new Syrian government". */
    private @Nullable Entity governmentAt(String words, @Nullable String placeId, @Nullable LocalDate day) {
        Entity entity = placeId == null ? null : entities.byId(placeId);
        String country = entity instanceof Place place ? place.country() : null;
        if (country == null) {
            return null;
        }
        if (words.equals(GOVERNMENT)) {
            Actor government = governmentOf(country);
            Integer last = government == null ? null : government.to();
            return last == null || day == null || day.getYear() <= last ? government : null;
        }
        Entity nation = entities.byId("nationality:" + country.toLowerCase(Locale.ROOT));
        String which = words.substring(0, words.length() - GOVERNMENT.length());
        return nation == null
                ? null
                : Stream.of(which + nation.name() + " " + GOVERNMENT, nation.name() + " " + which + GOVERNMENT)
                        .flatMap(name -> entities.byName(name).stream())
                        .filter(e -> e instanceof Actor actor && actor.side() != null)
                        .findFirst()
                        .orElse(null);
    }

    /** The side of an actor by its id, or of a name that is not linked. */
    public String of(@Nullable String id, String surface) {
        if (id == null) {
            return ofWords(SideWords.bundled().of(surface));
        }
        String own = standsWith.get(id);
        if (own != null) {
            return own;
        }
        String side = sideOf(id, entities.byId(id));
        return standsWith.getOrDefault(side, side);
    }

    private String sideOf(String id, @Nullable Entity entity) {
        if (entity instanceof Actor actor) {
            return actor.side() != null ? actor.side() : ofItsCountry(actor.type(), actor.country(), id);
        }
        if (entity instanceof Place place) {
            return ofItsCountry(place.type(), place.country(), id);
        }
        return id;
    }

    private String ofItsCountry(EntityType type, @Nullable String country, String id) {
        boolean speaksForIt =
                type == EntityType.COUNTRY || type == EntityType.NATIONALITY || type == EntityType.STATE_FORCE;
        if (!speaksForIt || country == null) {
            return id;
        }
        Actor government = governmentOf(country);
        return government != null && government.side() != null ? government.side() : governmentId(country);
    }

    /** Whether the party is a group or a force known to bear arms. */
    public boolean isArmed(Party party) {
        String id = party.id();
        return id != null
                && entities.byId(id) instanceof Actor actor
                && actor.type().isForce();
    }

    /** Whether the party is an armed group that stands with no state. */
    public boolean isInsurgent(Party party) {
        String id = party.id();
        return id != null
                && entities.byId(id) instanceof Actor actor
                && actor.type() == EntityType.ARMED_GROUP
                && !isOfAState(party.side());
    }

    /** The country that a place lies in, "" where that is not known: the theatre that it belongs to. */
    public String theatreOf(@Nullable String placeId) {
        Entity entity = placeId == null ? null : entities.byId(placeId);
        return entity instanceof Place place && place.country() != null ? place.country() : "";
    }

    /**
     * A place by its id, as the gazetteer has it.
     *
     * @throws IllegalArgumentException if the gazetteer has no such place
     */
    public EventPlace placeOf(String id) {
        if (!(entities.byId(id) instanceof Place place)) {
            throw new IllegalArgumentException(id + " is no place of the gazetteer");
        }
        return new EventPlace(id, id, place.name(), place.kind(), place.lat(), place.lon());
    }

    /** The government of the country that a place lies in, null where the place or its government is not known. */
    public @Nullable Party homeOf(@Nullable String placeId) {
        Entity entity = placeId == null ? null : entities.byId(placeId);
        Actor government =
                entity instanceof Place place && place.country() != null ? governmentOf(place.country()) : null;
        return government == null ? null : party(government.name(), government.id(), government.name());
    }

    /** Whether the side is that of some country's government. */
    public boolean isOfAState(String side) {
        Set<String> known = ofStates;
        if (known == null) {
            known = Arrays.stream(Locale.getISOCountries())
                    .map(this::governmentOf)
                    .filter(Objects::nonNull)
                    .map(government -> of(government.id(), government.name()))
                    .collect(Collectors.toUnmodifiableSet());
            ofStates = known;
        }
        return known.contains(side);
    }

    /** The side of those whom words alone name. */
    public static String ofWords(String words) {
        return UNLINKED + words;
    }

    /** Ids of the areas that a place lies in, from the nearest outward, its country left out, and of the banks of rivers. */
    public List<String> areasOf(@Nullable String placeId) {
        List<String> areas = new ArrayList<>();
        String next = placeId;
        while (next != null && entities.byId(next) instanceof Place place && !areas.contains(place.within())) {
            next = place.within();
            if (next != null && entities.byId(next) instanceof Place area && area.type() != EntityType.COUNTRY) {
                areas.add(next);
            }
        }
        if (placeId != null && entities.byId(placeId) instanceof Place place) {
            Courses.bundled().banksOf(place).stream()
                    .filter(bank -> !bank.equals(placeId) && isIn(place.country(), entities.byId(bank)))
                    .forEach(areas::add);
        }
        return areas;
    }

    /** What an army leaves on one bank of a long river is what it held in the country that the river is told of. */
    private static boolean isIn(@Nullable String country, @Nullable Entity entity) {
        return entity instanceof Place place
                && (place.country() == null || place.country().equals(country));
    }

    private @Nullable Actor governmentOf(String country) {
        return entities.byId(governmentId(country)) instanceof Actor actor ? actor : null;
    }

    private static String governmentId(String country) {
        return "actor:" + country.toLowerCase(Locale.ROOT) + "-government";
    }
}

package org.frontline.aggregate.timeline;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.aggregate.event.Party;
import org.jspecify.annotations.Nullable;

/**
 * The sides that fight in a country. What is told of somebody who is hardly ever told of there, and who is no force known to
 * bear arms, is most likely misread: a ministry of a third country, a mayor, the author of a report.
 *
 * @param sides by name, each with the party that is told of most
 */
public record Theatre(Map<String, Belligerent> sides) implements Serializable {
    public static final Theatre UNKNOWN = new Theatre(Map.of());

    /** Below this share of a country's events a side that is not known to bear arms is none. */
    private static final double SMALLEST_SHARE = 0.01;

    /** The share of all that is told which the one must have. */
    private static final double PREVAILING_SHARE = 0.8;

    public Theatre {
        sides = Map.copyOf(sides);
    }

    /** A side by its most frequent party, and of how many events. */
    public record Belligerent(Party party, long events) implements Serializable {
        Belligerent plus(Belligerent other) {
            boolean known = party.id() != null || other.party.id() == null;
            return new Belligerent(known ? party : other.party, events + other.events);
        }
    }

    /** The theatre of parties with the numbers of their events; parties without a side are left out. */
    public static Theatre of(Collection<Belligerent> parties) {
        Comparator<Belligerent> mostTold = Comparator.comparingLong((Belligerent b) -> -b.events())
                .thenComparing(b -> b.party().label())
                .thenComparing(b -> b.party().surface());
        Map<String, Belligerent> byName = parties.stream()
                .filter(b -> !b.party().side().isEmpty())
                .sorted(mostTold)
                .collect(Collectors.toMap(
                        b -> b.party().side() + '\n' + b.party().label(), b -> b, Belligerent::plus, TreeMap::new));
        Map<String, Belligerent> sides = byName.values().stream()
                .sorted(mostTold)
                .collect(Collectors.toMap(b -> b.party().side(), b -> b, Belligerent::plus, TreeMap::new));
        return new Theatre(sides);
    }

    /** The one side that is told of far more than all others together, null where there is none: in a war of many nobody can be told. */
    static @Nullable Party prevailing(Stream<Belligerent> told) {
        Map<String, Belligerent> bySide = new TreeMap<>();
        told.forEach(b -> bySide.merge(b.party().side(), b, Belligerent::plus));
        long all = bySide.values().stream().mapToLong(Belligerent::events).sum();
        return bySide.values().stream()
                .filter(b -> b.events() >= PREVAILING_SHARE * all)
                .findFirst()
                .map(Belligerent::party)
                .orElse(null);
    }

    /** Whether the side is told of often enough to be one of the war's. */
    boolean has(String side) {
        Belligerent belligerent = sides.get(side);
        return belligerent != null && belligerent.events() >= SMALLEST_SHARE * events();
    }

    /** The party that stands for a side, null where nothing is told of the side. */
    @Nullable
    Party partyOf(String side) {
        Belligerent belligerent = sides.get(side);
        return belligerent == null ? null : belligerent.party();
    }

    private long events() {
        return sides.values().stream().mapToLong(Belligerent::events).sum();
    }

    List<Belligerent> belligerents() {
        return List.copyOf(sides.values());
    }
}

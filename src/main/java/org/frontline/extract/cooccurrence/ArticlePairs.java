package org.frontline.extract.cooccurrence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts, for one article, the units that hold each entity and each pair of entities.
 *
 * <p>A page that lists hundreds of names would yield tens of thousands of pairs that mean nothing. In a unit with more
 * than {@code maxEntitiesPerUnit} entities only those count that the article mentions most (ties by key). They are cut
 * from the counts of single entities too: an entity that is counted in a unit without its pairs would seem to avoid the
 * others there, and the four cells of a pair's table would no longer add up.
 */
public final class ArticlePairs {
    private final int windowSentences;
    private final int maxEntitiesPerUnit;

    public ArticlePairs(int windowSentences, int maxEntitiesPerUnit) {
        if (windowSentences < 1 || maxEntitiesPerUnit < 2) {
            throw new IllegalArgumentException("a window of " + windowSentences + " sentences with at most "
                    + maxEntitiesPerUnit + " entities makes no pairs; at least 1 and 2 are needed");
        }
        this.windowSentences = windowSentences;
        this.maxEntitiesPerUnit = maxEntitiesPerUnit;
    }

    /** An entity's occurrences and the units that they stand in. */
    private record Standing(String entity, List<Occurrence> occurrences, BitSet units) {
        Standing in(BitSet fewer) {
            return new Standing(entity, occurrences, fewer);
        }
    }

    /** In how many units each entity stands, in all scopes, whatever the order of the occurrences. */
    public List<EntityCount> singles(List<Occurrence> occurrences, int sentences) {
        List<EntityCount> counts = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            for (Standing standing : standings(scope, occurrences, sentences)) {
                counts.add(new EntityCount(
                        scope, standing.entity(), standing.units().cardinality()));
            }
        }
        return counts;
    }

    /** In how many units each two entities stand together, in all scopes, whatever the order of the occurrences. */
    public List<PairCount> pairs(List<Occurrence> occurrences, int sentences) {
        List<PairCount> counts = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            countPairs(scope, standings(scope, occurrences, sentences), counts);
        }
        return counts;
    }

    /** By entity. */
    private List<Standing> standings(Scope scope, List<Occurrence> occurrences, int sentences) {
        TreeMap<String, List<Occurrence>> byEntity = occurrences.stream()
                .collect(Collectors.groupingBy(Occurrence::entity, TreeMap::new, Collectors.toList()));
        int lastSentence =
                occurrences.stream().mapToInt(Occurrence::sentence).max().orElse(0);
        int length = Math.max(sentences, lastSentence + 1);
        List<Standing> standings = new ArrayList<>();
        byEntity.forEach((entity, where) -> standings.add(new Standing(entity, where, unitsOf(scope, where, length))));
        return cut(standings);
    }

    private void countPairs(Scope scope, List<Standing> standings, List<PairCount> counts) {
        for (int i = 0; i < standings.size(); i++) {
            Standing a = standings.get(i);
            for (int j = i + 1; j < standings.size(); j++) {
                Standing b = standings.get(j);
                if (a.units().intersects(b.units())) {
                    BitSet shared = (BitSet) a.units().clone();
                    shared.and(b.units());
                    counts.add(new PairCount(
                            scope,
                            a.entity(),
                            b.entity(),
                            shared.cardinality(),
                            sample(scope, a, shared.nextSetBit(0))));
                }
            }
        }
    }

    private BitSet unitsOf(Scope scope, List<Occurrence> occurrences, int sentences) {
        BitSet units = new BitSet();
        for (Occurrence o : occurrences) {
            units.set(
                    scope.firstUnit(o.sentence(), windowSentences),
                    scope.lastUnit(o.sentence(), sentences, windowSentences) + 1);
        }
        return units;
    }

    /** Leaves each entity only the units in which it is among those that make pairs; by key again. */
    private List<Standing> cut(List<Standing> standings) {
        if (standings.size() <= maxEntitiesPerUnit) {
            return standings;
        }
        TreeMap<Integer, Integer> entitiesInUnit = new TreeMap<>();
        return standings.stream()
                .sorted(Comparator.comparingInt((Standing s) -> -s.occurrences().size())
                        .thenComparing(Standing::entity))
                .map(s -> s.in(openUnits(s, entitiesInUnit)))
                .filter(s -> !s.units().isEmpty())
                .sorted(Comparator.comparing(Standing::entity))
                .toList();
    }

    private BitSet openUnits(Standing standing, TreeMap<Integer, Integer> entitiesInUnit) {
        BitSet open = new BitSet();
        standing.units().stream()
                .filter(unit -> entitiesInUnit.merge(unit, 1, Integer::sum) <= maxEntitiesPerUnit)
                .forEach(open::set);
        return open;
    }

    /** The smallest id of a mention in the unit. */
    private String sample(Scope scope, Standing standing, int unit) {
        String smallest = null;
        for (Occurrence o : standing.occurrences()) {
            if (stands(scope, o, unit) && (smallest == null || o.mentionId().compareTo(smallest) < 0)) {
                smallest = o.mentionId();
            }
        }
        return Objects.requireNonNull(smallest, () -> "no mention of " + standing.entity() + " in " + scope + unit);
    }

    private boolean stands(Scope scope, Occurrence o, int unit) {
        return switch (scope) {
            case SENTENCE -> o.sentence() == unit;
            case WINDOW -> o.sentence() >= unit && o.sentence() < unit + windowSentences;
            case ARTICLE -> true;
        };
    }
}

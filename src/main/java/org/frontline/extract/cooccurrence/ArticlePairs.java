package org.frontline.extract.cooccurrence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** The counts in all scopes, by scope and key, whatever the order of the occurrences. */
    public List<UnitCount> count(List<Occurrence> occurrences, int sentences) {
        TreeMap<String, List<Occurrence>> byEntity = occurrences.stream()
                .collect(Collectors.groupingBy(Occurrence::entity, TreeMap::new, Collectors.toList()));
        int lastSentence =
                occurrences.stream().mapToInt(Occurrence::sentence).max().orElse(0);
        int length = Math.max(sentences, lastSentence + 1);
        List<UnitCount> counts = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            List<Standing> standings = new ArrayList<>();
            byEntity.forEach(
                    (entity, where) -> standings.add(new Standing(entity, where, unitsOf(scope, where, length))));
            List<Standing> counted = cut(standings);
            counted.forEach(s -> counts.add(unitCount(scope, s, null, s.units())));
            countPairs(scope, counted, counts);
        }
        return counts;
    }

    private void countPairs(Scope scope, List<Standing> standings, List<UnitCount> counts) {
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                BitSet shared = (BitSet) standings.get(i).units().clone();
                shared.and(standings.get(j).units());
                if (!shared.isEmpty()) {
                    counts.add(
                            unitCount(scope, standings.get(i), standings.get(j).entity(), shared));
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

    private UnitCount unitCount(Scope scope, Standing a, @Nullable String b, BitSet units) {
        int first = units.nextSetBit(0);
        String sample = a.occurrences().stream()
                .filter(o -> stands(scope, o, first))
                .map(Occurrence::mentionId)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("no mention of " + a.entity() + " in " + scope + first));
        return new UnitCount(scope, a.entity(), b, units.cardinality(), sample);
    }

    private boolean stands(Scope scope, Occurrence o, int unit) {
        return switch (scope) {
            case SENTENCE -> o.sentence() == unit;
            case WINDOW -> o.sentence() >= unit && o.sentence() < unit + windowSentences;
            case ARTICLE -> true;
        };
    }
}

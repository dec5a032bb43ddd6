package org.frontline.aggregate;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/** How often each surface stands for an entity, and as what type. */
final class SurfaceCounts {
    private final Map<String, Long> surfaces = new TreeMap<>();
    private final Map<String, Map<String, Long>> types = new HashMap<>();

    void add(String surface, String type, long mentions) {
        surfaces.merge(surface, mentions, Long::sum);
        types.computeIfAbsent(surface, s -> new HashMap<>()).merge(type, mentions, Long::sum);
    }

    /** In the order of the surfaces. */
    Map<String, Long> bySurface() {
        return surfaces;
    }

    long mentions() {
        return surfaces.values().stream().mapToLong(n -> n).sum();
    }

    /** The most frequent surface; of equally frequent ones the smallest. */
    String usual() {
        return mostFrequent(surfaces);
    }

    /** The type that the usual surface most often has. */
    String usualType() {
        return mostFrequent(types.getOrDefault(usual(), Map.of()));
    }

    private static String mostFrequent(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow(() -> new NoSuchElementException("an entity without a surface"))
                .getKey();
    }
}

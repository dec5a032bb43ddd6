package org.frontline.gazetteer.automaton;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.frontline.gazetteer.Names;
import org.frontline.model.EntityType;
import org.frontline.model.Place;

/** Names made of syllables, two for three places, nearly all of them different; the same for the same number. */
final class GeneratedNames {
    private static final String[] BEGIN = "b br d dj f g gr h j k kh kr l m n p q r s sh st t tr v w y z zh".split(" ");
    private static final String[] MIDDLE = "a e i o u aa ou ia ai".split(" ");
    private static final String[] END = {"", "n", "r", "sk", "d", "m", "l", "t", "ka", "h"};
    private static final String[] SECOND = {
        "", "", "", " Bala", " Sharqi", " Kebir", " Novo", " Tahta", " al-Gharbi", " Nord"
    };

    private GeneratedNames() {}

    static String name(long number) {
        SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            name.append(pick(BEGIN, random)).append(pick(MIDDLE, random)).append(pick(END, random));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name + pick(SECOND, random);
    }

    private static String pick(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }

    /** Compiles so many names of two thirds as many places. */
    static CompiledHeader compile(int names, Path output) throws IOException {
        try (CompiledWriter writer = new CompiledWriter(output)) {
            int places = names * 2 / 3;
            for (int i = 0; i < places; i++) {
                Place place = place(i);
                int number = writer.add(place);
                add(writer, number, place, place.name(), true);
                if (i % 2 == 0) {
                    add(writer, number, place, name(places + i / 2), false);
                }
            }
            return writer.finish("generated", Names.folding());
        }
    }

    private static void add(CompiledWriter writer, int number, Place place, String name, boolean canonical)
            throws IOException {
        writer.name(number, place, Names.key(name), Names.fold(name), canonical, null);
    }

    private static Place place(int i) {
        String id = String.valueOf(10_000_000 + i);
        double lat = i % 179 - 90 + i % 997 / 1000.0;
        double lon = i % 359 - 180 + i % 991 / 1000.0;
        String country = String.valueOf((char) ('A' + i % 26)) + (char) ('A' + i / 26 % 26);
        String within = "geonames:" + (1_000_000 + i % 4000);
        return new Place(
                "geonames:" + id,
                name(i),
                EntityType.PLACE,
                i % 3 == 0 ? "town" : "village",
                country,
                within,
                lat,
                lon,
                i % 50_000,
                id,
                null);
    }
}

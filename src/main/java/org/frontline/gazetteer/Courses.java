package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.frontline.gazetteer.Course.Bank;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** The rivers that fronts followed: their banks are areas, by which armies leave and take towns; immutable. */
public final class Courses {
    static final String FILE = "courses.tsv";
    private static final String ID = "%s-%s-bank";
    private static final String NAME = "%s bank of the %s";

    private final Map<String, River> byId;

    /** A river's course and what its banks are called. */
    private record River(Course course, Map<String, Bank> called) {}

    private Courses(Map<String, River> byId) {
        this.byId = byId;
    }

    /** The courses that come with the job, read once per process. */
    public static Courses bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * The id of a bank.
     *
     * @param river id of the river
     * @param word what the bank is called in the text: "right", "west", "western"
     * @return null for a river whose course is not known, and for a word that tells none of its banks
     */
    public @Nullable String bank(String river, String word) {
        River known = byId.get(river);
        Bank bank = known == null ? null : known.called().get(word.toLowerCase(Locale.ROOT));
        return bank == null ? null : id(river, bank);
    }

    /** Ids of the banks that a place lies on, as far as that is certain: neither in midstream nor far from the water. */
    public List<String> banksOf(Place place) {
        List<String> ids = new ArrayList<>();
        byId.forEach((name, river) -> {
            Bank bank = river.course().bankOf(place.lat(), place.lon());
            if (bank != null) {
                ids.add(id(name, bank));
            }
        });
        return ids;
    }

    /** The banks of those of the given places whose course is known, as places. */
    List<Entry> banks(List<Entry> places) {
        return places.stream()
                .filter(entry -> byId.containsKey(entry.entity().id()))
                .flatMap(entry -> Stream.of(Bank.values()).map(bank -> entry((Place) entry.entity(), bank)))
                .toList();
    }

    private Entry entry(Place river, Bank bank) {
        String side = bank.label();
        String called = Character.toUpperCase(side.charAt(0)) + side.substring(1);
        String name = String.format(Locale.ROOT, NAME, called, river.name());
        Course.Point middle =
                Objects.requireNonNull(byId.get(river.id())).course().middle();
        return new Entry(
                new Place(
                        id(river.id(), bank),
                        name,
                        EntityType.PLACE,
                        "bank",
                        river.country(),
                        river.within(),
                        middle.lat(),
                        middle.lon(),
                        0,
                        null,
                        null),
                List.of(name));
    }

    private static String id(String river, Bank bank) {
        return String.format(Locale.ROOT, ID, river, bank.label());
    }

    private static River river(TsvRow row) {
        List<Course.Point> points =
                row.list("course").stream().map(cell -> point(cell, row)).toList();
        Map<String, Bank> called = new HashMap<>();
        for (Bank bank : Bank.values()) {
            words(row, bank.label()).forEach(word -> called.put(word, bank));
        }
        return new River(new Course(points), Map.copyOf(called));
    }

    private static Course.Point point(String cell, TsvRow row) {
        String[] degrees = cell.split(" ", -1);
        try {
            return new Course.Point(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw row.error("course", cell, "is no \"lat lon\" in degrees", e);
        }
    }

    private static Set<String> words(TsvRow row, String side) {
        Set<String> words = new HashSet<>(Set.of(side));
        for (String direction : row.list(side)) {
            words.add(direction);
            words.add(direction + "ern");
        }
        return Set.copyOf(words);
    }

    private static final class Bundled {
        private static final Courses INSTANCE = read();

        private static Courses read() {
            Map<String, River> byId = new TreeMap<>();
            Tsv.bundled(FILE).rows().forEach(row -> byId.put(row.required("river"), river(row)));
            return new Courses(byId);
        }
    }
}

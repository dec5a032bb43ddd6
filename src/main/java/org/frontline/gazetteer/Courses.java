package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** The rivers that fronts followed: their banks are areas, by which armies leave and take towns; immutable. */
public final class Courses {
    static final String FILE = "courses.tsv";
    private static final String RIGHT = "right";
    private static final String LEFT = "left";
    private static final String ID = "%s-%s-bank";
    private static final String NAME = "%s bank of the %s";

    private final Map<String, Banks> byRiver;

    /** A river's course and the words for its banks. */
    private record Banks(Course course, Set<String> right, Set<String> left) {}

    private Courses(Map<String, Banks> byRiver) {
        this.byRiver = byRiver;
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
        Banks banks = byRiver.get(river);
        String bare = word.toLowerCase(Locale.ROOT);
        if (banks == null) {
            return null;
        }
        return banks.right().contains(bare) ? id(river, RIGHT) : banks.left().contains(bare) ? id(river, LEFT) : null;
    }

    /** Ids of the banks that a place lies on, as far as that is certain: neither in midstream nor far from the water. */
    public List<String> banksOf(Place place) {
        List<String> ids = new ArrayList<>();
        byRiver.forEach((river, banks) -> {
            Course.Bank bank = banks.course().bankOf(place.lat(), place.lon());
            if (bank != null) {
                ids.add(id(river, bank == Course.Bank.RIGHT ? RIGHT : LEFT));
            }
        });
        return ids;
    }

    /** The banks as places; a river that is not known has none. */
    List<Entry> entries(Function<String, @Nullable Entity> known) {
        List<Entry> entries = new ArrayList<>();
        byRiver.forEach((river, banks) -> {
            if (known.apply(river) instanceof Place place) {
                entries.add(entry(place, banks.course(), RIGHT));
                entries.add(entry(place, banks.course(), LEFT));
            }
        });
        return entries;
    }

    private static Entry entry(Place river, Course course, String side) {
        String called = Character.toUpperCase(side.charAt(0)) + side.substring(1);
        String name = String.format(Locale.ROOT, NAME, called, river.name());
        Course.Point middle = course.middle();
        return new Entry(
                new Place(
                        id(river.id(), side),
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

    private static String id(String river, String side) {
        return String.format(Locale.ROOT, ID, river, side);
    }

    private static Banks banks(TsvRow row) {
        List<Course.Point> points =
                row.list("course").stream().map(cell -> point(cell, row)).toList();
        return new Banks(new Course(points), words(row, RIGHT), words(row, LEFT));
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
            Map<String, Banks> byRiver = new TreeMap<>();
            for (TsvRow row : Tsv.bundled(FILE).rows()) {
                byRiver.put(Objects.requireNonNull(row.required("river")), banks(row));
            }
            return new Courses(byRiver);
        }
    }
}

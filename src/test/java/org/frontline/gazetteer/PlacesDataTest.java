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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.frontline.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks every row of the places files as text, apart from the reader that the job uses. */
class PlacesDataTest {
    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village");
    private static final Set<String> PLACE_KINDS = Set.of(
            "city",
            "town",
            "village",
            "neighbourhood",
            "district",
            "province",
            "region",
            "river",
            "mountain",
            "island",
            "lake",
            "strait",
            "peninsula",
            "valley",
            "forest",
            "desert",
            "square");
    private static final Set<String> FACILITY_KINDS = Set.of(
            "air_base",
            "airport",
            "base",
            "dam",
            "crossing",
            "prison",
            "bridge",
            "refinery",
            "power_plant",
            "camp",
            "road",
            "oil_field",
            "gas_field",
            "port",
            "university",
            "castle",
            "factory",
            "mine",
            "building",
            "monastery",
            "hospital",
            "pipeline",
            "silo");
    private static final double NEAR_KM = 30;

    private static final List<Row> ROWS = new ArrayList<>();

    /** One line of a places file. */
    private record Row(String where, String[] cells) {
        String cell(int column) {
            return cells[column];
        }

        String id() {
            return cells[0];
        }

        String name() {
            return cells[1];
        }

        double lat() {
            return Double.parseDouble(cells[6]);
        }

        double lon() {
            return Double.parseDouble(cells[7]);
        }

        boolean hasPlainId() {
            return id().substring("place:xx-".length())
                    .equals(Names.fold(name()).replace(' ', '-'));
        }

        Stream<String> names() {
            return Stream.concat(Stream.of(name()), aliases().stream());
        }

        List<String> aliases() {
            return cells[11].isEmpty() ? List.of() : List.of(cells[11].split("\\|", -1));
        }
    }

    /** A city of GeoNames. */
    private record City(double lat, double lon) {
        double kilometresTo(Row row) {
            double dLat = Math.toRadians(row.lat() - lat);
            double dLon = Math.toRadians(row.lon() - lon) * Math.cos(Math.toRadians((lat + row.lat()) / 2));
            return 6371 * Math.hypot(dLat, dLon);
        }
    }

    @BeforeAll
    static void readAllFiles() {
        ROWS.clear();
        for (String file : Tsv.bundledText("files.txt").lines().toList()) {
            if (file.startsWith("places-")) {
                List<String> lines = Tsv.bundledText(file).lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    if (!lines.get(i).startsWith("#") && !lines.get(i).startsWith("id\t")) {
                        ROWS.add(new Row(file + ":" + (i + 1), lines.get(i).split("\t", -1)));
                    }
                }
            }
        }
    }

    @Test
    void everyRowHasTwelveCells() {
        assertThat(ROWS)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).as(row.where()).hasSize(12));
    }

    @Test
    void idsAreUniqueAndNameTheirCountry() {
        Set<String> seen = new HashSet<>();
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.id())
                    .as(row.where())
                    .matches("place:[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*")
                    .startsWith("place:" + row.cell(4).toLowerCase(Locale.ROOT) + "-");
            assertThat(seen.add(row.id()))
                    .as(row.where() + " repeats " + row.id())
                    .isTrue();
        });
    }

    @Test
    void everyPlaceLiesWithinAKnownPlaceAndNoPlaceWithinItself() {
        Map<String, String> within = new HashMap<>();
        ROWS.forEach(row -> within.put(row.id(), row.cell(5)));
        assertThat(ROWS).allSatisfy(row -> {
            String outer = row.cell(5);
            int steps = 0;
            while (within.containsKey(outer) && steps++ < 10) {
                outer = within.get(outer);
            }
            assertThat(outer).as(row.where() + " within " + row.cell(5)).matches("place:[a-z]{2}");
        });
    }

    @Test
    void coordinatesArePossible() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.lat()).as(row.where()).isBetween(-60.0, 75.0);
            assertThat(row.lon()).as(row.where()).isBetween(-180.0, 180.0);
        });
    }

    @Test
    void kindsFitTheirTypes() {
        assertThat(ROWS).allSatisfy(row -> {
            Set<String> kinds = row.cell(2).equals("place") ? PLACE_KINDS : FACILITY_KINDS;
            assertThat(row.cell(2)).as(row.where()).isIn("place", "facility");
            assertThat(row.cell(3)).as(row.where()).isIn(kinds);
        });
    }

    @Test
    void aliasesAreNamesOnceEach() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.aliases())
                .as(row.where())
                .doesNotHaveDuplicates()
                .doesNotContain(row.name(), "")
                .allMatch(alias -> alias.equals(alias.strip())));
    }

    /** A homonym of a town in GeoNames has more than its name in its id: {@code place:ua-vyshneve-pokrovsk}. */
    @Test
    void townsNamedAsInGeoNamesLieWhereTheyLieThere() throws IOException {
        Map<String, List<City>> cities = geonames(SharedData.file("data/gazetteers/geonames_cities/cities.tsv.gz"));
        assertThat(ROWS.stream()
                        .filter(row -> SETTLEMENTS.contains(row.cell(3)) && row.hasPlainId())
                        .filter(row -> liesFarFromItsNamesakes(row, cities))
                        .map(row -> row.where() + " " + row.name()))
                .isEmpty();
    }

    private static boolean liesFarFromItsNamesakes(Row row, Map<String, List<City>> cities) {
        return cities.containsKey(row.cell(4) + " " + row.name())
                && row.names()
                        .flatMap(name -> cities.getOrDefault(row.cell(4) + " " + name, List.of()).stream())
                        .noneMatch(city -> city.kilometresTo(row) < NEAR_KM);
    }

    private static Map<String, List<City>> geonames(Path file) throws IOException {
        Map<String, List<City>> cities = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                City city = new City(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
                for (String name : new HashSet<>(List.of(cells[2], cells[3]))) {
                    cities.computeIfAbsent(cells[1] + " " + name, key -> new ArrayList<>())
                            .add(city);
                }
            });
        }
        return cities;
    }
}

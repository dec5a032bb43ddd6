package org.frontline.gazetteer.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.gazetteer.Words;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.gazetteer.geonames.GazetteerCompilation.Result;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCompilationTest {
    private static final List<String> PLACES = List.of(
            "170017|Ḩamāh|Hamah|Hama,Epiphania|35.13179|36.75783|P|PPLA|SY|10|460602",
            "900001|Tall Karsum|Tall Karsum|Karsum,كرسوم|35.30|36.90|P|PPL|SY|10|2100",
            "900002|Karsum|Karsum||-6.10|-77.80|P|PPL|PE|01|800",
            "900003|Karsum District|Karsum District|Karsum|-6.20|-77.70|A|ADM2|PE|01|9000",
            "900004|Dunya Air Base|Dunya Air Base||36.2|43.1|S|AIRB|IQ|05|0",
            "900005|Karsum Hotel|Karsum Hotel||36.2|43.1|S|HTL|IQ|05|0",
            "900006|Wādī Karsum|Wadi Karsum||36.3|43.2|H|WAD|IQ|05|0");
    private static final List<String> ALTERNATES = List.of(
            "1|170017|en|Hama|1",
            "2|170017|fr|Hamāt|",
            "3|170017|wkdt|Q173545|",
            "4|170017|link|https://en.wikipedia.org/wiki/Hama|",
            "5|900001|ar|كرسوم|",
            "6|900001||Karsum|",
            "7|777777|en|Nowhere|");

    @TempDir
    private Path folder;

    private CompiledNames compile(List<String> places, List<String> alternates) throws IOException {
        result(places, alternates, null);
        return CompiledNames.read(folder.resolve("names.fgz"));
    }

    private Result result(List<String> places, List<String> alternates, Path actors) throws IOException {
        Path dump = TinyDump.write(folder.resolve("dump"), places, alternates);
        return GazetteerCompilation.compile(dump, actors, null, folder.resolve("names.fgz"));
    }

    private static Place place(CompiledNames names, String id) {
        return (Place) names.byId(id);
    }

    @Test
    void readsPlacesWithTheirProvinceKindAndWikidataId() throws IOException {
        Place hama = place(compile(PLACES, ALTERNATES), "geonames:170017");
        assertThat(hama.name()).isEqualTo("Ḩamāh");
        assertThat(hama.kind()).isEqualTo("city");
        assertThat(hama.country()).isEqualTo("SY");
        assertThat(hama.within()).isEqualTo("geonames:170015");
        assertThat(hama.lat()).isEqualTo(35.13179);
        assertThat(hama.lon()).isEqualTo(36.75783);
        assertThat(hama.population()).isEqualTo(460602);
        assertThat(hama.geonames()).isEqualTo("170017");
        assertThat(hama.wikidata()).isEqualTo("Q173545");
    }

    @Test
    void putsProvincesAndCountriesWithoutARowInTheMiddleOfTheirPlaces() throws IOException {
        CompiledNames names = compile(PLACES, ALTERNATES);
        Place province = place(names, "geonames:170015");
        assertThat(province.kind()).isEqualTo("province");
        assertThat(province.within()).isEqualTo("place:sy");
        assertThat(province.lat()).isBetween(35.1, 35.4);
        assertThat(place(names, "geonames:163843").type()).isEqualTo(EntityType.COUNTRY);
        assertThat(names.byId("geonames:99032")).isNotNull();
    }

    @Test
    void leavesOutOtherFeaturesOtherScriptsAndLinks() throws IOException {
        CompiledNames names = compile(PLACES, ALTERNATES);
        assertThat(names.byId("geonames:900005")).isNull();
        assertThat(names.byId("geonames:777777")).isNull();
        assertThat(place(names, "geonames:900004").kind()).isEqualTo("air_base");
        assertThat(names.lookup("nowhere")).isEmpty();
        assertThat(names.lookup("hamat")).hasSize(1);
    }

    @Test
    void takesAlternateNamesFromThePlacesWhereTheirFileIsMissing() throws IOException {
        Path dump = TinyDump.write(folder.resolve("dump"), PLACES, ALTERNATES);
        Files.delete(dump.resolve("alternateNamesV2.txt"));
        GazetteerCompilation.compile(dump, null, null, folder.resolve("names.fgz"));
        assertThat(CompiledNames.read(folder.resolve("names.fgz")).lookup("epiphania"))
                .hasSize(1);
    }

    @Test
    void givesABareNameToTheTownAndNotToTheAreaAroundIt() throws IOException {
        CompiledNames names = compile(PLACES, ALTERNATES);
        assertThat(names.lookup("karsum").stream()
                        .map(p -> names.entity(p.entity()).id()))
                .containsExactly("geonames:900002", "geonames:900001");
        assertThat(names.lookup("karsum district")).hasSize(1);
    }

    @Test
    void namesBadRowsWithFileAndLineAndReadsTheRest() throws IOException {
        List<String> places = List.of(
                PLACES.get(0),
                "x1|Nameless|Nameless||1|1|P|PPL|SY|10|5",
                "900010|North|North||95.0|1|P|PPL|SY|10|5",
                "900011|Atlantis|Atlantis||1|1|P|PPL|QQ||5",
                "900012|Many|Many||1|1|P|PPL|SY|10|lots",
                "900013|||",
                PLACES.get(1));
        Result result = result(places, List.of("1|abc|en|Hama|1", "2|170017|wkdt|173545|"), null);
        assertThat(result.badRows()).isEqualTo(7);
        assertThat(result.first().get(0)).contains("allCountries.txt line 2: 'x1' is no number of a place");
        assertThat(result.first().get(1)).contains("line 3: '95.0', '1' are no degrees");
        assertThat(result.first().get(2)).contains("line 4: country 'QQ' (column 9) is not in countryInfo.txt");
        assertThat(result.first().get(3)).contains("line 5: 'lots' is no population");
        assertThat(result.first().get(4)).contains("line 6: 4 cells, but at least 19 are needed");
        assertThat(result.first().get(5)).contains("alternateNamesV2.txt line 1: 'abc'");
        assertThat(Files.readAllLines(result.badFile())).hasSize(7);
        assertThat(CompiledNames.read(folder.resolve("names.fgz")).byId("geonames:900001"))
                .isNotNull();
    }

    @Test
    void namesTheFileThatADumpLacks() throws IOException {
        Path dump = TinyDump.write(folder.resolve("dump"), PLACES, ALTERNATES);
        Files.delete(dump.resolve("countryInfo.txt"));
        assertThatThrownBy(() -> GazetteerCompilation.compile(dump, null, null, folder.resolve("o")))
                .hasMessageContaining("countryInfo.txt is not there");
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @Test
    void callsItByTheNewestChangeOfTheDump() throws IOException {
        assertThat(compile(PLACES, ALTERNATES).header().version()).isEqualTo("geonames 2026-11-07");
    }

    @Test
    void makesTheSameFileOfTheSameRowsInAnyOrder() throws IOException {
        String one = compile(PLACES, ALTERNATES).sha256();
        List<String> reversed = new ArrayList<>(PLACES);
        Collections.reverse(reversed);
        assertThat(compile(reversed, ALTERNATES).sha256()).isEqualTo(one);
    }

    @Test
    void refusesADamagedFileAndOneThatIsNone() throws IOException {
        compile(PLACES, ALTERNATES);
        Path file = folder.resolve("names.fgz");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> CompiledNames.read(file)).hasMessageContaining("is damaged");
        Files.writeString(file, "a".repeat(100));
        assertThatThrownBy(() -> CompiledNames.read(file))
                .hasMessageContaining("is no compiled gazetteer of this version");
        Files.write(file, new byte[2]);
        assertThatThrownBy(() -> CompiledNames.read(file)).hasMessageContaining("too short");
    }

    private Gazetteer joined(boolean shipped) throws IOException {
        Path actors = Files.writeString(
                folder.resolve("own.tsv"),
                "id\tname\ttype\tcountry\taliases\n"
                        + "own:karsum-guard\tKarsum Guard\tarmed_group\tSY\t=KG|Guard of Karsum\n"
                        + "actor:hts\tHayat Tahrir al-Sham\tarmed_group\tSY\tHTS\n");
        result(PLACES, ALTERNATES, actors);
        return Gazetteer.with(CompiledNames.read(folder.resolve("names.fgz")), shipped);
    }

    private static List<String> ids(Gazetteer gazetteer, String name) {
        return gazetteer.lookup(name).stream().map(c -> c.entity().id()).toList();
    }

    @Test
    void aPlaceThatIsListedAlreadyIsOne() throws IOException {
        Gazetteer gazetteer = joined(true);
        assertThat(ids(gazetteer, "Hama")).containsExactly("place:sy-hama");
        assertThat(ids(gazetteer, "Epiphania")).isEmpty();
        assertThat(ids(gazetteer, "Hamāt")).containsExactly("place:sy-hama");
        assertThat(gazetteer.byId("geonames:170017").id()).isEqualTo("place:sy-hama");
        assertThat(ids(gazetteer, "Syria")).containsExactly("place:sy");
    }

    @Test
    void knowsTheUsersActorsInRunningTextAndPlacesWhenAsked() throws IOException {
        Gazetteer gazetteer = joined(true);
        assertThat(ids(gazetteer, "Karsum Guard")).containsExactly("own:karsum-guard");
        assertThat(gazetteer.find(Words.of("The Karsum Guard left Karsum .")))
                .singleElement()
                .satisfies(m -> assertThat(m.candidates().get(0).entity().id()).isEqualTo("own:karsum-guard"));
        assertThat(gazetteer.find(Words.of("A kg of rice ."))).isEmpty();
        assertThat(ids(gazetteer, "Karsum")).containsExactly("geonames:900002", "geonames:900001");
    }

    @Test
    void aRowOfTheUsersTakesThePlaceOfTheShippedOneOfThatId() throws IOException {
        Gazetteer gazetteer = joined(true);
        Entity hts = gazetteer.byId("actor:hts");
        assertThat(gazetteer.lookup("HTS").get(0).entity()).isEqualTo(hts);
        assertThat(((Actor) hts).side()).isNull();
    }

    @Test
    void knowsCountriesAndTheirForcesWithoutTheShippedNames() throws IOException {
        Gazetteer gazetteer = joined(false);
        assertThat(ids(gazetteer, "Hama")).containsExactly("geonames:170017");
        assertThat(ids(gazetteer, "Iraqi army")).containsExactly("actor:iq-army");
        assertThat(ids(gazetteer, "Ahrar al-Sham")).isEmpty();
    }
}

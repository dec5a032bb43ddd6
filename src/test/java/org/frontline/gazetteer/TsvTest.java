package org.frontline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvTest {
    private static final String ACTOR_HEADER =
            "id\tname\ttype\tside\tcountry\twikidata\tfrom\tto\tpredecessor\taliases\n";
    private static final String PLACE_HEADER =
            "id\tname\ttype\tkind\tcountry\twithin\tlat\tlon\tpopulation\tgeonames\twikidata\taliases\n";

    private static Entry actor(String row) {
        TsvRow first = Tsv.parse("actors.tsv", ACTOR_HEADER + row.replace(';', '\t'))
                .rows()
                .get(0);
        return EntityRows.actor(
                first,
                new ForcePatterns(
                        Tsv.bundled("force-patterns.tsv"),
                        GazetteerData.bundled().countries()));
    }

    @Test
    void commentsAndEmptyLinesAreNoRows() {
        Tsv file = Tsv.parse("t.tsv", "# a comment\nid\tname\n\n# more\nx\tX\n");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0).required("name")).isEqualTo("X");
    }

    @Test
    void anEmptyCellIsNoValue() {
        Entry entry = actor("actor:x;X;armed_group;;;;;;;");
        assertThat(entry.names()).containsExactly("X");
    }

    @Test
    void aClaimBringsTheNamesOfItsSet() {
        assertThat(actor("actor:x;X;state_force;;SY;;;;;@army").names())
                .contains("X", "Syrian army", "Armed Forces of Syria");
    }

    @Test
    void aWrongNumberOfCellsIsNamedWithItsLine() {
        assertThatThrownBy(() -> Tsv.parse("t.tsv", "id\tname\nx\n")).hasMessageContaining("t.tsv line 2: 1 cells");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "actor:x;X;armed;;;;;;;                      > column type: 'armed' is none of",
                "actor:x;X;armed_group;;Syria;;;;;           > column country: 'Syria' is no ISO 3166",
                "actor:x;X;armed_group;;;Q12x;;;;            > column wikidata: 'Q12x' is no Q-number",
                "actor:x;X;armed_group;;;;20x;;;             > column from: '20x' is no whole number",
                "actor:x;X;armed_group;;;;2015;2012;;        > column to: '2012' is before the year",
                "actor:x;;armed_group;;;;;;;                 > column name: '' must not be empty",
                "actor:x;X;armed_group;;;;;;;a||b            > column aliases: 'a||b' has an empty part",
                "actor:x;X;armed_group;;SY;;;;;@navies       > column aliases: '@navies' claims a set that is none of",
                "actor:x;X;armed_group;;QQ;;;;;@army         > column country: 'QQ' is not in countries.tsv",
            })
    void wrongCellsAreNamedWithFileLineColumnAndValue(String row, String message) {
        assertThatThrownBy(() -> actor(row))
                .hasMessageContaining("actors.tsv line 2, ")
                .hasMessageContaining(message);
    }

    @Test
    void aPlaceOffTheGlobeIsRefused() {
        String row = "place:x\tX\tplace\ttown\tSY\t\t135.0\t36.0\t0\t\t\t";
        TsvRow first = Tsv.parse("places-x.tsv", PLACE_HEADER + row).rows().get(0);
        assertThatThrownBy(() -> EntityRows.place(first))
                .hasMessageContaining("places-x.tsv line 2, column lat: '135.0' is not between -90 and 90");
    }

    @Test
    void aMissingColumnIsNamed() {
        TsvRow row = Tsv.parse("t.tsv", "id\nx\n").rows().get(0);
        assertThatThrownBy(() -> row.required("name")).hasMessageContaining("t.tsv: no column 'name'");
    }
}

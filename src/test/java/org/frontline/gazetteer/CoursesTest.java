package org.frontline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.frontline.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoursesTest {
    private final Courses courses = Courses.bundled();

    @ParameterizedTest
    @CsvSource({
        "place:ua-beryslav, place:ua-dnieper-right-bank",
        "place:ua-snihurivka, place:ua-dnieper-right-bank",
        "place:ua-vysokopillia, place:ua-dnieper-right-bank",
        "place:ua-chornobaivka, place:ua-dnieper-right-bank",
        "place:ua-nikopol, place:ua-dnieper-right-bank",
        "place:ua-oleshky, place:ua-dnieper-left-bank",
        "place:ua-nova-kakhovka, place:ua-dnieper-left-bank",
        "place:ua-enerhodar, place:ua-dnieper-left-bank",
        "place:ua-brovary, place:ua-dnieper-left-bank",
        "place:ua-bucha, place:ua-dnieper-right-bank",
        "place:ua-sloviansk, place:ua-siverskyi-donets-right-bank",
        "place:ua-siversk, place:ua-siverskyi-donets-right-bank",
        "place:ua-lyman, place:ua-siverskyi-donets-left-bank",
        "place:ua-kreminna, place:ua-siverskyi-donets-left-bank",
        "place:ua-sievierodonetsk, place:ua-siverskyi-donets-left-bank",
        "place:ua-shevchenkove-kharkiv, place:ua-oskil-right-bank",
        "place:ua-svatove, place:ua-oskil-left-bank",
        "place:sy-raqqa, place:sy-euphrates-left-bank",
        "place:sy-hajin, place:sy-euphrates-left-bank",
        "place:sy-kobani, place:sy-euphrates-left-bank",
        "place:sy-manbij, place:sy-euphrates-right-bank",
        "place:sy-deir-ez-zor, place:sy-euphrates-right-bank",
        "place:sy-al-mayadin, place:sy-euphrates-right-bank",
        "place:iq-ramadi, place:sy-euphrates-right-bank",
        "place:iq-hawija, place:iq-tigris-left-bank",
        "place:iq-tikrit, place:iq-tigris-right-bank",
        "place:iq-baiji, place:iq-tigris-right-bank",
        "place:iq-makhmur, place:iq-tigris-left-bank"
    })
    void aTownLiesOnItsBank(String town, String bank) {
        assertThat(Gazetteer.bundled().byId(town)).isInstanceOf(Place.class);
        assertThat(courses.banksOf((Place) Gazetteer.bundled().byId(town))).contains(bank);
    }

    @Test
    void farFromTheWaterIsNoBank() {
        Place lviv = (Place) Gazetteer.bundled().byId("place:ua-lviv");

        assertThat(courses.banksOf(lviv)).isEmpty();
    }

    @Test
    void inMidstreamAndBeyondTheEndsNoBankIsToldApart() {
        Course south = new Course(List.of(new Course.Point(1, 10), new Course.Point(0.5, 10), new Course.Point(0, 10)));

        assertThat(south.bankOf(0.5, 10.001)).isNull();
        assertThat(south.bankOf(1.2, 10.1)).isNull();
        assertThat(south.bankOf(-0.2, 10.1)).isNull();
        assertThat(south.bankOf(0.5, 9.9)).isEqualTo(Course.Bank.RIGHT);
        assertThat(south.bankOf(0.5, 10.1)).isEqualTo(Course.Bank.LEFT);
    }

    @Test
    void aPlaceInTheCrookOfABendIsOnTheSideOfTheCrook() {
        Course bend = new Course(List.of(new Course.Point(0, 0), new Course.Point(1, 0.5), new Course.Point(0, 1)));

        assertThat(bend.bankOf(0.5, 0.5)).isEqualTo(Course.Bank.RIGHT);
        assertThat(bend.bankOf(1.2, 0.51)).isEqualTo(Course.Bank.LEFT);
        assertThat(bend.bankOf(1.2, 0.49)).isEqualTo(Course.Bank.LEFT);
    }

    @Test
    void aBankIsCalledBySideAndByPointOfTheCompass() {
        assertThat(courses.bank("place:ua-dnieper", "right")).isEqualTo("place:ua-dnieper-right-bank");
        assertThat(courses.bank("place:ua-dnieper", "Western")).isEqualTo("place:ua-dnieper-right-bank");
        assertThat(courses.bank("place:ua-dnieper", "east")).isEqualTo("place:ua-dnieper-left-bank");
        assertThat(courses.bank("place:ua-dnieper", "far")).isNull();
        assertThat(courses.bank("place:sd-nile", "west")).isNull();
    }

    @Test
    void eachBankIsAPlaceOfTheGazetteer() {
        assertThat(Gazetteer.bundled().byId("place:ua-dnieper-right-bank"))
                .extracting(entity -> entity.name())
                .isEqualTo("Right bank of the Dnieper");
    }

    @Test
    void oneWordIsNoCourse() {
        assertThatThrownBy(() -> new Course(List.of(new Course.Point(0, 0)))).hasMessageContaining("no course");
    }
}

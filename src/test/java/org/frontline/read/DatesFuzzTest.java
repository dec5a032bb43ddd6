package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.frontline.fuzz.Fuzz;
import org.frontline.fuzz.Texts;
import org.junit.jupiter.api.Test;

class DatesFuzzTest {
    private static final String[] PIECES = {
        "2024",
        "12",
        "06",
        "6",
        "31",
        "29",
        "February",
        "Feb",
        "Sept.",
        "may",
        "Mon,",
        "Friday ",
        "-",
        "/",
        ".",
        ":",
        " ",
        "T",
        "Z",
        "+05:30",
        "-0500",
        "+99:99",
        "23:59:59",
        "24:00",
        "13:30 pm",
        "12:00 a.m.",
        "EST",
        "MSK",
        "(UTC)",
        "at ",
        "20241206",
        "1733443200",
        "1733443200000",
        "-99999999",
        "9999999999999999",
        ".123",
        "0000",
        "9999",
        "st",
        "th",
        "١٢",
        "\u00A0",
        ","
    };

    @Test
    void anyValueIsADayInReachOrNone() {
        Fuzz.each("dates of publication", 20_000, 50, DatesFuzzTest::value, value -> {
            LocalDate day = Dates.parse(value);
            if (day != null) {
                assertThat(day.getYear()).isBetween(1600, 2199);
            }
        });
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            value.append(Texts.pick(random, PIECES));
        }
        return random.nextInt(3) == 0 ? Texts.mutated(random, value.toString()) : value.toString();
    }
}

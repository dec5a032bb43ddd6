package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-12-06 | 2024-12-06",
                "2024-12-6 | 2024-12-06",
                "2024/12/06 | 2024-12-06",
                "2024.12.06 | 2024-12-06",
                "2024-12-06T10:00:00Z | 2024-12-06",
                "2024-12-06 10:00 | 2024-12-06",
                "2024-12-06T23:30:00-05:00 | 2024-12-07",
                "2024-12-06T01:30:00.123456+0300 | 2024-12-05",
                "2024-12-06T01:30:00+03 | 2024-12-05",
                "2024-12-06 23:30:00 EST | 2024-12-07",
                "20241206 | 2024-12-06",
                "1733443200 | 2024-12-06",
                "1733443200000 | 2024-12-06",
                "1733443200.5 | 2024-12-06",
                "Fri, 06 Dec 2024 08:00:00 GMT | 2024-12-06",
                "Fri, 6 Dec 2024 23:00:00 -0200 | 2024-12-07",
                "6 December 2024 | 2024-12-06",
                "6th December, 2024 | 2024-12-06",
                "Friday 6 December 2024 | 2024-12-06",
                "December 6, 2024 | 2024-12-06",
                "Dec 6 2024 | 2024-12-06",
                "Dec. 6, 2024 at 9:30 p.m. EST | 2024-12-07",
                "Sept 6, 2024 | 2024-09-06",
                "26-FEB-1987 15:01:01.79 | 1987-02-26",
                "13/12/2024 | 2024-12-13",
                "12/13/2024 | 2024-12-13",
                "05/05/2024 | 2024-05-05",
                "06.12.2024 | 2024-12-06",
                "2024-02-29 | 2024-02-29"
            })
    void usualFormsAreRead(String raw, String day) {
        assertThat(Dates.parse(raw)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06/12/2024",
                "2024-12",
                "2024",
                "2023-02-29",
                "2024-13-01",
                "sometime last winter",
                "2024-12-06 and more",
                "32 December 2024",
                "0000-00-00",
                "99999999",
                "12345678901234567890",
                "2024-12-06T99:99Z",
                "",
                "6 December"
            })
    void whatNamesNoCertainDayIsNull(String raw) {
        assertThat(Dates.parse(raw)).isNull();
    }
}

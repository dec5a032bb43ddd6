package org.frontline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KARSUM, Dec 5 (AP) -- Troops left the town.|2024-12-06|2024-12-05",
                "KARSUM, Dec. 5 (Reuters) - Troops left the town.|2024-12-06|2024-12-05",
                "KARSUM, Dec 30 (AP) -- Troops left.|2025-01-02|2024-12-30",
                "SAN TELMO (ANDORIA), 17 DEC 89 (EFE) -- [TEXT] TROOPS LEFT TODAY.|1989-12-18|1989-12-17",
                "SAN TELMO, 3 JAN 90 -- [REPORT] TROOPS LEFT.||1990-01-03",
                "Mon Jul 11 2016 Troops leave Karsum. Troops left.|2016-07-20|2016-07-11",
                "Thu 05 Sep 2013 Troops leave Karsum.||2013-09-05",
                "16 August 2016 Troops leave Karsum|2016-08-16|2016-08-16",
                "Wednesday, February 13, 2019 |2019-02-14|2019-02-13",
                "Published July 21 2015 Troops left Karsum|2015-07-30|2015-07-21",
                "Date of publication 5 October 2016 Troops left Karsum||2016-10-05",
                "Posted on April 2 2017 by the editor Troops left|2017-03-25|2017-04-02",
                "Last updated at Apr 092017 Troops left Karsum|2017-04-14|2017-04-09",
                "Troops leave Karsum Monitor AFP Sunday 5 Jun 2016 Troops left.|2016-06-19|2016-06-05",
                "06-06-2016 Troops leave Karsum|2016-06-06|2016-06-06",
                "03-07-2015 Troops leave Karsum|2015-07-03|2015-07-03",
                "03-07-2015 Troops leave Karsum|2015-03-07|2015-03-07",
                "20.04.2017(updated 1618 20.04.2017) Get short URL||2017-04-20",
            })
    void findsTheDateAtTheHead(String text, String published, String expected) {
        Dateline dateline = Dateline.find(PlainTokens.of(text), published == null ? null : LocalDate.parse(published));
        assertThat(dateline).isNotNull();
        assertThat(dateline.date()).isEqualTo(LocalDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Troops left Karsum on 5 December 2024, a monitor said.",
                "On 14 March 2017 the rebels took the mill.",
                "The battle began on December 6, 2024 and ended soon.",
                "Karsum fell in 2016.",
                "UN chief visits 6 December 2024 memorial",
            })
    void aDateOfTheStoryIsNoDateline(String text) {
        assertThat(Dateline.find(PlainTokens.of(text), LocalDate.of(2024, 12, 20)))
                .isNull();
    }

    @Test
    void withoutPublicationADatelineWithoutAYearSettlesNothing() {
        assertThat(Dateline.find(PlainTokens.of("KARSUM, Dec 5 (AP) -- Troops left."), null))
                .isNull();
    }
}

package org.frontline.extract.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.frontline.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a mention is dated, and from where. */
class MentionTimesTest {
    private static final @Nullable LocalDate UNDATED = null;

    @Test
    void aPageOfAnniversariesGivesItsDayToTheYearThatOpensAnEntry() {
        assertThat(times("April 14", "1864 – Rebels capture Homs from the army.", UNDATED))
                .containsExactly("1864-04-14");
        assertThat(times("April 14", "1205 – Rebels capture Homs from the army.", UNDATED))
                .containsExactly("1205-04-14");
        assertThat(times("April 14", "919 – Rebels capture Homs from the army.", UNDATED))
                .containsExactly("0919-04-14");
    }

    @Test
    void theYearThatOpensAnEntryOutweighsTheNameOfAWar() {
        assertThat(times("April 14", "1813 – War of 1812: Rebels capture Homs from the army.", UNDATED))
                .containsExactly("1813-04-14");
    }

    @Test
    void anHourIsNoEarlyYear() {
        assertThat(times("", "At 1530, rebels captured Homs.", UNDATED)).containsExactly("-");
        assertThat(times("", "By 1200, rebels had captured Homs.", UNDATED)).containsExactly("-");
    }

    @Test
    void aTitleWithOneYearDatesTheDaysOfTheText() {
        assertThat(times("Siege of Homs (2014)", "On 9 May, rebels captured Hama.", UNDATED))
                .contains("2014-05-09");
    }

    @Test
    void aTitleWithTwoYearsLeavesTheYearToTheText() {
        assertThat(times("Homs campaign (2013–2015)", "On 9 May, rebels captured Hama.", UNDATED))
                .containsExactly("-");
        assertThat(times(
                        "Homs campaign (2013–2015)",
                        "On 9 May, rebels captured Hama. It fell on 3 June 2014.",
                        UNDATED))
                .contains("2014-05-09");
    }

    @Test
    void aTitleThatSpansMonthsGivesThemTheirYear() {
        String title = "Homs campaign (October 2013–February 2014)";
        assertThat(times(title, "On 9 December, rebels captured Hama.", UNDATED))
                .containsExactly("2013-12-09");
        assertThat(times(title, "On 9 January, rebels captured Hama.", UNDATED)).containsExactly("2014-01-09");
        assertThat(times(title, "On 9 July, rebels captured Hama.", UNDATED)).containsExactly("-");
    }

    @Test
    void aNarrativeStaysInTheYearsOfItsTitle() {
        String told =
                "On 9 July, rebels captured Hama. It fell on 3 January 2014. On 5 February, rebels captured Homs.";
        assertThat(times("Homs campaign (2013–2014)", told, UNDATED)).containsExactly("2013-07-09", "2014-02-05");
    }

    @Test
    void aTitleThatSpansYearsIsNoDayOfTheNarrative() {
        assertThat(times(
                        "2016–19 Homs clashes",
                        "On 14 March, rebels captured Homs. They lost Hama on 9 May 2017.",
                        UNDATED))
                .containsExactly("2016-01-01", "2017-03-14", "2017-05-09");
    }

    @Test
    void aNarrativeGoesOnWithinTheYearsOfItsTitleHoweverFar() {
        String told = "On 26 October 2018, rebels captured Hama. On 16 February, rebels captured Homs.";
        assertThat(times("Homs campaign (2018–2019)", told, UNDATED)).containsExactly("2018-10-26", "2019-02-16");
        assertThat(times("", told, UNDATED)).containsExactly("2018-10-26", "2018-02-16");
    }

    @Test
    void aTextWithoutAYearTakesThatOfTheNextDateSoonAfter() {
        String filler = "Rain fell on the hills. ".repeat(40);
        String day = "On 8 September, rebels captured Hama. " + filler;
        assertThat(times("", day + "They lost Homs on 27 December 2022.", UNDATED))
                .containsExactly("2022-09-08", "2022-12-27");
        assertThat(times("", day + "They lost Homs on 27 January 2023.", UNDATED))
                .containsExactly("2022-09-08", "2023-01-27");
        assertThat(times("", day + "They lost Homs on 27 May 2023.", UNDATED)).containsExactly("-", "2023-05-27");
    }

    @Test
    void aMonthWithItsYearSettlesTheDaysBehindItInTheSentence() {
        String before = "On 9 July 2021, rebels captured Homs. ";
        assertThat(times("", before + "In January 2023 it froze, and on 16 March rebels captured Hama.", UNDATED))
                .containsExactly("2021-07-09", "2023-03-16");
        assertThat(times("", before + "In the summer of 2023 it burned, and in June rebels captured Hama.", UNDATED))
                .containsExactly("2021-07-09", "2023-06-01");
    }

    @Test
    void someDaysLaterIsTheMonthOfTheNarrative() {
        String before = "On 9 July 2021, rebels captured Homs. ";
        assertThat(times("", before + "Several days later, they captured Hama.", UNDATED))
                .containsExactly("2021-07-09", "2021-07-01");
        assertThat(times("", before + "Over the next few days, they captured Hama.", UNDATED))
                .containsExactly("2021-07-09", "2021-07-01");
        assertThat(times("", before + "They captured Hama, which the army may take within days.", UNDATED))
                .contains("2021-07-09");
    }

    @Test
    void aTextThatBeginsAnewAfterItsSummaryGoesBackToTheYearsThatItTellsOf() {
        String summary = "The war began in May 2012. Rebels captured Homs on 20 May 2013. ";
        assertThat(times("", summary + "On 9 October, rebels captured Hama. In January 2013 it was quiet.", UNDATED))
                .contains("2012-10-09");
        assertThat(times("", summary + "On 9 October, rebels captured Hama.", UNDATED))
                .contains("2013-10-09");
    }

    @Test
    void aHeadingGivesItsYearToTheDaysOfItsSection() {
        String before = "On 9 May 2014, rebels captured Homs.\n\n";
        assertThat(times("War in Syria", before + "2015\n\nOn 3 July, rebels captured Hama.", UNDATED))
                .containsExactly("2014-05-09", "2015-07-03");
        assertThat(times("War in Syria", before + "Spring 2015\n\nOn 3 April, rebels captured Hama.", UNDATED))
                .containsExactly("2014-05-09", "2015-04-03");
        assertThat(times("War in Syria", before + "2015 to 2016\n\nOn 3 July, rebels captured Hama.", UNDATED))
                .containsExactly("2014-05-09", "2014-07-03");
    }

    @Test
    void aNarrativeDoesNotGoBackToAYearThatItNamesInPassing() {
        String passing = "It was the worst flood since the 2003 invasion. ";
        assertThat(times("", "Fog fell in May 2014. " + passing + "On 3 July, rebels captured Hama.", UNDATED))
                .containsExactly("2014-07-03");
    }

    @Test
    void howLongThereWasNothingLikeItIsNotWhenItHappened() {
        assertThat(times("", "On 9 May 2014, rebels captured Hama, the first town to fall since June 2012.", UNDATED))
                .contains("2014-05-09")
                .doesNotContain("2012-06-01");
    }

    @Test
    void theDayOfTheTellingServesWhereNoOtherIsSaid() {
        LocalDate saturday = LocalDate.of(2016, 6, 18);
        assertThat(times("", "A monitor said on Friday that rebels had captured Hama.", saturday))
                .containsExactly("2016-06-17");
        assertThat(times("", "A monitor said on Friday that rebels had captured Hama on Tuesday.", saturday))
                .containsExactly("2016-06-14");
        assertThat(times("", "Shells hit rebel-held Hama, a monitor said on Friday.", saturday))
                .containsExactly("-");
    }

    @Test
    void aNarratedDayHoldsWithinItsParagraphForWhatTheTextItselfTells() {
        String first = "On 9 May 2014, shells fell on Homs. ";
        assertThat(times("", first + "The rebels captured Hama.", UNDATED)).containsExactly("2014-05-09");
        assertThat(times("", first + "The Observatory said that rebels had captured Hama.", UNDATED))
                .containsExactly("-");
    }

    @Test
    void whatHappenedSomeTimeAfterANarratedDayIsNotOfThatDay() {
        String first = "On 9 May 2014, shells fell on Homs. ";
        assertThat(times("", first + "The rebels later captured Hama.", UNDATED))
                .containsExactly("-");
        assertThat(times("", first + "Subsequently, the rebels captured Hama.", UNDATED))
                .containsExactly("-");
        assertThat(times("", first + "Later in the day the rebels captured Hama.", UNDATED))
                .containsExactly("2014-05-09");
    }

    @Test
    void theDayAtTheHeadOfAReportIsNotWhenItHappened() {
        LocalDate friday = LocalDate.of(2016, 6, 17);
        assertThat(times("", "17 June 2016 Shells have hit rebel-held Hama.", friday))
                .containsExactly("-");
        assertThat(times("", "17 June 2016 Shells hit rebel-held Hama on Tuesday.", friday))
                .containsExactly("2016-06-14");
    }

    @Test
    void aReportLeavesAFactUndatedThatStandsInAnotherClauseThanItsDate() {
        LocalDate friday = LocalDate.of(2016, 6, 17);
        assertThat(times("", "On Tuesday shells hit a school in Hama, which is held by the rebels.", friday))
                .containsExactly("-");
        assertThat(times("", "The rebels hold most of Hama, which Russian jets bombed on Tuesday.", friday))
                .containsExactly("-");
        assertThat(times("", "On Tuesday shells hit a school in Hama, which was held by the rebels.", friday))
                .containsExactly("2016-06-14");
        assertThat(times("", "The rebels captured Hama on Tuesday.", friday)).containsExactly("2016-06-14");
    }

    @Test
    void whatStoodOrWasAimedAtHasTheDateThatTheSentenceRightBeforeTold() {
        String first = "On 9 May 2014, shells fell on Homs. ";
        String next = "Nobody was hurt. ";
        assertThat(times("", first + "The rebels planned to capture Hama.", UNDATED))
                .containsExactly("2014-05-09");
        assertThat(times("", first + next + "The rebels planned to capture Hama.", UNDATED))
                .containsExactly("-");
        assertThat(times("", first + "At that point, the rebels were still in control of Hama.", UNDATED))
                .containsExactly("2014-05-09");
        assertThat(times("", first + "The rebels are still in control of Hama.", UNDATED))
                .containsExactly("-");
    }

    @Test
    void ofSeveralDatesNoneIsHandedOnAndFightingTakesDaysOnly() {
        assertThat(times("", "Shells fell on Homs on 9 May 2014 and 12 May 2014. The rebels captured Hama.", UNDATED))
                .containsExactly("-");
        assertThat(times("", "Shells fell on Homs in May 2014. The rebels captured Hama.", UNDATED))
                .containsExactly("2014-05-01");
        assertThat(times("", "Shells fell on Homs in May 2014. The rebels and the army fought in Hama.", UNDATED))
                .containsExactly("-");
    }

    @Test
    void ofSeveralDatesThatOfItsOwnClauseCountsAndAYearWithinANameLast() {
        assertThat(times(
                        "",
                        "Army units shelled Hama on 25 February 2014, and captured it after heavy fighting by 1 March 2014.",
                        UNDATED))
                .contains("2014-03-01");
        assertThat(times(
                        "",
                        "The rebels captured Hama during the 2014 Homs offensive in early March 2014, and rejoiced.",
                        UNDATED))
                .containsExactly("2014-03-01");
    }

    private static List<String> times(String title, String text, @Nullable LocalDate published) {
        return RuleExamplesTest.read(title, text, published).stream()
                .map(mention -> shown(mention.time()))
                .toList();
    }

    private static String shown(@Nullable TimeInterval time) {
        return time == null ? "-" : time.start().toString();
    }
}

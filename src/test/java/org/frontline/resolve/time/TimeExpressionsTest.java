package org.frontline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.frontline.model.TimeInterval;
import org.frontline.model.Token;
import org.frontline.resolve.time.TimedSpan.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeExpressionsTest {
    private static final LocalDate SATURDAY = LocalDate.of(2024, 12, 7);

    @TestFactory
    Stream<DynamicTest> readsEachCaseAsTheTableSays() throws IOException {
        try (InputStream in = TimeExpressionsTest.class.getResourceAsStream("/resolve/time-cases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(c -> DynamicTest.dynamicTest(c[0] + " " + c[1], () -> check(c[0], c[1], c[2], c[3])));
        }
    }

    private static void check(String sentence, String reference, String kind, String expected) {
        LocalDate day = reference.isEmpty() ? null : LocalDate.parse(reference);
        List<TimedSpan> found = TimeExpressions.find(PlainTokens.of(sentence), day);
        if (expected.equals("none")) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).hasSize(1);
        assertThat(shown(found.get(0).interval())).isEqualTo(expected);
        assertThat(found.get(0).kind()).isEqualTo(Kind.valueOf(kind));
    }

    private static String shown(TimeInterval interval) {
        return interval == null
                ? "-"
                : interval.start() + "/" + interval.end() + " "
                        + interval.precision().label();
    }

    @Test
    void spansAreTheWordsThatSayIt() {
        String sentence =
                "Officials said on Thursday that Karsum fell on 2 December 2024, two days later than planned.";
        assertThat(TimeExpressions.find(PlainTokens.of(sentence), SATURDAY))
                .extracting(s -> sentence.substring(s.span().begin(), s.span().end()))
                .containsExactly("Thursday", "2 December 2024", "two days later");
    }

    @Test
    void aSecondDateCountsFromTheFirstOfTheSentence() {
        String sentence = "They took Karsum on 2 December and lost it three days later.";
        assertThat(TimeExpressions.find(PlainTokens.of(sentence), SATURDAY))
                .extracting(s -> s.interval().start())
                .containsExactly(LocalDate.of(2024, 12, 2), LocalDate.of(2024, 12, 5));
    }

    @Test
    void theNarrativeGivesYearAndNextDay() {
        TimeContext context = new TimeContext(null, LocalDate.of(2015, 12, 30), null, null);
        assertThat(TimeExpressions.find(
                        PlainTokens.of("The next day they left; on 3 January they came back."), context))
                .extracting(s -> s.interval().start())
                .containsExactly(LocalDate.of(2015, 12, 31), LocalDate.of(2016, 1, 3));
    }

    /** A note of 2024: "Taken on 3 March 2022. Retaken on 10 November." */
    @Test
    void aDayWithoutAYearFollowsTheYearToldJustBeforeWhereNewsWouldHaveSaidIt() {
        LocalDate written = LocalDate.of(2024, 8, 17);
        assertThat(dayTold("Retaken on 10 November.", written, LocalDate.of(2022, 3, 3)))
                .isEqualTo(LocalDate.of(2022, 11, 10));
        assertThat(dayTold("Retaken on 10 February.", written, LocalDate.of(2022, 3, 3)))
                .isEqualTo(LocalDate.of(2023, 2, 10));
    }

    @Test
    void aDayOfRecentMonthsIsNewsWhateverYearWasTold() {
        assertThat(dayTold("They left on 30 November.", SATURDAY, LocalDate.of(2016, 1, 1)))
                .isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(dayTold("They left on 30 January.", SATURDAY, null)).isEqualTo(LocalDate.of(2024, 1, 30));
    }

    private static LocalDate dayTold(String sentence, LocalDate reference, LocalDate told) {
        return TimeExpressions.find(PlainTokens.of(sentence), new TimeContext(reference, null, null, told))
                .get(0)
                .interval()
                .start();
    }

    @Test
    void nothingThrowsAndSpansStayOrderedOnAnyWords() {
        List<String> vocabulary = List.of(
                "in",
                "the",
                "last",
                "next",
                "two",
                "31",
                "29",
                "February",
                "feb",
                "2015",
                "2016",
                "-",
                "–",
                ".",
                ",",
                "to",
                "and",
                "between",
                "from",
                "since",
                "until",
                "days",
                "weeks",
                "ago",
                "later",
                "month",
                "Mon",
                "Friday",
                "May",
                "over",
                "weekend",
                "early",
                "mid",
                "of",
                "on",
                "5th",
                "(",
                ")",
                "99",
                "0",
                "overnight",
                "for",
                "throughout",
                "same",
                "day",
                "past",
                "recent",
                "12.12.2012",
                "2012-30-02",
                "9999",
                "é",
                "’s",
                "war",
                "9999999999");
        Random random = new Random(20241207);
        for (int round = 0; round < 20_000; round++) {
            List<Token> tokens = randomTokens(vocabulary, random);
            LocalDate day = random.nextBoolean() ? SATURDAY.minusDays(random.nextInt(20_000)) : null;
            int end = 0;
            for (TimedSpan found : TimeExpressions.find(tokens, day)) {
                assertThat(found.span().begin()).isGreaterThanOrEqualTo(end);
                end = found.span().end();
            }
            Dateline.find(tokens, day);
        }
    }

    private static List<Token> randomTokens(List<String> vocabulary, Random random) {
        List<Token> tokens = new ArrayList<>();
        int at = random.nextInt(3);
        for (int i = random.nextInt(12); i > 0; i--) {
            String text = vocabulary.get(random.nextInt(vocabulary.size()));
            tokens.add(new Token(text, at, at + text.length(), "", text));
            at += text.length() + random.nextInt(2);
        }
        return tokens;
    }
}

package org.frontline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.frontline.fuzz.Fuzz;
import org.frontline.fuzz.Texts;
import org.frontline.model.Article;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.SourceRef;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The date normaliser over every order of the words that it knows. */
class TimesFuzzTest {
    private static final String[] WORDS = {
        "on",
        "in",
        "by",
        "the",
        "since",
        "until",
        "between",
        "and",
        "from",
        "to",
        "early",
        "late",
        "mid-",
        "mid",
        "last",
        "next",
        "this",
        "past",
        "previous",
        "following",
        "same",
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
        "decade",
        "ago",
        "later",
        "earlier",
        "before",
        "after",
        "Monday",
        "Friday",
        "Sunday's",
        "January",
        "Feb.",
        "Sept",
        "December",
        "May",
        "March",
        "1",
        "2",
        "12",
        "29",
        "30",
        "31",
        "31st",
        "2nd",
        "99",
        "0",
        "2016",
        "2024",
        "1899",
        "2300",
        "20244",
        "'90s",
        "1990s",
        "2010-2014",
        "2016-07-11",
        "23.10.2017",
        "6/12/2024",
        "99/99/9999",
        "15 MAR 89",
        "yesterday",
        "today",
        "tonight",
        "tomorrow",
        "overnight",
        "morning",
        "two",
        "three",
        "twelve",
        "hundred",
        "thousands",
        "several",
        "a",
        "few",
        "couple",
        "of",
        "half",
        "first",
        "second",
        "end",
        "beginning",
        "start",
        "spring",
        "summer",
        "autumn",
        "winter",
        "-",
        "–",
        "/",
        ".",
        ",",
        ":",
        "(",
        ")",
        "12:30",
        "p.m.",
        "GMT",
        "BC",
        "AD",
        "century",
        "21st",
        "weekend",
        "Christmas",
        "Ramadan",
        "quarter",
        "million",
        "2147483647",
        "99999999999999999999",
        "dawn",
        "noon",
        "within",
        "during",
        "over",
        "for",
        "more",
        "than",
        "nearly",
        "about",
        "exactly",
        "years-long",
        "month-long",
        "20th-century",
        "Dec.5,2024",
        "5th,",
        "²",
        "١٢",
        "½"
    };

    private record Said(String text, @Nullable LocalDate reference) {}

    @Test
    void anyWordsHaveTimesWithinThemOrNone() {
        Fuzz.each("sentences of times", 4000, 200, TimesFuzzTest::said, TimesFuzzTest::check);
    }

    /** The text twice, as two sentences, so that the second has what the first told before it. */
    private static void check(Said said) {
        String text = said.text() + "\n" + said.text();
        Sentence first = sentence(said.text(), 0, 0);
        Sentence second = sentence(said.text(), 1, said.text().length() + 1);
        Article article =
                new Article("a", new SourceRef("x", "jsonl", 0), null, null, "", text, said.reference(), null);
        List<SentenceTimes> times = ArticleClock.read(article, List.of(first, second));
        check(first, times.get(0));
        check(second, times.get(1));
    }

    private static void check(Sentence sentence, SentenceTimes times) {
        int last = sentence.begin();
        for (TimedSpan span : times.spans()) {
            assertThat(span.span().begin()).isGreaterThanOrEqualTo(last);
            assertThat(span.span().end()).isGreaterThan(span.span().begin()).isLessThanOrEqualTo(sentence.end());
            last = span.span().end();
            if (span.interval() != null) {
                assertThat(span.interval().start())
                        .isBeforeOrEqualTo(span.interval().end());
            }
        }
    }

    private static Sentence sentence(String text, int index, int begin) {
        List<Token> tokens = PlainTokens.of(text).stream()
                .map(t -> new Token(
                        t.text(),
                        t.begin() + begin,
                        t.end() + begin,
                        "",
                        t.text().toLowerCase(Locale.ROOT)))
                .toList();
        return new Sentence(index, Part.BODY, begin, begin + text.length(), text, Sentence.Kind.PROSE, 0, tokens);
    }

    private static Said said(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(Texts.pick(random, WORDS)).append(random.nextInt(12) == 0 ? "" : " ");
        }
        String whole = random.nextInt(8) == 0 ? Texts.mutated(random, text.toString()) : text.toString();
        return new Said(whole.isBlank() ? "then" : whole, reference(random));
    }

    private static @Nullable LocalDate reference(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> LocalDate.of(2024, 2, 29);
            case 2 -> LocalDate.of(1600, 1, 1);
            case 3 -> LocalDate.of(2199, 12, 31);
            default -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(730));
        };
    }
}

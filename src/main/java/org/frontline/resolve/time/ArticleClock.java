package org.frontline.resolve.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.frontline.model.Article;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;
import org.frontline.model.Token;
import org.frontline.resolve.time.TimedSpan.Kind;
import org.jspecify.annotations.Nullable;

/** Reads an article's sentences in order and keeps the date that its narrative has reached. */
public final class ArticleClock {
    /** A dateline stands in the first sentences of the body, after a reference number or a repeated headline. */
    private static final int HEAD_SENTENCES = 3;

    private final @Nullable LocalDate reference;
    private final @Nullable Dateline dateline;
    private @Nullable Year year;
    private @Nullable LocalDate narrative;
    private @Nullable TimeInterval carried;
    private int carriedOver;
    private int paragraph = -1;

    private ArticleClock(@Nullable LocalDate reference, @Nullable Dateline dateline, @Nullable Year year) {
        this.reference = reference;
        this.dateline = dateline;
        this.year = year;
    }

    /** The times of each sentence, in the order of the sentences. */
    public static List<SentenceTimes> read(Article article, List<Sentence> sentences) {
        Dateline dateline = Dateline.find(head(sentences), article.published());
        LocalDate reference = dateline != null ? dateline.date() : article.published();
        ArticleClock clock = new ArticleClock(reference, dateline, reference == null ? settledYear(sentences) : null);
        List<SentenceTimes> times = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            times.add(clock.read(sentence));
        }
        return List.copyOf(times);
    }

    private static List<Token> head(List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        sentences.stream()
                .filter(s -> s.part() == Part.BODY)
                .limit(HEAD_SENTENCES)
                .forEach(s -> tokens.addAll(s.tokens()));
        return tokens;
    }

    /** The one year of the title, else the first year that a dated day or month of the text spells out. */
    private static @Nullable Year settledYear(List<Sentence> sentences) {
        TreeSet<Integer> titled = new TreeSet<>();
        Integer first = null;
        for (Sentence sentence : sentences) {
            Words words = Words.of(sentence.tokens());
            for (int at = 0; at < words.size(); at++) {
                OptionalInt year = CalendarWords.year(words.at(at));
                if (sentence.part() == Part.TITLE) {
                    year.ifPresent(titled::add);
                } else if (first == null) {
                    PartialReading partial = AbsoluteDates.partial(words, at, false);
                    first = partial == null ? null : partial.date().year();
                }
            }
        }
        if (titled.size() == 1) {
            return Year.of(titled.first());
        }
        return first == null ? null : Year.of(first);
    }

    private SentenceTimes read(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            carried = null;
            carriedOver = 0;
            paragraph = sentence.paragraph();
        }
        List<TimedSpan> spans =
                TimeExpressions.find(sentence.tokens(), new TimeContext(reference, narrative, year, null)).stream()
                        .filter(span -> !isDateline(sentence, span))
                        .toList();
        carriedOver += carried == null ? 0 : 1;
        SentenceTimes times = new SentenceTimes(spans, reference, carried, carriedOver);
        spans.forEach(this::advance);
        return times;
    }

    private boolean isDateline(Sentence sentence, TimedSpan span) {
        return dateline != null && sentence.part() == Part.BODY && span.span().overlaps(dateline.span());
    }

    private void advance(TimedSpan span) {
        TimeInterval interval = span.interval();
        if (interval == null || span.kind() != Kind.POINT) {
            return;
        }
        carried = interval;
        carriedOver = 0;
        if (interval.precision() == TimePrecision.DAY) {
            narrative = interval.start();
        } else if (interval.precision() == TimePrecision.MONTH && narrative != null) {
            narrative = interval.start().getYear() == narrative.getYear() ? narrative : interval.start();
        }
    }
}

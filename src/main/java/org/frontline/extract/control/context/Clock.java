package org.frontline.extract.control.context;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.frontline.model.Article;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;
import org.frontline.model.Token;
import org.frontline.resolve.time.Dateline;
import org.frontline.resolve.time.SectionYear;
import org.frontline.resolve.time.TimeContext;
import org.frontline.resolve.time.TimeExpressions;
import org.frontline.resolve.time.TimedSpan;
import org.frontline.resolve.time.TitleDate;
import org.frontline.resolve.time.TitledMonths;
import org.frontline.resolve.time.ToldYears;
import org.jspecify.annotations.Nullable;

/** The dates of an article in reading order: its own day, and the day that an undated narrative has reached. */
public final class Clock {
    /** For so many sentences a date holds that the text does not repeat. */
    private static final int NARRATED = 8;

    /** So many characters stand before a date that opens a sentence: "In ", "By early ". */
    private static final int OPENING = 9;

    private final @Nullable LocalDate reference;
    private final @Nullable Dateline dateline;
    private final TitleDate title;
    private final Map<Integer, ToldYears> years;
    private final @Nullable TitledMonths titled;
    private @Nullable LocalDate narrative;
    private @Nullable Told last;
    /** What stood before the sentence that was read last. */
    private @Nullable Told before;

    private @Nullable Year year;
    private @Nullable LocalDate told;

    /**
     * An expression and the sentence that it stood in.
     *
     * @param alone whether that sentence gave no other date
     */
    private record Told(TimedSpan span, int sentence, int paragraph, boolean alone) {
        boolean isIn(Sentence sentence) {
            return this.sentence == sentence.index();
        }
    }

    private Clock(
            @Nullable LocalDate reference,
            @Nullable Dateline dateline,
            TitleDate title,
            Map<Integer, ToldYears> years,
            @Nullable TitledMonths titled) {
        this.reference = reference;
        this.dateline = dateline;
        this.title = title;
        this.years = years;
        this.titled = titled;
        this.year = title.year();
    }

    public static Clock of(Article article, List<Sentence> sentences) {
        LocalDate published = article.published();
        List<Token> head = sentences.stream()
                .filter(s -> s.part() == Part.BODY)
                .limit(3)
                .flatMap(s -> s.tokens().stream())
                .limit(60)
                .toList();
        Dateline dateline = Dateline.find(head, published);
        LocalDate reference = dateline == null ? published : dateline.date();
        List<Sentence> undated = reference == null ? sentences : List.of();
        return new Clock(
                reference,
                dateline,
                TitleDate.of(tokens(sentences, Part.TITLE), tokens(undated, Part.BODY)),
                ToldYears.of(undated),
                reference == null ? TitledMonths.of(tokens(sentences, Part.TITLE)) : null);
    }

    private static List<Token> tokens(List<Sentence> sentences, Part part) {
        return sentences.stream()
                .filter(s -> s.part() == part)
                .flatMap(s -> s.tokens().stream())
                .toList();
    }

    public @Nullable LocalDate reference() {
        return reference;
    }

    /** The expressions of the next sentence; moves the narrative on. */
    public List<TimedSpan> read(Sentence sentence) {
        LocalDate anchor = reference == null ? narrative : null;
        List<TimedSpan> spans = TimeExpressions.find(
                        sentence.tokens(),
                        new TimeContext(
                                reference,
                                anchor,
                                reference == null ? year : null,
                                reference == null ? null : told,
                                years.get(sentence.index()),
                                titled))
                .stream()
                .filter(span -> !isDateline(span, sentence))
                .map(span -> title.onDay(span, sentence.begin()))
                .toList();
        told = null;
        before = last;
        enterSection(SectionYear.of(sentence));
        boolean alone = spans.stream().filter(span -> span.interval() != null).count() == 1;
        for (TimedSpan span : spans) {
            move(span, sentence, alone);
        }
        return spans;
    }

    /** What an undated narrative reached before a heading of another year is no day to count from. */
    private void enterSection(@Nullable Year section) {
        if (section != null && reference == null) {
            year = section;
            narrative = narrative != null && narrative.getYear() == section.getValue() ? narrative : null;
        }
    }

    /** "9 Aug 2016 Rebels advance on P": the day of the report, which settles others and says of no fact when it was. */
    private boolean isDateline(TimedSpan span, Sentence sentence) {
        if (dateline == null || sentence.part() != Part.BODY) {
            return false;
        }
        return span.span().begin() < dateline.span().end()
                && span.span().end() > dateline.span().begin();
    }

    private void move(TimedSpan span, Sentence sentence, boolean alone) {
        boolean ofWholeText = titled != null && sentence.part() == Part.TITLE;
        if (span.interval() == null || span.kind() == TimedSpan.Kind.DURATION || ofWholeText) {
            return;
        }
        LocalDate start = span.interval().start();
        boolean years =
                span.interval().start().getYear() != span.interval().end().getYear();
        if (years || looksBack(span, sentence)) {
            return;
        }
        if (span.kind() == TimedSpan.Kind.POINT || span.kind() == TimedSpan.Kind.SINCE) {
            year = Year.of(start.getYear());
            last = new Told(span, sentence.index(), sentence.paragraph(), alone);
            told = start;
            narrative = span.interval().precision() == TimePrecision.DAY ? start : narrative;
        }
    }

    /** "the worst since the 2003 invasion": an earlier year named in passing is not where the narrative goes on, unlike "In 2003, ...". */
    private boolean looksBack(TimedSpan span, Sentence sentence) {
        TimeInterval interval = span.interval();
        boolean opens = span.span().begin() - sentence.begin() <= OPENING;
        return reference == null
                && year != null
                && interval != null
                && interval.precision() == TimePrecision.YEAR
                && interval.start().getYear() < year.getValue()
                && !opens;
    }

    /**
     * The expression that the paragraph of an undated narrative last told before a sentence, null in a report that has a date of its own:
     * what the sentence itself says of another fact is no date for this one. Of several dates none is handed on.
     *
     * @param goesOn whether what is dated lasts, so that a month or year before says only of a part of it when it was
     */
    public @Nullable TimedSpan narrated(Sentence sentence, boolean goesOn) {
        Told recent = latest(sentence);
        return recent != null
                        && sentence.index() - recent.sentence() <= NARRATED
                        && !(goesOn && isCoarse(recent.span()))
                ? recent.span()
                : null;
    }

    /** As {@link #narrated}, told by the sentence right before. */
    public @Nullable TimedSpan justTold(Sentence sentence) {
        Told recent = latest(sentence);
        return recent != null && recent.sentence() == sentence.index() - 1 ? recent.span() : null;
    }

    /** What an undated narrative last told alone before a sentence of the same paragraph. */
    private @Nullable Told latest(Sentence sentence) {
        Told recent = last != null && last.isIn(sentence) ? before : last;
        boolean serves =
                reference == null && recent != null && recent.alone() && recent.paragraph() == sentence.paragraph();
        return serves ? recent : null;
    }

    private static boolean isCoarse(TimedSpan span) {
        return span.interval() == null || span.interval().precision() != TimePrecision.DAY;
    }
}

package org.frontline.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontline.model.TimePrecision;
import org.frontline.model.Token;
import org.frontline.resolve.time.TimedSpan.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a sentence and the dates that they mean. */
public final class TimeExpressions {
    private static final Map<String, Kind> BOUNDS = Map.of(
            "since", Kind.SINCE,
            "from", Kind.SINCE,
            "until", Kind.UNTIL,
            "till", Kind.UNTIL,
            "before", Kind.BEFORE,
            "after", Kind.AFTER);
    private static final Set<String> CURRENT = Set.of("now", "currently", "presently", "nowadays");
    /** Words that may stand between a bound and its date: "since early on Monday", "from late March". */
    private static final Set<String> LEADS = Set.of(
            "the", "on", "at", "least", "about", "around", "early", "late", "morning", "evening", "night", "of", "in");

    /** So many words stand before a year that opens a sentence: "In the". */
    private static final int OPENING = 2;

    private final Words words;
    private TimeContext context;
    private final List<TimedSpan> found = new ArrayList<>();

    private TimeExpressions(Words words, TimeContext context) {
        this.words = words;
        this.context = context;
    }

    /** The time expressions of one sentence of a report, in order, none overlapping. */
    public static List<TimedSpan> find(List<Token> tokens, @Nullable LocalDate reference) {
        return find(tokens, TimeContext.of(reference));
    }

    /** As {@link #find(List, LocalDate)}, with more known of the time. */
    public static List<TimedSpan> find(List<Token> tokens, TimeContext context) {
        return new TimeExpressions(Words.of(tokens), context).scan();
    }

    private List<TimedSpan> scan() {
        int at = 0;
        while (at < words.size()) {
            at = Math.max(at + 1, readAt(at));
        }
        return List.copyOf(found);
    }

    /** The word after the expression that begins here, or {@code at}. */
    private int readAt(int at) {
        int end = readBounded(at);
        if (end == at) {
            end = readCurrent(at);
        }
        if (end == at) {
            end = readDuration(at);
        }
        return end == at ? readPoint(at) : end;
    }

    private int readBounded(int at) {
        Kind kind = words.are(at, "prior", "to")
                ? Kind.BEFORE
                : BOUNDS.get(words.at(at).lower());
        if (kind == null) {
            return at;
        }
        int lead = words.is(at, "prior") ? at + 2 : at + 1;
        for (int next = lead; next < lead + 4; next++) {
            Reading reading = point(next);
            if (reading != null) {
                boolean range = words.is(at, "from") && isRange(next, reading.to());
                add(at, reading, range ? Kind.POINT : kind);
                return reading.to();
            }
            if (!LEADS.contains(words.at(next).lower())) {
                return at;
            }
        }
        return at;
    }

    /** "From 24 February to 8 April" names both ends, unlike "from 24 February". */
    private boolean isRange(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean joint = words.isHyphen(i) && !words.is(i - 1, "mid");
            if (joint || words.is(i, "to") || words.is(i, "until")) {
                return true;
            }
        }
        return false;
    }

    private int readCurrent(int at) {
        LocalDate reference = context.reference();
        boolean current = CURRENT.contains(words.at(at).lower())
                || words.are(at, "at", "present")
                || words.are(at, "at", "the", "moment");
        if (!current || reference == null || words.is(at - 1, "until") || words.isHyphen(at + 1)) {
            return at;
        }
        int end = words.is(at, "at") ? at + (words.is(at + 1, "present") ? 2 : 3) : at + 1;
        add(at, new Reading(end, Period.day(reference)), Kind.CURRENT);
        return end;
    }

    private int readDuration(int at) {
        int end = Durations.read(words, at);
        if (end > at) {
            found.add(new TimedSpan(words.span(at, end), null, Kind.DURATION));
        }
        return end;
    }

    private int readPoint(int at) {
        Reading reading = point(at);
        if (reading == null) {
            return at;
        }
        add(at, reading, Kind.POINT);
        return reading.to();
    }

    private @Nullable Reading point(int at) {
        Reading reading = PartsOfPeriods.read(words, at, context);
        if (reading == null) {
            reading = AbsoluteDates.read(words, at, context);
        }
        if (reading == null) {
            reading = RelativeDates.read(words, at, context);
        }
        return reading != null && reading.period().isOfOurEra() ? reading : null;
    }

    private void add(int from, Reading reading, Kind kind) {
        String text = words.text(from, reading.to());
        Period period = reading.period();
        found.add(new TimedSpan(words.span(from, reading.to()), period.interval(text), kind));
        if (kind == Kind.POINT && period.precision() == TimePrecision.DAY) {
            context = context.withNarrative(period.start());
        } else if (kind == Kind.POINT && period.isOfOneYear()) {
            tell(from, period);
        }
    }

    /** "In January 2015, ... and on 3 March", "In the summer of 2015, ... and in June"; not "the 2015 offensive". */
    private void tell(int from, Period period) {
        if (period.precision() == TimePrecision.MONTH) {
            context = context.withTold(period.start());
        } else if (from <= OPENING) {
            context = context.withTold(period.middle());
        }
    }
}

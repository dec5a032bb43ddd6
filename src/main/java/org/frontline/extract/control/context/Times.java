package org.frontline.extract.control.context;

import java.util.List;
import org.frontline.extract.control.syntax.ClauseTree;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Span;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;
import org.frontline.resolve.time.TimedSpan;
import org.jspecify.annotations.Nullable;

/** Picks the time expression of a sentence that dates a trigger. */
public final class Times {
    /** In words. */
    private static final int OTHER_CLAUSE = 12;

    private static final int OF_NAME = 40;

    private final Words words;
    private final NounPhrases phrases;
    private final ClauseTree clauses;
    private final boolean report;

    /** @param report whether the text has a date of its own, so that what it leaves undated may be so */
    public Times(Words words, NounPhrases phrases, boolean report) {
        this.words = words;
        this.phrases = phrases;
        this.clauses = new ClauseTree(words);
        this.report = report;
    }

    /**
     * The expression that dates a word: of those that are not another clause's the nearest.
     *
     * @param told whether the day of the telling serves where there is no other: "said on Monday that P had fallen"
     */
    public @Nullable TimedSpan dating(List<TimedSpan> spans, int trigger, boolean told) {
        List<TimedSpan> own = spans.stream()
                .filter(span -> !report || !isOfOtherClause(span.span(), trigger))
                .toList();
        return beside(own, trigger, told);
    }

    /** The expression nearest to a word, where a verb in between counts as far, whatever it dates. */
    public @Nullable TimedSpan beside(List<TimedSpan> spans, int trigger, boolean told) {
        TimedSpan entry = ofEntry(spans);
        if (entry != null) {
            return entry;
        }
        TimedSpan own = nearest(spans, trigger, false);
        return own != null || !told ? own : nearest(spans, trigger, true);
    }

    /** "1813 – War of 1812: Battle of P": the date that a chronicle's entry opens with. */
    private @Nullable TimedSpan ofEntry(List<TimedSpan> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        TimedSpan first = spans.get(0);
        boolean opens = first.interval() != null
                && first.kind() == TimedSpan.Kind.POINT
                && first.span().begin() <= words.token(0).begin();
        if (!opens) {
            return null;
        }
        return words.isForm("dash", behind(first.span())) ? first : null;
    }

    private @Nullable TimedSpan nearest(List<TimedSpan> spans, int trigger, boolean ofSpeech) {
        TimedSpan best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimedSpan span : spans) {
            boolean dates = span.interval() != null
                    && span.kind() != TimedSpan.Kind.DURATION
                    && span.kind() != TimedSpan.Kind.BEFORE
                    && (ofSpeech || !isOfSpeech(span.span(), trigger))
                    && !isConceded(span.span(), trigger)
                    && !isCompared(span);
            int distance = dates ? distance(span.span(), trigger) : Integer.MAX_VALUE;
            if (dates && spans.size() > 1) {
                distance += handicap(span, trigger);
            }
            if (distance < bestDistance) {
                best = span;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The date of one item of a list: "took P on 9 May, Q on 10 May". */
    public @Nullable TimedSpan rightBehind(List<TimedSpan> spans, int end) {
        for (TimedSpan span : spans) {
            int from = firstToken(span.span());
            boolean right = from == end || from == end + 1 && words.lower(end).equals("on");
            if (right && span.interval() != null && span.kind() == TimedSpan.Kind.POINT) {
                return span;
            }
        }
        return null;
    }

    /** "said on Monday", "said Monday": when it was told, not when it happened. */
    private boolean isOfSpeech(Span span, int trigger) {
        int from = firstToken(span);
        int before = from - 1;
        while (words.lower(before).equals("on")
                || words.lower(before).equals("late")
                || words.lower(before).equals("in")) {
            before--;
        }
        return before != trigger && words.isForm("saying", before) && words.isVerb(before);
    }

    /** "Although a bridge had been blown up three days earlier, the mayor gave P up": when the other thing happened. */
    private boolean isConceded(Span span, int trigger) {
        int from = firstToken(span);
        int end = behind(span);
        if (end > trigger || !words.lower(end).equals(",")) {
            return false;
        }
        int opener = from;
        while (opener > 0
                && !words.isForm("concession", opener)
                && !words.lower(opener).equals(",")) {
            opener--;
        }
        return words.isForm("concession", opener);
    }

    /** "The first town to fall since June": how long there was nothing like it. */
    private boolean isCompared(TimedSpan span) {
        if (span.kind() != TimedSpan.Kind.SINCE) {
            return false;
        }
        int before = firstToken(span.span()) - 1;
        while (before >= 0
                && !isComparison(before)
                && !words.isFiniteVerb(before)
                && !words.lower(before).equals(",")) {
            before--;
        }
        return isComparison(before);
    }

    /** "First", "worst"; not "at least". */
    private boolean isComparison(int i) {
        return words.lower(i).equals("first")
                || words.tag(i).equals("JJS") && !words.lower(i - 1).equals("at");
    }

    /**
     * "X, which took P in May, attacked Q": the date of an aside is not that of what stands before it; nor is that of a clause which
     * tells what happened the date of what another within it tells to be: "strikes hit P on Monday, which is held by X".
     */
    private boolean isOfOtherClause(Span span, int trigger) {
        List<Integer> ofDate = clauses.around(head(span));
        List<Integer> around = clauses.around(trigger);
        int depth = 0;
        while (depth < around.size() && !ofDate.contains(around.get(depth))) {
            depth++;
        }
        if (depth == around.size()) {
            return false;
        }
        int asides = ofDate.indexOf(around.get(depth));
        if (firstToken(span) > trigger) {
            return asides > 0 && clauses.isAside(ofDate.get(asides - 1));
        }
        return asides == 0 && around.subList(0, depth).stream().anyMatch(clauses::isPresent);
    }

    /** Whether a word is of the time that the text tells of, and no clause around it in the present. */
    public boolean isOfThen(int trigger) {
        return clauses.around(trigger).stream().noneMatch(clauses::isPresent);
    }

    /** "It later took P", "subsequently fell": some time after what was told before, and who knows how long after; not "later that day". */
    public boolean isOfSomeTimeAfter(int trigger) {
        for (int i = trigger + 1; i >= 0; i--) {
            if (words.isForm("afterwards", i)
                    && (words.isVerb(i + 1) || !words.lower(i).equals("later"))) {
                return true;
            }
        }
        return false;
    }

    /** The word of an expression that hangs on one outside it. */
    private int head(Span span) {
        int from = firstToken(span);
        int end = behind(span);
        for (int i = from; i < end; i++) {
            if (words.head(i) < from || words.head(i) >= end) {
                return i;
            }
        }
        return from;
    }

    /** Of several dates that of the clause itself comes first, and last a year that is part of a name: "the 2016 P offensive". */
    private int handicap(TimedSpan span, int trigger) {
        List<Integer> ofDate = clauses.around(head(span.span()));
        List<Integer> around = clauses.around(trigger);
        boolean same = !ofDate.isEmpty() && !around.isEmpty() && ofDate.get(0).equals(around.get(0));
        return (same ? 0 : OTHER_CLAUSE) + (isOfName(span) ? OF_NAME : 0);
    }

    private boolean isOfName(TimedSpan span) {
        int from = firstToken(span.span());
        int end = behind(span.span());
        TimeInterval interval = span.interval();
        return interval != null
                && interval.precision() == TimePrecision.YEAR
                && end == from + 1
                && !words.tag(from - 1).equals("IN")
                && !words.isName(from - 1)
                && (words.isNoun(end) || words.tag(end).equals("JJ"));
    }

    private int distance(Span span, int trigger) {
        int from = firstToken(span);
        int low = Math.min(from, trigger);
        int high = Math.max(from, trigger);
        int distance = high - low;
        for (int i = low + 1; i < high; i++) {
            if (words.isFiniteVerb(i) && phrases.at(i) == null && !words.isBe(i)) {
                distance += 20;
            }
        }
        return distance;
    }

    /** The first word behind an expression. */
    private int behind(Span span) {
        int end = firstToken(span);
        while (end < words.size() && words.token(end).begin() < span.end()) {
            end++;
        }
        return end;
    }

    private int firstToken(Span span) {
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).begin() >= span.begin()) {
                return i;
            }
        }
        return words.size() - 1;
    }
}

package org.frontline.extract.control.context;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.Clauses;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.frontline.resolve.time.TimedSpan;
import org.jspecify.annotations.Nullable;

/** Whether a text sets a fact before what it reports: by its words, its tense, its section, or its date. */
public final class Backgrounds {
    private static final int NEWS_DAYS = 21;
    private static final Set<Action> LASTING = Set.of(Action.HOLD, Action.SIEGE);
    private final Words words;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Vocabulary vocabulary;

    public Backgrounds(Words words, NounPhrases phrases, Clauses clauses, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.clauses = clauses;
        this.vocabulary = vocabulary;
    }

    /**
     * @param trigger the word that carries the action
     * @param time the expression that dates it
     * @param beside the expression nearest to it, where it may be another clause's: what happened is as old as what is told with it
     * @param reference the day of the report, null in undated text
     */
    public boolean isBackground(
            Action action,
            int trigger,
            @Nullable TimedSpan time,
            @Nullable TimedSpan beside,
            @Nullable LocalDate reference) {
        if (isSetBack(trigger)) {
            return true;
        }
        return isOld(action, time, reference)
                || time == null && !LASTING.contains(action) && isOld(action, beside, reference);
    }

    private static boolean isOld(Action action, @Nullable TimedSpan time, @Nullable LocalDate reference) {
        if (time == null || time.interval() == null || reference == null || time.kind() == TimedSpan.Kind.CURRENT) {
            return false;
        }
        boolean goesOn = time.kind() == TimedSpan.Kind.SINCE && LASTING.contains(action);
        return !goesOn && ChronoUnit.DAYS.between(time.interval().end(), reference) > NEWS_DAYS;
    }

    /** Whether a word beside it says that it was so once: "former", "previously". */
    public boolean isSetBack(int trigger) {
        for (int i = Math.max(0, trigger - 4); i <= Math.min(words.size() - 1, trigger + 1); i++) {
            if (vocabulary.is("background", words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}

package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.frontline.model.Action;
import org.frontline.model.Interest;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One control mention as evidence: what it says of a place, who says so, and in which article.
 *
 * @param story the cluster of copies that the article belongs to
 * @param origin the agency or publisher that the article goes back to, null where that is unknown
 * @param published day of publication, null where unknown
 * @param source to whom the text attributes it, null where the article itself says it
 * @param interest what the source has to gain by it, null where the text does not settle it
 * @param time when it happened as the text says, null where it does not
 * @param background whether the text sets it before its news
 */
public record Report(
        EventPlace place,
        String mentionId,
        String articleId,
        String story,
        @Nullable String origin,
        @Nullable LocalDate published,
        Action action,
        @Nullable Party actor,
        @Nullable Party counterparty,
        Modality modality,
        @Nullable Party source,
        @Nullable Stance stance,
        @Nullable Interest interest,
        @Nullable EventTime time,
        boolean background,
        double confidence,
        EventCodes codes) {

    /**
     * What is told as having happened is dated no later than it is told: a later date was misread. So was one of two parties of
     * one side: nobody takes a place from himself. The one whom it was taken from is named outright, who took it often by a
     * pronoun.
     */
    public Report {
        boolean ofOneSide = actor != null
                && counterparty != null
                && !actor.side().isEmpty()
                && actor.side().equals(counterparty.side());
        actor = ofOneSide && action == Action.GAIN ? null : actor;
        counterparty = ofOneSide && action != Action.GAIN ? null : counterparty;
        boolean happened = modality == Modality.ACTUAL;
        time = time == null || published == null || !happened ? time : time.by(published);
    }

    static final Comparator<Report> ORDER =
            Comparator.comparing(Report::when, EventTime.ORDER).thenComparing(Report::mentionId);

    /** Those that were published by a day, or at no known one. */
    static List<Report> until(LocalDate day, Collection<Report> reports) {
        return reports.stream()
                .filter(r -> r.published() == null || !r.published().isAfter(day))
                .toList();
    }

    /** Whether the text says that somebody disputes it. */
    boolean isDenial() {
        return source != null && (stance == Stance.DENIED || modality == Modality.NEGATED);
    }

    /** Whether it says that something happened, on a day that can be told. */
    boolean isEvidence() {
        return modality == Modality.ACTUAL && stance != Stance.DENIED && isDated();
    }

    /** Background has the date that the text gives it or none: the day of publication is not when it happened. */
    boolean isDated() {
        return time != null || (!background && published != null);
    }

    /** When it happened: as the text says, else the day of publication. */
    EventTime when() {
        if (time != null) {
            return time;
        }
        if (published == null) {
            throw new IllegalStateException("mention " + mentionId + " has no date");
        }
        return new EventTime(published, published, null);
    }

    String side() {
        return actor == null ? "" : actor.side();
    }
}

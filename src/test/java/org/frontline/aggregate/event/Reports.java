package org.frontline.aggregate.event;

import java.time.LocalDate;
import org.frontline.model.Action;
import org.frontline.model.Interest;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.frontline.model.TimePrecision;

/** Reports written by naming only what a test is about: one story an article, read with certainty, said by the article. */
public record Reports(
        String id,
        String story,
        String origin,
        LocalDate published,
        Action action,
        Party actor,
        Party counterparty,
        Modality modality,
        Party source,
        Stance stance,
        Interest interest,
        EventTime time,
        boolean background,
        double confidence,
        EventCodes codes) {
    public static final EventPlace HAMA = new EventPlace("place:hama", "place:hama", "Hama", "city", 35.13, 36.75);

    public static Reports of(String id, Action action, String actor) {
        return new Reports(
                id,
                "story " + id,
                null,
                null,
                action,
                party(actor),
                null,
                Modality.ACTUAL,
                null,
                null,
                null,
                null,
                false,
                1,
                new EventCodes(null, null, null));
    }

    /** A linked party whose side is its name up to the first slash: army/ministry stands with the army. */
    static Party party(String name) {
        return name == null ? null : new Party(name, "actor:" + name, name, name.split("/")[0]);
    }

    public Reports published(String day) {
        return new Reports(
                id,
                story,
                origin,
                LocalDate.parse(day),
                action,
                actor,
                counterparty,
                modality,
                source,
                stance,
                interest,
                time,
                background,
                confidence,
                codes);
    }

    public Reports on(String day) {
        LocalDate d = LocalDate.parse(day);
        return at(new EventTime(d, d, TimePrecision.DAY));
    }

    public Reports from(String first, String last) {
        return at(new EventTime(LocalDate.parse(first), LocalDate.parse(last), TimePrecision.DAY));
    }

    public Reports inMonth(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return at(new EventTime(first, first.plusMonths(1).minusDays(1), TimePrecision.MONTH));
    }

    private Reports at(EventTime when) {
        return new Reports(
                id,
                story,
                origin,
                published,
                action,
                actor,
                counterparty,
                modality,
                source,
                stance,
                interest,
                when,
                background,
                confidence,
                codes);
    }

    public Reports by(String who, Stance how) {
        return new Reports(
                id,
                story,
                origin,
                published,
                action,
                actor,
                counterparty,
                modality,
                party(who),
                how,
                interest,
                time,
                background,
                confidence,
                codes);
    }

    public Reports against(String other) {
        return new Reports(
                id,
                story,
                origin,
                published,
                action,
                actor,
                party(other),
                modality,
                source,
                stance,
                interest,
                time,
                background,
                confidence,
                codes);
    }

    public Reports being(Modality how) {
        return new Reports(
                id,
                story,
                origin,
                published,
                action,
                actor,
                counterparty,
                how,
                source,
                stance,
                interest,
                time,
                background,
                confidence,
                codes);
    }

    public Reports story(String name) {
        return new Reports(
                id,
                name,
                origin,
                published,
                action,
                actor,
                counterparty,
                modality,
                source,
                stance,
                interest,
                time,
                background,
                confidence,
                codes);
    }

    public Reports origin(String agency) {
        return new Reports(
                id,
                story,
                agency,
                published,
                action,
                actor,
                counterparty,
                modality,
                source,
                stance,
                interest,
                time,
                background,
                confidence,
                codes);
    }

    public Reports asBackground() {
        return new Reports(
                id,
                story,
                origin,
                published,
                action,
                actor,
                counterparty,
                modality,
                source,
                stance,
                interest,
                time,
                true,
                confidence,
                codes);
    }

    public Reports read(double howSurely) {
        return new Reports(
                id,
                story,
                origin,
                published,
                action,
                actor,
                counterparty,
                modality,
                source,
                stance,
                interest,
                time,
                background,
                howSurely,
                codes);
    }

    public Report get() {
        return new Report(
                HAMA,
                id,
                "article " + id,
                story,
                origin,
                published,
                action,
                actor,
                counterparty,
                modality,
                source,
                stance,
                interest,
                time,
                background,
                confidence,
                codes);
    }
}

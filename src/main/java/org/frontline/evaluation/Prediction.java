package org.frontline.evaluation;

import java.time.LocalDate;
import org.frontline.model.Action;
import org.frontline.model.Attribution;
import org.frontline.model.ControlMention;
import org.frontline.model.Modality;
import org.frontline.model.Slot;
import org.frontline.model.Stance;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** A row of {@code control_mentions} as far as it is scored; a name is the canonical form of the surface before it. */
public record Prediction(
        String articleId,
        String sentence,
        String place,
        @Nullable String placeName,
        Action action,
        @Nullable String actor,
        @Nullable String actorName,
        @Nullable String counterparty,
        @Nullable String counterpartyName,
        Modality modality,
        @Nullable String source,
        @Nullable String sourceName,
        @Nullable Stance stance,
        @Nullable LocalDate eventStart,
        @Nullable TimePrecision timePrecision,
        boolean background,
        double confidence,
        String rule) {

    /** The row of a mention. */
    public static Prediction of(String articleId, ControlMention mention) {
        Slot actor = mention.actor();
        Slot counterparty = mention.counterparty();
        Attribution attribution = mention.attribution();
        TimeInterval time = mention.time();
        return new Prediction(
                articleId,
                mention.sentence().text(),
                mention.place().surface(),
                mention.place().name(),
                mention.action(),
                actor == null ? null : actor.surface(),
                actor == null ? null : actor.name(),
                counterparty == null ? null : counterparty.surface(),
                counterparty == null ? null : counterparty.name(),
                mention.modality(),
                attribution == null ? null : attribution.source().surface(),
                attribution == null ? null : attribution.source().name(),
                attribution == null ? null : attribution.stance(),
                time == null ? null : time.start(),
                time == null ? null : time.precision(),
                mention.background(),
                mention.confidence(),
                mention.rule());
    }

    /** The date as far as its precision goes, as gold writes it; null where there is none. */
    @Nullable
    String time() {
        if (eventStart == null) {
            return null;
        }
        String iso = eventStart.toString();
        if (timePrecision == TimePrecision.YEAR) {
            return iso.substring(0, 4);
        }
        return timePrecision == TimePrecision.MONTH ? iso.substring(0, 7) : iso;
    }
}

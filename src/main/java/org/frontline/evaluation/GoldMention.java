package org.frontline.evaluation;

import org.frontline.model.Action;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A mention as a reader annotated it.
 *
 * @param time an ISO date, month or year
 */
public record GoldMention(
        String articleId,
        String sentence,
        String place,
        Action action,
        @Nullable String actor,
        @Nullable String counterparty,
        Modality modality,
        @Nullable String source,
        @Nullable Stance stance,
        @Nullable String time,
        boolean past) {}

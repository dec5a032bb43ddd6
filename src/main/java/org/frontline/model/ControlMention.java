package org.frontline.model;

import org.jspecify.annotations.Nullable;

/**
 * A passage inside one sentence that says who gains, loses, holds, contests, besieges or threatens a place.
 *
 * @param sentence the sentence that says so
 * @param trigger the word or words that carry the action
 * @param place the place; {@code placeEntity} describes it where it is linked
 * @param actor who gains, loses, holds ..., null where the text names nobody
 * @param counterparty the other side of the same fact, null where the text names none
 * @param attribution to whom the text attributes it, null where the article itself says it
 * @param time when it happened or held, null where nothing says when
 * @param background whether the text sets it before the news that it reports
 * @param confidence from 0 to 1, calibrated
 * @param rule id of the rule or model that made it
 */
public record ControlMention(
        Sentence sentence,
        Span trigger,
        Slot place,
        @Nullable Place placeEntity,
        @Nullable Extent extent,
        Action action,
        @Nullable Means means,
        @Nullable Slot actor,
        @Nullable Slot counterparty,
        Modality modality,
        @Nullable Attribution attribution,
        @Nullable TimeInterval time,
        boolean background,
        double confidence,
        String rule) {
    public ControlMention {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of rule " + rule);
        }
    }

    public ControlMention withCounterparty(@Nullable Slot other) {
        return with(other, confidence);
    }

    public ControlMention withConfidence(double newConfidence) {
        return with(counterparty, newConfidence);
    }

    private ControlMention with(@Nullable Slot newCounterparty, double newConfidence) {
        return new ControlMention(
                sentence,
                trigger,
                place,
                placeEntity,
                extent,
                action,
                means,
                actor,
                newCounterparty,
                modality,
                attribution,
                time,
                background,
                newConfidence,
                rule);
    }
}

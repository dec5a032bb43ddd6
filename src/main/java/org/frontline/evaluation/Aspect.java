package org.frontline.evaluation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.frontline.model.Modality;
import org.jspecify.annotations.Nullable;

/** A field in which a prediction may agree with the gold mention that it was paired with. */
public enum Aspect {
    ACTOR,
    MODALITY,
    COUNTERPARTY,
    SOURCE,
    STANCE,
    TIME,
    PAST;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean agrees(GoldMention gold, Prediction predicted) {
        return switch (this) {
            case ACTOR -> Surfaces.same(gold.actor(), predicted.actor(), predicted.actorName());
            case MODALITY -> gold.modality() == predicted.modality();
            case COUNTERPARTY ->
                Surfaces.same(gold.counterparty(), predicted.counterparty(), predicted.counterpartyName());
            case SOURCE -> Surfaces.same(gold.source(), predicted.source(), predicted.sourceName());
            case STANCE -> gold.stance() == predicted.stance();
            case TIME -> Objects.equals(gold.time(), predicted.time());
            case PAST -> gold.past() == predicted.background();
        };
    }

    static Set<Aspect> agreeing(GoldMention gold, Prediction predicted) {
        Set<Aspect> agreeing = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : values()) {
            if (aspect.agrees(gold, predicted)) {
                agreeing.add(aspect);
            }
        }
        return agreeing;
    }

    /** What gold says of the field, for reports. */
    @Nullable
    String of(GoldMention gold) {
        return switch (this) {
            case ACTOR -> gold.actor();
            case MODALITY -> gold.modality().label();
            case COUNTERPARTY -> gold.counterparty();
            case SOURCE -> gold.source();
            case STANCE -> gold.stance() == null ? null : gold.stance().label();
            case TIME -> gold.time();
            case PAST -> String.valueOf(gold.past());
        };
    }

    /** What the prediction says of the field, for reports. */
    @Nullable
    String of(Prediction predicted) {
        return switch (this) {
            case ACTOR -> predicted.actor();
            case MODALITY -> predicted.modality().label();
            case COUNTERPARTY -> predicted.counterparty();
            case SOURCE -> predicted.source();
            case STANCE ->
                predicted.stance() == null ? null : predicted.stance().label();
            case TIME -> predicted.time();
            case PAST -> String.valueOf(predicted.background());
        };
    }

    static boolean isCurrent(Modality modality, boolean background) {
        return modality == Modality.ACTUAL && !background;
    }
}

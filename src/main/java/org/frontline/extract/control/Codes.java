package org.frontline.extract.control;

import org.frontline.model.Action;
import org.frontline.model.Means;
import org.frontline.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A mention in the terms of ACLED (2019 sub-event types), CAMEO (1.1b3 verb codes) and PLOVER (event and mode); null
 * where a scheme does not code such a fact.
 */
public record Codes(
        @Nullable String acled,
        @Nullable String cameo,
        @Nullable String plover) {
    private static final Codes NONE = new Codes(null, null, null);
    private static final String PEACEFUL = "Non-violent transfer of territory";
    private static final String OVERTAKES = "Non-state actor overtakes territory";
    private static final String REGAINS = "Government regains territory";

    /**
     * @param homeState whether the actor is a state's force on its own soil
     */
    public static Codes of(Action action, @Nullable Means means, Modality modality, boolean homeState) {
        if (modality == Modality.PLANNED && action == Action.GAIN) {
            return new Codes(null, "1382", "THREATEN/territory");
        }
        if (modality != Modality.ACTUAL) {
            return NONE;
        }
        return switch (action) {
            case GAIN ->
                means == Means.NON_VIOLENT
                        ? new Codes(PEACEFUL, "192", "COERCE/seize")
                        : new Codes(homeState ? REGAINS : OVERTAKES, "192", "COERCE/seize");
            case LOSS -> new Codes(means == Means.VIOLENT ? OVERTAKES : PEACEFUL, "0874", "RETREAT/withdraw");
            case CONTEST, ADVANCE -> new Codes("Armed clash", "190", "ASSAULT");
            case SIEGE -> new Codes(null, "191", "COERCE/restrict");
            case HOLD -> NONE;
        };
    }
}

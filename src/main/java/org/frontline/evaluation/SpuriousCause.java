package org.frontline.evaluation;

import java.util.Locale;

/** Why a prediction has no gold mention. */
public enum SpuriousCause {
    /** Gold has it once and another prediction took it. */
    DUPLICATE,
    /** Gold has another action on the place in the sentence. */
    OTHER_ACTION,
    /** Gold has the action on another place in the sentence. */
    OTHER_PLACE,
    /** Gold has other things in the sentence. */
    OTHER_MENTIONS,
    /** Gold has nothing in the sentence. */
    NO_MENTION_THERE;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

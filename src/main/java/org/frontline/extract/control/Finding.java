package org.frontline.extract.control;

import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a sentence, before its context is read.
 *
 * @param slot the slot that held the place
 */
record Finding(
        Rule rule,
        Trigger trigger,
        PlacePhrase place,
        String slot,
        @Nullable ActorPhrase actor,
        @Nullable ActorPhrase counterparty) {
    /** The same of another place. */
    Finding in(PlacePhrase other) {
        return new Finding(rule, trigger, other, slot, actor, counterparty);
    }
}

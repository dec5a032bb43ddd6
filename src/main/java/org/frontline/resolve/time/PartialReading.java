package org.frontline.resolve.time;

import org.jspecify.annotations.Nullable;

/** A date as far as it is spelled out, and the word after its last. */
record PartialReading(int to, PartialDate date) {
    @Nullable
    Reading complete(TimeContext context) {
        Period period = date.complete(context);
        return period == null ? null : new Reading(to, period);
    }
}

package org.frontline.extract.control.rule;

import org.jspecify.annotations.Nullable;

/** A sentence that a rule must match, and the fillers that it must find; null where no such filler is named. */
public record Example(
        String text,
        String place,
        @Nullable String actor,
        @Nullable String counterparty) {}

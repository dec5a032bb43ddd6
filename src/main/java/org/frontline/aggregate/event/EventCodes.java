package org.frontline.aggregate.event;

import org.jspecify.annotations.Nullable;

/** What a report corresponds to in the coding schemes, null where nothing does. */
public record EventCodes(
        @Nullable String acled,
        @Nullable String cameo,
        @Nullable String plover) {}

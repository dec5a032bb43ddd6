package org.frontline.model;

import org.jspecify.annotations.Nullable;

/** Who says so, with what force, and what the source has to gain by it (null where that is not known). */
public record Attribution(
        Slot source, Stance stance, @Nullable Interest interest) {}

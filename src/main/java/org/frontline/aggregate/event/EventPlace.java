package org.frontline.aggregate.event;

import org.jspecify.annotations.Nullable;

/**
 * The place of a report.
 *
 * @param key what makes it one place: its id, or its folded name where it is not linked
 * @param name the canonical name, or the words of the text where it is not linked
 */
public record EventPlace(
        String key,
        @Nullable String id,
        String name,
        @Nullable String type,
        @Nullable Double lat,
        @Nullable Double lon) {}

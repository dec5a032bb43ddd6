package org.frontline.zones;

import java.util.List;
import java.util.regex.Pattern;
import org.frontline.zones.Zone.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One rule of {@code zones/zones.yaml}.
 *
 * @param pattern found in the part of the text that {@code at} names; its group {@code agency} is the credit
 * @param needs words without which the pattern is not tried; empty for none
 * @param credits the agency that the pattern's wording gives away without naming it
 * @param examples texts in which it finds {@code zone}
 */
record ZoneRule(
        String id,
        Kind kind,
        At at,
        Pattern pattern,
        String needs,
        @Nullable String credits,
        List<Example> examples,
        List<String> counterexamples) {
    /** Where a rule looks. */
    enum At {
        /** The beginning of the text, after a repeated headline at most. */
        HEAD,
        /** The end of the text. */
        END,
        /** Each line of the length of a paragraph at most. */
        LINE
    }

    /** A text, what of it the rule finds, and the origin that follows; null where none does. */
    record Example(String text, String zone, @Nullable String origin) {}

    boolean hasAgency() {
        return pattern.pattern().contains("(?<agency>");
    }
}

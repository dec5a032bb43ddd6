package org.frontline.resolve.time;

import java.util.Set;

/** How long something lasted: "for three years", "for decades", "throughout the civil war". */
final class Durations {
    private static final Set<String> VAGUE = Set.of(
            "several", "many", "some", "few", "couple", "more", "than", "over", "nearly", "almost", "about", "around",
            "the", "past", "last", "of", "at", "least", "half");
    private static final int FARTHEST_HEAD = 7;

    private Durations() {}

    /** The word after the duration that begins here, or {@code at} where none does. */
    static int read(Words words, int at) {
        if (words.is(at, "for")) {
            return counted(words, at);
        }
        return words.is(at, "throughout") ? throughout(words, at) : at;
    }

    private static int counted(Words words, int at) {
        int next = at + 1;
        while (VAGUE.contains(words.at(next).lower())) {
            next++;
        }
        if (CalendarWords.count(words.at(next)).isPresent()) {
            next++;
        }
        boolean counts = next > at + 1 || CalendarWords.isPlural(words.at(next));
        boolean unit = CalendarWords.unit(words.at(next)) != null;
        boolean attribute = words.isHyphen(next + 1);
        return counts && unit && !attribute ? next + 1 : at;
    }

    private static int throughout(Words words, int at) {
        for (int next = at + 1; next < at + FARTHEST_HEAD; next++) {
            switch (words.at(next).lower()) {
                case "war", "conflict", "siege", "crisis", "uprising", "insurgency" -> {
                    return next + 1;
                }
                default -> {
                    if (words.at(next).isMark()) {
                        return at;
                    }
                }
            }
        }
        return at;
    }
}

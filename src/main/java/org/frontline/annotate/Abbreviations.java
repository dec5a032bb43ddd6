package org.frontline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows which words are written with a full stop that need not end a sentence. */
final class Abbreviations {
    /** What may follow the full stop. */
    enum Kind {
        /** A name, always. */
        TITLE,
        /** A number, or the word was none. */
        NUMBER,
        /** A number, or the end of the sentence. */
        DATE,
        /** Anything. */
        ANY,
        /** An abbreviation by its looks: letters with full stops between them. */
        ACRONYM,
        /** One capital letter. */
        INITIAL,
        /** The word is no abbreviation. */
        NONE
    }

    private static final int LONGEST = 8;

    private final Map<String, Kind> kinds;
    private final Set<String> starters;
    private final Set<String> startersInCapitals;

    private Abbreviations(Map<String, Kind> kinds, Set<String> starters, Set<String> startersInCapitals) {
        this.kinds = kinds;
        this.starters = starters;
        this.startersInCapitals = startersInCapitals;
    }

    static Abbreviations load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String[] row : TableResource.rows("abbreviations.tsv", 2)) {
            kinds.put(row[0], Kind.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        Set<String> starters = new HashSet<>();
        Set<String> inCapitals = new HashSet<>();
        for (String[] row : TableResource.rows("sentence-starters.tsv", 2)) {
            starters.add(row[0]);
            if (row[1].equals("any")) {
                inCapitals.add(row[0]);
            }
        }
        return new Abbreviations(Map.copyOf(kinds), Set.copyOf(starters), Set.copyOf(inCapitals));
    }

    /** The kind of the word from {@code begin} to {@code end}, its last full stop left out. */
    Kind kind(String text, int begin, int end) {
        if (end - begin == 1) {
            return Character.isUpperCase(text.charAt(begin)) ? Kind.INITIAL : Kind.NONE;
        }
        if (end - begin > LONGEST || end == begin) {
            return Kind.NONE;
        }
        Kind known = kinds.get(text.substring(begin, end).toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return isAcronym(text, begin, end) ? Kind.ACRONYM : Kind.NONE;
    }

    /** Whether a word that often begins a sentence, and hardly ever follows an abbreviation inside one, begins here. */
    boolean startsSentence(String text, int begin, boolean capitals) {
        int end = begin;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - begin <= 10) {
            end++;
        }
        return (capitals ? startersInCapitals : starters)
                .contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    /** Single letters with full stops between them: {@code U.S}, {@code a.m}. */
    private static boolean isAcronym(String text, int begin, int end) {
        for (int at = begin; at < end; at++) {
            boolean letter = (at - begin) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(at)) : text.charAt(at) != '.') {
                return false;
            }
        }
        return (end - begin) % 2 == 1;
    }
}

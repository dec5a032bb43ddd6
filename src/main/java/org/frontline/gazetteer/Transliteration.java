package org.frontline.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the usual Latin spellings of one Arabic, Persian or Slavic sound alike.
 *
 * <p>Whole words with many spellings come from {@code name-parts.tsv}; the letter rules are the few that hardly ever
 * join two different names: long vowels, diphthongs, doubled letters, q and k, the final -a.
 */
final class Transliteration {
    private static final int SHORT = 3;

    private final Map<String, String> parts;

    private Transliteration(Map<String, String> parts) {
        this.parts = Map.copyOf(parts);
    }

    static Transliteration bundled() {
        return Bundled.INSTANCE;
    }

    /** Whether a folded word is one of those with many spellings. */
    boolean isPart(String word) {
        return parts.containsKey(word);
    }

    /** @param word folded by {@link Names#fold} */
    String key(String word) {
        String part = parts.get(word);
        if (part != null) {
            return part;
        }
        return word.length() <= SHORT ? word : sounds(word);
    }

    private static String sounds(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            i += appendSound(out, word, i);
        }
        return trimEnd(out);
    }

    /** Appends the sound at {@code i} and says how many letters it took. */
    private static int appendSound(StringBuilder out, String word, int i) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        boolean closed = i + 2 >= word.length() || !isVowel(word.charAt(i + 2));
        if (c == 'o' && (next == 'u' || next == 'o')) {
            return append(out, "u", 2);
        }
        if (c == 'e' && next == 'e') {
            return append(out, "i", 2);
        }
        if ((c == 'a' || c == 'e') && (next == 'y' || next == 'i') && closed) {
            return append(out, "ai", 2);
        }
        if (c == 'a' && (next == 'w' || next == 'u') && closed) {
            return append(out, "o", 2);
        }
        if (c == 'd' && next == 'j') {
            return append(out, "j", 2);
        }
        if (c == 'i' && next == 'y' && !closed) {
            return append(out, "i", 2);
        }
        return append(out, c == 'q' ? "k" : String.valueOf(c), c == next && Character.isLetter(c) ? 2 : 1);
    }

    private static int append(StringBuilder out, String sound, int taken) {
        boolean doubled = !out.isEmpty()
                && Character.isLetter(sound.charAt(0))
                && out.charAt(out.length() - 1) == sound.charAt(0);
        out.append(doubled ? sound.substring(1) : sound);
        return taken;
    }

    /** Final -ah and -eh are -a (ta marbuta), final -iy is -y. */
    private static String trimEnd(StringBuilder out) {
        int n = out.length();
        if (n > SHORT && out.charAt(n - 1) == 'h' && (out.charAt(n - 2) == 'a' || out.charAt(n - 2) == 'e')) {
            return out.substring(0, n - 2) + "a";
        }
        if (n > SHORT && out.charAt(n - 1) == 'y' && out.charAt(n - 2) == 'i') {
            return out.substring(0, n - 2) + "y";
        }
        return out.toString();
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** Read once per process. */
    private static final class Bundled {
        static final Transliteration INSTANCE = read(Tsv.bundled("name-parts.tsv"));

        private static Transliteration read(Tsv file) {
            Map<String, String> parts = new HashMap<>();
            for (TsvRow row : file.rows()) {
                List<String> spellings = row.list("spellings");
                for (String spelling : spellings) {
                    String before = parts.put(spelling, sounds(spellings.get(0)));
                    if (before != null) {
                        throw row.error("spellings", spelling, "stands in two rows; keep one");
                    }
                }
            }
            return new Transliteration(parts);
        }
    }
}

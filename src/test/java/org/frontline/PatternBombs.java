package org.frontline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontline.fuzz.CountedText;

/** Texts made to keep a regular expression busy. */
public final class PatternBombs {
    private PatternBombs() {}

    /** The kind of text that keeps a pattern busy, null where none does. */
    public static String find(Pattern pattern, int length, long most) {
        for (String unit : units(pattern.pattern())) {
            for (String end : List.of("", "!", "\n", "x")) {
                for (String begin : List.of("", "x", " ")) {
                    String text = begin + unit.repeat(Math.max(1, (length - 2) / unit.length())) + end;
                    if (isSlow(pattern, text, most)) {
                        return "'" + begin + "' + '" + unit + "' * n + '" + end + "'";
                    }
                }
            }
        }
        return null;
    }

    private static boolean isSlow(Pattern pattern, String text, long most) {
        try {
            Matcher matcher = pattern.matcher(new CountedText(text, most));
            while (matcher.find()) {
                // Each find goes on where the last one ended, as split and replaceAll do.
            }
            pattern.matcher(new CountedText(text, most)).matches();
            return false;
        } catch (CountedText.TooManyLooks e) {
            return true;
        } catch (StackOverflowError e) {
            // Groups that repeat are matched by recursion: a text that exhausts the stack is a bomb too.
            return true;
        }
    }

    /** What to repeat: the pattern's own characters and examples of its classes, alone and in pairs. */
    private static Set<String> units(String pattern) {
        Set<String> atoms = new LinkedHashSet<>(List.of(" ", "a", "A", "1", "-", ".", "\t", ",", "é"));
        pattern.chars()
                .filter(c -> c > ' ' && "\\()[]{}?*+|^$".indexOf(c) < 0)
                .limit(40)
                .forEach(c -> atoms.add(String.valueOf((char) c)));
        Set<String> units = new LinkedHashSet<>(atoms);
        for (String first : List.of(" ", "a", "A", "1", "-")) {
            for (String second : atoms) {
                units.add(first + second);
            }
        }
        units.add(" - ");
        units.add("A. ");
        return units;
    }
}

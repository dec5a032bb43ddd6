package org.frontline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression written by hand, against texts made to keep it busy: it looks at no character more often than a
 * linear search would.
 *
 * <p>Patterns are found in the classes (constants) and in the sources (what {@code split}, {@code matches} and the like are given), so
 * that a new one is tried without being listed here. Where a caller bounds its text, the bound stands in {@link #BOUNDS}.
 */
class PatternsTest {
    private static final int LONG = 4_000;
    private static final int LOOKS_PER_CHARACTER = 200;
    private static final int BOUNDED_LOOKS = 2_000_000;

    /** Characters that a text given to the patterns of a class can have at the most. */
    private static final Map<String, Integer> BOUNDS = Map.of(
            // Dates.LONGEST
            "org.frontline.read.Dates", 64,
            // A credit is a group of at most 40 characters.
            "org.frontline.zones.Agencies", 45);

    private static final Pattern CALL = Pattern.compile(
            "\\.(split|matches|replaceAll|replaceFirst)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"|Pattern\\s*\\.compile\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void noConstantIsSlowOnAnyText() throws IOException, ReflectiveOperationException {
        Map<String, Pattern> constants = constants();
        assertThat(constants).hasSizeGreaterThan(10);
        assertThat(slow(constants)).isEmpty();
    }

    @Test
    void noPatternWithinACallIsSlowOnAnyText() throws IOException {
        Map<String, Pattern> calls = calls();
        assertThat(calls).hasSizeGreaterThan(20);
        assertThat(slow(calls)).isEmpty();
    }

    private static List<String> slow(Map<String, Pattern> patterns) {
        List<String> slow = new ArrayList<>();
        patterns.forEach((where, pattern) -> {
            Integer bound = BOUNDS.get(where.substring(0, where.indexOf(' ')));
            int length = bound == null ? LONG : bound;
            long most = bound == null ? (long) LONG * LOOKS_PER_CHARACTER : BOUNDED_LOOKS;
            String bomb = PatternBombs.find(pattern, length, most);
            if (bomb != null) {
                slow.add(where + " /" + pattern + "/ on " + bomb);
            }
        });
        return slow;
    }

    private static Map<String, Pattern> constants() throws IOException, ReflectiveOperationException {
        Map<String, Pattern> found = new TreeMap<>();
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("org/frontline"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (name.endsWith("package-info")) {
                    continue;
                }
                for (Field field : Class.forName(name, false, PatternsTest.class.getClassLoader())
                        .getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                        field.setAccessible(true);
                        found.put(name + " " + field.getName(), (Pattern) field.get(null));
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, Pattern> calls() throws IOException {
        Map<String, Pattern> found = new TreeMap<>();
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name =
                        sources.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
                Matcher call = CALL.matcher(Files.readString(file));
                while (call.find()) {
                    String literal = call.group(2) != null ? call.group(2) : call.group(3);
                    found.put(name + " " + call.start(), Pattern.compile(literal.translateEscapes()));
                }
            }
        }
        return found;
    }
}

package org.frontline.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a page is no part of its article, by the rules of {@code read/clutter.tsv}: tags, roles, class names, lines. */
final class Clutter {
    private static final String FILE = "/read/clutter.tsv";
    /** What holds more of the page's words is the article, whatever it is called: {@code body class="has-sidebar"}. */
    private static final double LARGEST_SHARE = 0.5;

    private static final int LONGEST_DATE = 80;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^\\p{L}]+");

    private final Set<String> tags = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> notices = new HashSet<>();
    private final Set<String> dateWords = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private Clutter() {}

    static Clutter bundled() {
        try (InputStream in = Clutter.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            Clutter clutter = new Clutter();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(clutter::add);
            return clutter;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void add(String row) {
        String[] cells = row.split("\t");
        List<String> values = List.of(cells[1].split("\\|"));
        switch (cells[0]) {
            case "tag" -> tags.addAll(values);
            case "role" -> roles.addAll(values);
            case "name" -> names.addAll(values);
            case "notice" -> notices.addAll(values);
            case "date" -> dateWords.addAll(values);
            case "line" -> lines.addAll(values);
            default ->
                throw new IllegalStateException(
                        FILE + ": '" + cells[0] + "' is none of tag, role, name, notice, date, line");
        }
    }

    void removeFrom(Document document) {
        document.select(String.join(",", tags)).remove();
        document.select("[hidden], [aria-hidden=true]").remove();
        int words = document.text().length();
        for (Element element : document.body().select("[role], [class], [id]")) {
            boolean small = element.text().length() < LARGEST_SHARE * words;
            if (is(notices, element) ? small || !holdsHeadline(element) : small && isClutter(element)) {
                element.remove();
            }
        }
    }

    private boolean isClutter(Element element) {
        return roles.contains(element.attr("role").toLowerCase(Locale.ROOT)) || is(names, element);
    }

    private static boolean is(Set<String> names, Element element) {
        return isNamed(names, element.className()) || isNamed(names, element.id());
    }

    private static boolean isNamed(Set<String> names, String classOrId) {
        if (classOrId.isEmpty()) {
            return false;
        }
        for (String word : BETWEEN_WORDS.split(classOrId)) {
            if (names.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Notices may be longer than a short article, but none of them holds its headline. */
    private static boolean holdsHeadline(Element element) {
        return element.normalName().equals("body") || element.selectFirst("h1, article, main") != null;
    }

    /** Whether a line of the text is one that sites put between paragraphs: an advertisement's label, a pointer to other pages. */
    boolean isLine(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return isDate(lower)
                || lines.stream()
                        .anyMatch(known -> known.endsWith("*")
                                ? lower.startsWith(known.substring(0, known.length() - 1))
                                : lower.equals(known) || lower.equals(known + ":"));
    }

    /** Figures and the words of dates alone: when the page was made, which its metadata say better. */
    private boolean isDate(String line) {
        if (line.length() > LONGEST_DATE || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        for (String word : line.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !dateWords.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.model.Span;

/**
 * Reads lines as paragraphs. A blank line always ends one. A single line break ends one too, except inside running
 * text: where the text is broken at a fixed width, or where the line's end or the next line's beginning cannot stand alone.
 */
final class Layout {
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 130;
    private static final double WRAPPED_SHARE = 0.6;
    /** How many characters short of the width a line may stay and still count as full. */
    private static final int RAGGED = 2;

    /** Words that no heading and no paragraph ends with. */
    private static final Set<String> UNFINISHED = Set.of(
            "a", "an", "the", "of", "in", "to", "and", "or", "by", "for", "with", "from", "at", "that", "which",
            "between", "into", "as", "is", "are", "was", "were", "its", "their", "his", "her");

    private final String text;
    private final List<Span> lines;
    private final int wrapWidth;

    private Layout(String text) {
        this.text = text;
        this.lines = lines(text);
        this.wrapWidth = wrapWidth();
    }

    static List<Paragraph> paragraphs(String text) {
        return new Layout(text).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            if (isBlank(from)) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < lines.size() && !isBlank(to) && continues(to - 1, to)) {
                to++;
            }
            addParagraph(paragraphs, lines.get(from).begin(), lines.get(to - 1).end());
            from = to;
        }
        return paragraphs;
    }

    private void addParagraph(List<Paragraph> paragraphs, int begin, int end) {
        int content = afterMark(begin, end);
        if (content < end) {
            paragraphs.add(new Paragraph(content, end, content > begin));
        }
    }

    private boolean continues(int line, int next) {
        Span upper = lines.get(line);
        Span lower = lines.get(next);
        char last = text.charAt(upper.end() - 1);
        boolean marked = afterMark(lower.begin(), lower.end()) > lower.begin();
        if (marked && !(isFull(line) && Chars.isDash(text.charAt(lower.begin())))) {
            return false;
        }
        if (isFull(line)) {
            return true;
        }
        if (Chars.isTerminal(last) || last == ':') {
            return false;
        }
        return Character.isLowerCase(text.codePointAt(lower.begin())) || last == ',' || isUnfinished(upper);
    }

    private boolean isUnfinished(Span line) {
        int from = line.end();
        while (from > line.begin() && line.end() - from < 8 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return UNFINISHED.contains(text.substring(from, line.end()).toLowerCase(Locale.ROOT));
    }

    /** Whether the next line's first word would not have fitted on this line. */
    private boolean isFull(int line) {
        return wrapWidth > 0 && lengthWithNextWord(line) > wrapWidth - RAGGED;
    }

    private int lengthWithNextWord(int line) {
        Span lower = lines.get(line + 1);
        int wordEnd = lower.begin();
        while (wordEnd < lower.end() && !Chars.isSpace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return lines.get(line).length() + 1 + wordEnd - lower.begin();
    }

    /** The width at which the text was broken into lines, 0 where each line is a paragraph of its own. */
    private int wrapWidth() {
        int[] lengths = lines.stream()
                .mapToInt(Span::length)
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        if (lengths.length < 3) {
            return 0;
        }
        int width = lengths[lengths.length * 9 / 10];
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (!isBlank(line) && !isBlank(line + 1)) {
                pairs++;
                full += lengthWithNextWord(line) > width - RAGGED ? 1 : 0;
            }
        }
        return pairs >= 2 && full >= WRAPPED_SHARE * pairs ? width : 0;
    }

    private boolean isBlank(int line) {
        return lines.get(line).length() == 0;
    }

    /** Where the words begin after the mark of a list item, {@code begin} where there is none. */
    private int afterMark(int begin, int end) {
        char mark = text.charAt(begin);
        if (!isItemMark(mark) || begin + 1 >= end || !Chars.isSpace(text.charAt(begin + 1))) {
            return begin;
        }
        int at = begin + 1;
        while (at < end && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isItemMark(char c) {
        return c == '•' || c == '*' || c == '·' || c == '▪' || c == '‣' || c == '◦' || c == '-' || c == '–' || c == '—';
    }

    /** The lines without the space around them; a blank one has length 0. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Chars.isLineBreak(text.charAt(at))) {
                lines.add(trimmed(text, begin, at));
                boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
                at += pair ? 1 : 0;
                begin = at + 1;
            }
        }
        return lines;
    }

    static Span trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Chars.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}

package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.annotate.Abbreviations.Kind;
import org.frontline.model.Span;

/**
 * Cuts a sentence into words and marks as the Penn Treebank does, in one pass without patterns: clitics stand alone
 * ({@code Assad 's}, {@code did n't}, {@code can not}), abbreviations keep their full stop, a hyphenated compound
 * ({@code rebel-held}) is one token. Every token is exactly the characters of its span.
 */
final class Tokenizer {
    private static final Set<String> WORDS_BEFORE_D =
            Set.of("i", "you", "he", "she", "it", "we", "they", "who", "there", "that", "how", "what", "where", "this");
    /** Two words in one, the first of three letters. */
    private static final Set<String> FUSED = Set.of("cannot", "gonna", "gotta", "wanna");

    private static final String TRAILING_OF_ADDRESS = ".,;:!?)]}'\"»”’>";

    private static final int LONGEST_MAIL_NAME = 64;

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens of the sentence from {@code begin} to {@code end}, in order. */
    List<Span> tokenize(String text, int begin, int end) {
        return new Scan(text, begin, end).tokens();
    }

    /** One pass over one sentence. */
    private final class Scan {
        private final String text;
        private final int end;
        private final int lastWordEnd;
        private final List<Span> tokens = new ArrayList<>();
        private int at;

        Scan(String text, int begin, int end) {
            this.text = text;
            this.at = begin;
            this.end = end;
            this.lastWordEnd = lastWordEnd(begin, end);
        }

        List<Span> tokens() {
            while (at < end) {
                if (Chars.isSpace(text.charAt(at))) {
                    at++;
                } else if (Chars.isWord(text, at)) {
                    word();
                } else {
                    mark();
                }
            }
            return tokens;
        }

        private void add(int from, int to) {
            tokens.add(new Span(from, to));
            at = to;
        }

        private int lastWordEnd(int begin, int to) {
            int last = to;
            while (last > begin && !Chars.isWord(text, last - 1)) {
                last--;
            }
            return last;
        }

        private void mark() {
            char c = text.charAt(at);
            if (c == '.' && at + 1 < end && Chars.isDigit(text.charAt(at + 1)) && !followsWord()) {
                add(at, wordEnd(at + 1));
            } else if (c == '.' || c == '!' || c == '?' || Chars.isHyphen(c) || "=*~+".indexOf(c) >= 0) {
                add(at, runEnd(c == '?' ? '!' : c == '!' ? '?' : c));
            } else if ((c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c) {
                add(at, at + 2);
            } else if (c == '@' && at + 1 < end && Chars.isWord(text, at + 1) && !followsWord()) {
                add(at, wordEnd(at + 1));
            } else {
                add(at, Math.min(end, at + Character.charCount(text.codePointAt(at))));
            }
        }

        private boolean followsWord() {
            return at > 0 && Chars.isWord(text, at - 1);
        }

        private int runEnd(char other) {
            char c = text.charAt(at);
            int to = at + 1;
            while (to < end && (text.charAt(to) == c || text.charAt(to) == other)) {
                to++;
            }
            return to;
        }

        private void word() {
            int address = addressEnd();
            if (address > at) {
                add(at, address);
                return;
            }
            int to = wordEnd(at);
            if (to < end && text.charAt(to) == '$' && to - at <= 3 && isUpper(at, to)) {
                add(at, to + 1);
            } else if (to < end && text.charAt(to) == '.' && keepsFullStop(at, to)) {
                add(at, to + 1);
            } else {
                addSplit(at, to);
            }
        }

        private int wordEnd(int from) {
            int to = from;
            while (to < end && (Chars.isWord(text, to) || joins(from, to))) {
                to++;
            }
            return to;
        }

        /** Whether the mark at {@code mark} stands inside the word that began at {@code from}. */
        private boolean joins(int from, int mark) {
            if (mark == from || mark + 1 >= end || !Chars.isWord(text, mark + 1)) {
                return joinsAcronymToHyphen(from, mark) || joinsArticleToAyn(from, mark);
            }
            char before = text.charAt(mark - 1);
            char after = text.charAt(mark + 1);
            char c = text.charAt(mark);
            boolean digits = Chars.isDigit(before) && Chars.isDigit(after);
            return switch (c) {
                case '-', '\u2010', '\u2011' -> true;
                case '\'', '’', '‘', '`', '´' -> Character.isLetter(after);
                case ':', '/' -> digits;
                case ',' -> digits && isGroupOfThree(mark + 1);
                case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
                case '.' -> digits || (Character.isLetter(after) && joinsLetters(from, mark));
                default -> false;
            };
        }

        /** {@code U.S.-led}: the full stop before the hyphen. */
        private boolean joinsAcronymToHyphen(int from, int mark) {
            return mark > from + 2
                    && mark + 2 < end
                    && text.charAt(mark) == '.'
                    && text.charAt(mark - 2) == '.'
                    && Chars.isHyphen(text.charAt(mark + 1))
                    && Chars.isWord(text, mark + 2);
        }

        /** {@code al-'Ayn}: an Arabic article, its hyphen, the sign of a letter that Latin lacks. */
        private boolean joinsArticleToAyn(int from, int mark) {
            return mark - from == 2
                    && mark + 2 < end
                    && Chars.isHyphen(text.charAt(mark))
                    && Chars.isApostrophe(text.charAt(mark + 1))
                    && Character.isLetter(text.charAt(mark + 2));
        }

        /** A full stop between letters: in an acronym ({@code U.S.}, {@code Ph.D.}) or an address ({@code example.org}). */
        private boolean joinsLetters(int from, int mark) {
            char before = text.charAt(mark - 1);
            char after = text.charAt(mark + 1);
            boolean oneLetterAfter = mark + 2 >= end || !Chars.isWord(text, mark + 2);
            boolean stopAfter = mark + 2 < end && text.charAt(mark + 2) == '.';
            boolean stopBefore = mark - 2 >= from && text.charAt(mark - 2) == '.';
            if (oneLetterAfter && mark - from <= 2 && stopAfter) {
                return true;
            }
            if (oneLetterAfter && stopBefore) {
                return true;
            }
            return Character.isLowerCase(before) && Character.isLowerCase(after) && mark - from > 2;
        }

        private boolean isGroupOfThree(int from) {
            int to = from;
            while (to < end && to - from <= 3 && Chars.isDigit(text.charAt(to))) {
                to++;
            }
            return to - from == 3;
        }

        private boolean keepsFullStop(int from, int stop) {
            if (stop + 1 < end && text.charAt(stop + 1) == '.') {
                return false;
            }
            boolean last = stop >= lastWordEnd;
            Kind kind = abbreviations.kind(text, from, stop);
            return switch (kind) {
                case TITLE, ANY, ACRONYM -> true;
                case NUMBER -> !last && isBeforeDigit(stop + 1);
                case DATE, INITIAL -> !last;
                case NONE -> false;
            };
        }

        private boolean isBeforeDigit(int from) {
            int next = from;
            while (next < end && Chars.isSpace(text.charAt(next))) {
                next++;
            }
            return next < end && Chars.isDigit(text.charAt(next));
        }

        private boolean isUpper(int from, int to) {
            return text.substring(from, to).chars().allMatch(Character::isUpperCase);
        }

        private void addSplit(int from, int to) {
            int cut = cliticBegin(from, to);
            int cutBefore = cut > from ? cliticBegin(from, cut) : from;
            if (cutBefore > from) {
                add(from, cutBefore);
            }
            if (cut > from) {
                add(cutBefore, cut);
            }
            add(cut, to);
        }

        /** Where the clitic that ends the word begins, {@code from} where there is none. */
        private int cliticBegin(int from, int to) {
            if (to - from <= 6
                    && to - from >= 5
                    && FUSED.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
                return from + 3;
            }
            if (to - from > 2 && Chars.isApostrophe(text.charAt(to - 2))) {
                if (to - from > 3 && text.regionMatches(true, to - 1, "t", 0, 1)) {
                    return text.regionMatches(true, to - 3, "n", 0, 1) ? to - 3 : from;
                }
                return endsWithShortClitic(from, to) ? to - 2 : from;
            }
            if (to - from > 3 && Chars.isApostrophe(text.charAt(to - 3))) {
                String clitic = text.substring(to - 2, to).toLowerCase(Locale.ROOT);
                return clitic.equals("re") || clitic.equals("ve") || clitic.equals("ll") ? to - 3 : from;
            }
            return from;
        }

        private boolean endsWithShortClitic(int from, int to) {
            return switch (text.charAt(to - 1)) {
                case 's', 'S' -> true;
                case 'm', 'M' -> to - from == 3 && text.regionMatches(true, from, "i", 0, 1);
                case 'd', 'D' ->
                    to - from <= 7
                            && WORDS_BEFORE_D.contains(
                                    text.substring(from, to - 2).toLowerCase(Locale.ROOT));
                default -> false;
            };
        }

        /** The end of the web or mail address that begins here, or where it begins if it is none. */
        private int addressEnd() {
            boolean web = starts("http://") || starts("https://") || starts("www.") || starts("ftp://");
            if (!web && !isMail()) {
                return at;
            }
            int to = at;
            while (to < end && !Chars.isSpace(text.charAt(to))) {
                to++;
            }
            while (to > at && TRAILING_OF_ADDRESS.indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            return to;
        }

        private boolean starts(String prefix) {
            return text.regionMatches(true, at, prefix, 0, prefix.length()) && at + prefix.length() < end;
        }

        private boolean isMail() {
            int to = at;
            int limit = Math.min(end - 1, at + LONGEST_MAIL_NAME);
            while (to < limit && (Chars.isWord(text, to) || "._+-".indexOf(text.charAt(to)) >= 0)) {
                to++;
            }
            return to < limit && text.charAt(to) == '@' && Chars.isWord(text, to + 1);
        }
    }
}

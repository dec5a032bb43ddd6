package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.frontline.annotate.Abbreviations.Kind;
import org.frontline.model.Span;

/**
 * Cuts a paragraph into sentences, left to right in one pass.
 *
 * <p>A full stop, question or exclamation mark, with the quotes and brackets that close after it, ends a sentence when
 * what follows can begin one and the word before is no abbreviation that goes on. In text with small letters a small
 * letter begins no sentence, except in a name like {@code al-Bab}.
 */
final class SentenceSplitter {
    /** How far a word is followed: longer ones are no words, and the scan stays linear. */
    private static final int LONGEST_WORD = 40;

    /** Letters of each of two words that a lost line break joined, at least. */
    private static final int SHORTEST_JOINED = 4;

    /** Letters of a participle that goes on behind a name, at least: names are not made of such words. */
    private static final int SHORTEST_PARTICIPLE = 7;

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The sentences of the paragraph, in order, without the space between them. */
    List<Span> split(String text, int begin, int end) {
        return new Scan(text, begin, end).sentences();
    }

    /** One pass over one paragraph. */
    private final class Scan {
        private final String text;
        private final int end;
        private final boolean capitals;
        private final List<Span> sentences = new ArrayList<>();
        private int sentenceBegin;
        private int straightQuotes;

        Scan(String text, int begin, int end) {
            this.text = text;
            this.end = end;
            this.sentenceBegin = begin;
            this.capitals = isCapitals(text, begin, end);
        }

        List<Span> sentences() {
            int at = sentenceBegin;
            while (at < end) {
                char c = text.charAt(at);
                if (c == '"') {
                    straightQuotes++;
                }
                if (isLostBreak(at)) {
                    cut(at);
                }
                at = Chars.isTerminal(c) ? afterTerminal(at) : at + 1;
            }
            cut(end);
            return sentences;
        }

        /**
         * Where two lines were joined without a space: {@code ... the attackCaptured by ...}. A word in small letters runs into a
         * capitalised one; names that are written so ({@code iPhone}, {@code YouTube}) have a short or a capitalised first half, and
         * a second one that is no participle ({@code ... of LymanCaptured by}).
         */
        private boolean isLostBreak(int at) {
            if (at - sentenceBegin < SHORTEST_JOINED || !Character.isUpperCase(text.charAt(at))) {
                return false;
            }
            int begin = at;
            while (begin > sentenceBegin
                    && at - begin < LONGEST_WORD
                    && Character.isLowerCase(text.charAt(begin - 1))) {
                begin--;
            }
            boolean smallWord =
                    at - begin >= SHORTEST_JOINED && (begin == sentenceBegin || Chars.isSpace(text.charAt(begin - 1)));
            int to = at + 1;
            while (to < end && Character.isLowerCase(text.charAt(to))) {
                to++;
            }
            boolean word = to - at >= SHORTEST_JOINED && to < end && Chars.isSpace(text.charAt(to));
            boolean participle = to - at >= SHORTEST_PARTICIPLE && text.startsWith("ed", to - 2);
            boolean name = participle
                    && at - begin >= SHORTEST_JOINED - 1
                    && begin > sentenceBegin
                    && Character.isUpperCase(text.charAt(begin - 1));
            return word && (smallWord || name || text.charAt(at - 1) == ')' || isYearBefore(at));
        }

        private boolean isYearBefore(int at) {
            int begin = at;
            while (begin > sentenceBegin && Chars.isDigit(text.charAt(begin - 1))) {
                begin--;
            }
            return at - begin == 4 && begin > sentenceBegin && Chars.isSpace(text.charAt(begin - 1));
        }

        private void cut(int at) {
            Span sentence = Layout.trimmed(text, sentenceBegin, at);
            if (sentence.length() > 0) {
                sentences.add(sentence);
            }
            sentenceBegin = at;
        }

        /** Cuts after the mark where it ends a sentence; returns where to go on. */
        private int afterTerminal(int first) {
            int last = first;
            while (last + 1 < end && Chars.isTerminal(text.charAt(last + 1))) {
                last++;
            }
            int after = closersFrom(last + 1);
            if (after == end) {
                return after;
            }
            int next = after;
            while (next < end && Chars.isSpace(text.charAt(next))) {
                next++;
            }
            if (next < end && (next > after ? endsBefore(first, last, next) : endsUnspaced(first, last, after))) {
                cut(after);
            }
            return after;
        }

        /** Skips quotes and brackets that close here; an unspaced quote that opens the next sentence stays with it. */
        private int closersFrom(int from) {
            int at = from;
            while (at < end && Chars.isCloser(text.charAt(at))) {
                if (text.charAt(at) == '"') {
                    boolean opens = straightQuotes % 2 == 0 && at + 1 < end && !Chars.isSpace(text.charAt(at + 1));
                    if (opens) {
                        return at;
                    }
                    straightQuotes++;
                }
                at++;
            }
            return at;
        }

        private boolean endsBefore(int first, int last, int next) {
            if (!canBegin(next)) {
                return false;
            }
            boolean oneFullStop = first == last && text.charAt(first) == '.';
            return !oneFullStop || fullStopEnds(first, next);
        }

        /** Whether a sentence can begin here: after a mark of punctuation that opens, at a capital, a digit, an uncased letter. */
        private boolean canBegin(int from) {
            int at = from;
            while (at < end && (Chars.isOpener(text.charAt(at)) || Chars.isDash(text.charAt(at)) || isGap(at, from))) {
                at++;
            }
            if (at == end || Chars.isTerminal(text.charAt(at)) || text.charAt(at) == ',' || text.charAt(at) == ';') {
                return false;
            }
            boolean opened = at > from && Chars.isOpener(text.charAt(from));
            return !Character.isLowerCase(text.codePointAt(at))
                    || isArticleOfName(at)
                    || (opened && text.charAt(from) == '“');
        }

        private boolean isGap(int at, int from) {
            return at > from && Chars.isSpace(text.charAt(at));
        }

        /** The Arabic article in small letters, as in {@code al-Bab} or {@code ash-Shaykh}. */
        private boolean isArticleOfName(int at) {
            int hyphen = at;
            while (hyphen < end && hyphen - at < 3 && Character.isLowerCase(text.charAt(hyphen))) {
                hyphen++;
            }
            return hyphen - at >= 2
                    && hyphen + 1 < end
                    && Chars.isHyphen(text.charAt(hyphen))
                    && Character.isUpperCase(text.charAt(hyphen + 1));
        }

        private boolean fullStopEnds(int stop, int next) {
            int wordBegin = wordBefore(stop);
            if (isItemNumber(wordBegin, stop)) {
                return false;
            }
            Kind kind = abbreviations.kind(text, wordBegin, stop);
            return switch (kind) {
                case TITLE -> false;
                case NUMBER, DATE -> !Chars.isDigit(text.charAt(next));
                case ANY, ACRONYM, INITIAL -> abbreviations.startsSentence(text, afterOpeners(next), capitals);
                case NONE -> true;
            };
        }

        private int afterOpeners(int from) {
            int at = from;
            while (at < end && Chars.isOpener(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int wordBefore(int stop) {
            int at = stop;
            while (at > sentenceBegin
                    && stop - at < LONGEST_WORD
                    && (Chars.isWord(text, at - 1) || text.charAt(at - 1) == '.')) {
                at--;
            }
            return at;
        }

        /** A number that opens its sentence counts the items of a list: {@code 3. The town ...} */
        private boolean isItemNumber(int wordBegin, int stop) {
            if (wordBegin != Layout.trimmed(text, sentenceBegin, stop).begin() || stop - wordBegin > 3) {
                return false;
            }
            return text.substring(wordBegin, stop).chars().allMatch(c -> Chars.isDigit((char) c));
        }

        /** A missing space: {@code ... left the town.The army ...}, {@code ... left.“We ...}. */
        private boolean endsUnspaced(int first, int last, int after) {
            char opening = text.charAt(after);
            if (opening == '“' || (opening == '"' && text.charAt(last) != ',')) {
                return first > sentenceBegin && Chars.isWord(text, first - 1);
            }
            boolean capitalised = Character.isUpperCase(opening)
                    && after + 1 < end
                    && (Character.isLowerCase(text.charAt(after + 1)) || Chars.isSpace(text.charAt(after + 1)));
            return capitalised && isPlainWordBefore(first) && isPlainWordAfter(after);
        }

        private boolean isPlainWordBefore(int stop) {
            int at = stop;
            while (at > sentenceBegin && stop - at < LONGEST_WORD && !Chars.isSpace(text.charAt(at - 1))) {
                if (!Character.isLetter(text.charAt(at - 1)) && !Chars.isHyphen(text.charAt(at - 1))) {
                    return false;
                }
                at--;
            }
            return stop - at >= 3
                    && Character.isLowerCase(text.charAt(stop - 1))
                    && abbreviations.kind(text, at, stop) == Kind.NONE;
        }

        private boolean isPlainWordAfter(int from) {
            int at = from;
            while (at < end && at - from < LONGEST_WORD && Character.isLetter(text.charAt(at))) {
                at++;
            }
            return at == end || text.charAt(at) != '.' || at + 1 == end || Chars.isSpace(text.charAt(at + 1));
        }
    }

    /** Whether the text is written in capitals; a few small letters do not change that. */
    static boolean isCapitals(String text, int begin, int end) {
        int upper = 0;
        int lower = 0;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            }
        }
        return upper > 10 * lower;
    }
}

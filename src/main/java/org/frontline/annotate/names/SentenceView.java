package org.frontline.annotate.names;

import java.util.List;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Match;
import org.frontline.model.Sentence;

/**
 * A sentence as the features see it: its words, what the gazetteer knows of them, and the runs of capitalised words that
 * they stand in.
 */
final class SentenceView {
    /** How a sentence is written: capitals tell most in {@link #MIXED}. */
    static final int MIXED = 0;

    static final int TITLE = 1;
    static final int UPPER = 2;
    /** Beyond a word that looks like part of a name by this much no name begins or ends. */
    private static final int REACH = 2;

    private static final int BEYOND = 99;

    private static final double STYLE_SHARE = 0.75;

    final Sentence sentence;
    private final WordForms forms;
    final WordForm[] words;
    final int style;
    /** For each token 0, or a number for the type of the known name that covers it and whether it begins there. */
    final int[] known;
    /** How many tokens the known name has. */
    final int[] knownLength;
    /** Bits of all types that the known name may be of. */
    final int[] knownTypes;
    /** The run of capitalised words, and links between them, that each token stands in; both 0 where in none. */
    final int[] runFrom;

    final int[] runTo;
    /** Whether the token can be part of a name at all. */
    final boolean[] open;

    SentenceView(Sentence sentence, WordForms forms, List<Match> matches) {
        this.sentence = sentence;
        this.forms = forms;
        int size = sentence.tokens().size();
        this.words = new WordForm[size];
        for (int i = 0; i < size; i++) {
            words[i] = forms.of(sentence.tokens().get(i).text());
        }
        this.known = new int[size];
        this.knownLength = new int[size];
        this.knownTypes = new int[size];
        this.runFrom = new int[size];
        this.runTo = new int[size];
        this.open = new boolean[size];
        matches.forEach(this::mark);
        this.style = style();
        findRuns();
        findOpen();
    }

    int size() {
        return words.length;
    }

    /** The word at a place that may lie beyond the sentence. */
    WordForm word(int at) {
        return at < 0 ? forms.before() : at < words.length ? words[at] : forms.after();
    }

    /** What the gazetteer knows of the word at a place that may lie beyond the sentence. */
    int knownAt(int at) {
        return at < 0 || at >= known.length ? BEYOND : known[at];
    }

    private void mark(Match match) {
        int types = 0;
        for (Candidate candidate : match.candidates()) {
            types |= 1 << candidate.entity().type().ordinal();
        }
        int type = match.candidates().get(0).entity().type().ordinal();
        for (int i = match.fromToken(); i < match.toToken(); i++) {
            known[i] = 2 + 2 * type + (i == match.fromToken() ? 1 : 0);
            knownLength[i] = match.toToken() - match.fromToken();
            knownTypes[i] = types;
        }
    }

    private int style() {
        int letters = 0;
        int capital = 0;
        int capitals = 0;
        for (WordForm word : words) {
            if (word.letters && word.text.length() > 3) {
                letters++;
                capital += word.capital ? 1 : 0;
                capitals += word.capitals ? 1 : 0;
            }
        }
        if (letters > 2 && capitals > STYLE_SHARE * letters) {
            return UPPER;
        }
        return letters > 3 && capital > STYLE_SHARE * letters ? TITLE : MIXED;
    }

    private void findRuns() {
        int from = 0;
        while (from < size()) {
            if (!words[from].capital) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < size() && (words[to].capital || isLink(to))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                runFrom[i] = from;
                runTo[i] = to;
            }
            from = to;
        }
    }

    private boolean isLink(int at) {
        if (at + 1 >= size() || !words[at + 1].capital) {
            return false;
        }
        return switch (words[at].text) {
            case "of", "al", "el", "bin", "ibn", "de", "la", "del", "der", "van", "von", "-", "’", "'" -> true;
            default -> false;
        };
    }

    /** Of mail: with a domain that has a dot in it. */
    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf('/') < 0;
    }

    private void findOpen() {
        for (int i = 0; i < size(); i++) {
            if (words[i].capital || known[i] != 0) {
                for (int j = Math.max(0, i - REACH); j <= Math.min(size() - 1, i + REACH); j++) {
                    open[j] = true;
                }
            }
        }
        for (int i = 0; i < size(); i++) {
            // Whoever has an address stands beside it.
            open[i] &= !isAddress(words[i].text);
        }
    }
}

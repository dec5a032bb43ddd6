package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A tagged sentence as the repairs look at it: what stands before and behind a word, and where its clause ends. */
final class TagContext {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> ADVERBS = Set.of("RB", "RBR");
    private static final Set<String> BETWEEN_CLAUSES =
            Set.of(",", ".", ":", "HYPH", "``", "''", "-LRB-", "-RRB-", "WDT", "WP", "WRB", "WP$");
    private static final Set<String> OPENS_OBJECT = Set.of("DT", "PRP$", "PRP", "CD", "NNP", "NNPS");
    private static final Set<String> IN_OBJECT =
            Set.of("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "VBN", "VBG");

    private final List<String> words;
    private final List<String> tags;
    private final TagWords classes;
    private final Lemmatizer lemmatizer;

    TagContext(List<String> words, List<String> tags, TagWords classes, Lemmatizer lemmatizer) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        this.tags = new ArrayList<>(tags);
        this.classes = classes;
        this.lemmatizer = lemmatizer;
    }

    int size() {
        return tags.size();
    }

    List<String> tags() {
        return List.copyOf(tags);
    }

    void retag(int i, String tag) {
        tags.set(i, tag);
    }

    /** Empty outside the sentence. */
    String tag(int i) {
        return i >= 0 && i < tags.size() ? tags.get(i) : "";
    }

    /** In small letters; empty outside the sentence. */
    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    boolean is(String wordClass, String word) {
        return classes.is(wordClass, word);
    }

    /** The dictionary form if the word had this tag. */
    String lemmaAs(int i, String tag) {
        return lemmatizer.lemma(word(i), tag);
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB");
    }

    boolean isNoun(int i) {
        return NOUNS.contains(tag(i));
    }

    boolean isFinite(int i) {
        return FINITE.contains(tag(i));
    }

    /** The next word to the left that is no adverb. */
    int beforeAdverbs(int i) {
        int before = i - 1;
        while (ADVERBS.contains(tag(before))) {
            before--;
        }
        return before;
    }

    /** The first word of the clause, by marks and question words only: what stands between two of them. */
    int clauseBegin(int i) {
        int begin = i;
        while (begin > 0 && !BETWEEN_CLAUSES.contains(tag(begin - 1))) {
            begin--;
        }
        return begin;
    }

    int clauseEnd(int i) {
        int end = i + 1;
        while (end < size() && !BETWEEN_CLAUSES.contains(tag(end))) {
            end++;
        }
        return end;
    }

    boolean otherFiniteVerb(int i, int begin, int end) {
        for (int k = begin; k < end; k++) {
            if (k != i && isFinite(k)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a noun phrase begins here that can be an object: with a determiner, a number ("at least nine") or a name, and
     * not of time.
     */
    boolean opensObject(int at) {
        int i = is("bound", word(at) + " " + word(at + 1)) ? at + 2 : at;
        boolean opens = OPENS_OBJECT.contains(tag(i)) || is("bare_object", word(i)) || is("quantity", word(i));
        return opens && !isTime(i);
    }

    /** As {@link #opensObject}, and with any noun or adjective besides. */
    boolean beginsObject(int i) {
        return opensObject(i) || (isNoun(i) || tag(i).equals("JJ")) && endsInNoun(i) && !isTime(i);
    }

    private boolean endsInNoun(int from) {
        return isNoun(lastOfObject(from));
    }

    private int lastOfObject(int from) {
        int last = from;
        while (IN_OBJECT.contains(tag(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isTime(int from) {
        int last = lastOfObject(from);
        for (int i = from; i <= last; i++) {
            if (isNoun(i) && is("time", lemmaAs(i, "NNS"))) {
                return i == from || i == last || tag(i + 1).equals("CD");
            }
        }
        return tag(from).equals("CD") && !isNoun(last);
    }
}

package org.frontline.annotate.names;

import org.frontline.annotate.parse.RecentWords;

/** The forms of words, and what stands where a sentence has none. */
final class WordForms {
    private final RecentWords<WordForm> seen;
    private final WordForm before = WordForm.before();
    private final WordForm after = WordForm.after();

    WordForms(WordClasses classes) {
        this.seen = new RecentWords<>(text -> new WordForm(text, classes));
    }

    WordForm of(String text) {
        return seen.of(text);
    }

    /** What stands before the first word of a sentence. */
    WordForm before() {
        return before;
    }

    /** What stands after the last word of a sentence. */
    WordForm after() {
        return after;
    }
}

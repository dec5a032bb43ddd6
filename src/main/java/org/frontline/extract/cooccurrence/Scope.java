package org.frontline.extract.cooccurrence;

import java.util.Locale;

/** The unit in which two entities must both stand to co-occur; {@link #label()} is what the tables hold. */
public enum Scope {
    SENTENCE,
    /** A run of consecutive sentences; runs overlap, a new one starts at each sentence. */
    WINDOW,
    ARTICLE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many units of this scope an article of so many sentences has. */
    public int units(int sentences, int windowSentences) {
        return switch (this) {
            case SENTENCE -> sentences;
            case WINDOW -> Math.max(1, sentences - windowSentences + 1);
            case ARTICLE -> 1;
        };
    }

    /** The first unit that holds the sentence. */
    int firstUnit(int sentence, int windowSentences) {
        return switch (this) {
            case SENTENCE -> sentence;
            case WINDOW -> Math.max(0, sentence - windowSentences + 1);
            case ARTICLE -> 0;
        };
    }

    /** The last unit that holds the sentence. */
    int lastUnit(int sentence, int sentences, int windowSentences) {
        return switch (this) {
            case SENTENCE -> sentence;
            case WINDOW -> Math.min(sentence, units(sentences, windowSentences) - 1);
            case ARTICLE -> 0;
        };
    }
}

package org.frontline.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words in -ing that stand as nouns. */
final class NounRepairs {
    private static final Set<String> BEFORE_NOUN =
            Set.of("", "DT", "JJ", "JJR", "PRP$", "``", ".", ":", "IN", "CC", "CD");

    private NounRepairs() {}

    /** "Heavy fighting raged", "the shelling of the port". */
    static @Nullable String eventNoun(TagContext sentence, int i) {
        boolean noun = sentence.tag(i).equals("VBG")
                && sentence.is("event", sentence.word(i))
                && BEFORE_NOUN.contains(sentence.tag(i - 1))
                && !sentence.opensObject(i + 1)
                && !sentence.isNoun(i + 1);
        return noun ? "NN" : null;
    }
}

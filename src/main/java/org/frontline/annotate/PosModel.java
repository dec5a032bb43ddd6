package org.frontline.annotate;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A trained averaged perceptron as plain data.
 *
 * @param tags all tags, sorted
 * @param book the tag of each frequent word, in small letters, that hardly ever has another
 * @param weights for each feature a weight for each tag, in units of {@value #UNIT}, by the tag's number
 */
record PosModel(List<String> tags, SortedMap<String, String> book, SortedMap<String, short[]> weights) {
    /** A power of two, so that sums of weights are exact in any order. */
    static final double UNIT = 1.0 / 64;

    PosModel {
        tags = List.copyOf(tags);
        book = new TreeMap<>(book);
        weights = new TreeMap<>(weights);
    }

    int tag(@Nullable String name) {
        int number = name == null ? -1 : tags.indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException("the tagger knows no tag '" + name + "'; it knows " + tags);
        }
        return number;
    }
}

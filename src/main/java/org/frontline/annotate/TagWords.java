package org.frontline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The closed word classes that the repair of tags goes by: {@code annotate/tag-words.tsv}. */
final class TagWords {
    private final Map<String, Set<String>> classes = new HashMap<>();

    static TagWords load() {
        TagWords words = new TagWords();
        for (String[] row : TableResource.rows("tag-words.tsv", 2)) {
            words.classes.computeIfAbsent(row[0], name -> new HashSet<>()).add(row[1]);
        }
        return words;
    }

    boolean is(String wordClass, String word) {
        Set<String> members = classes.get(wordClass);
        if (members == null) {
            throw new IllegalArgumentException(
                    "annotate/tag-words.tsv has no class '" + wordClass + "'; it has " + classes.keySet());
        }
        return members.contains(word);
    }
}

package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;

/** The tagged sentences of war reporting that come with the program, to learn the words that treebanks lack. */
final class WarNews {
    private WarNews() {}

    static List<TaggedWords> sentences() {
        return TableResource.rows("war-news.tagged", 1).stream()
                .map(row -> sentence(row[0]))
                .toList();
    }

    private static TaggedWords sentence(String line) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String word : line.split(" ")) {
            int slash = word.lastIndexOf('/');
            if (slash <= 0) {
                throw new IllegalStateException("annotate/war-news.tagged: '" + word + "' has no tag in: " + line);
            }
            words.add(word.substring(0, slash));
            tags.add(word.substring(slash + 1));
        }
        return new TaggedWords(words, tags);
    }
}

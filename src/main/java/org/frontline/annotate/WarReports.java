package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.frontline.annotate.parse.ConlluSentence;
import org.frontline.annotate.parse.ConlluWord;
import org.frontline.model.DependencyTree;

/** The tagged sentences of war reporting that were written for this project: {@code annotate/war-reports.txt}. */
final class WarReports {
    private static final String FILE = "war-reports.txt";

    private WarReports() {}

    static List<TaggedWords> load() {
        return TableResource.rows(FILE, 1).stream().map(row -> read(row[0])).toList();
    }

    private static TaggedWords read(String line) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String word : line.split(" ")) {
            int slash = word.lastIndexOf('/');
            if (slash < 1) {
                throw new IllegalStateException(
                        "annotate/" + FILE + ": no tag behind '" + word + "' in '" + line + "'");
            }
            words.add(word.substring(0, slash));
            tags.add(word.substring(slash + 1));
        }
        return new TaggedWords(words, tags);
    }

    /** For what learns tags only: every word stands alone in the tree. */
    static ConlluSentence withoutTree(TaggedWords sentence) {
        List<ConlluWord> words = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            String word = sentence.words().get(i);
            words.add(new ConlluWord(word, word, sentence.tags().get(i), DependencyTree.ROOT, "root", true));
        }
        return new ConlluSentence("war-reports", String.join(" ", sentence.words()), words);
    }
}

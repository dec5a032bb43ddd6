package org.frontline.annotate.names;

import java.util.List;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;

/** An article of the training data: its sentences, and its names as character offsets. */
public record LabelledArticle(String id, List<Sentence> sentences, List<Label> labels) {
    public LabelledArticle {
        sentences = List.copyOf(sentences);
        labels = List.copyOf(labels);
    }

    /** A name that the annotators marked. */
    public record Label(int begin, int end, EntityType type) {}

    /** For each token of a sentence its tag; a name that ends inside a token takes the whole of it. */
    int[] tags(Sentence sentence) {
        int[] tags = new int[sentence.tokens().size()];
        for (Label label : labels) {
            if (label.begin() < sentence.end() && label.end() > sentence.begin()) {
                mark(sentence, label, tags);
            }
        }
        return tags;
    }

    private static void mark(Sentence sentence, Label label, int[] tags) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < tags.length; i++) {
            if (sentence.tokens().get(i).begin() >= label.begin()
                    && sentence.tokens().get(i).begin() < label.end()) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        for (int i = from; i < to; i++) {
            tags[i] = NameTags.of(label.type(), from, to, i);
        }
    }
}

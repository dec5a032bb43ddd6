package org.frontline.annotate.parse;

import java.util.Arrays;
import java.util.List;
import org.frontline.model.DependencyTree;

/** A projective tree with numbered labels to learn from; the root's number is the sentence's length. */
final class GoldTree {
    private final int[] head;
    private final int[] label;
    private final int[][] dependents;

    private GoldTree(int[] head, int[] label) {
        this.head = head;
        this.label = label;
        this.dependents = new int[head.length + 1][];
        int[] counts = new int[head.length + 1];
        for (int h : head) {
            counts[h]++;
        }
        Arrays.setAll(dependents, i -> new int[counts[i]]);
        for (int i = head.length - 1; i >= 0; i--) {
            dependents[head[i]][--counts[head[i]]] = i;
        }
    }

    static GoldTree of(ConlluSentence sentence, LabelInventory labels) {
        List<ConlluWord> words = sentence.words();
        int[] head = new int[words.size()];
        int[] label = new int[words.size()];
        for (int i = 0; i < head.length; i++) {
            ConlluWord word = words.get(i);
            head[i] = word.head() == DependencyTree.ROOT ? words.size() : word.head();
            label[i] = labels.indexOf(word.deprel());
        }
        return new GoldTree(Projectivity.projectivized(head), label);
    }

    int size() {
        return head.length;
    }

    int head(int node) {
        return node < head.length ? head[node] : -1;
    }

    int label(int node) {
        return label[node];
    }

    /** How many dependents of {@code node} stand at {@code from} or behind it. */
    int dependentsFrom(int node, int from) {
        int[] all = dependents[node];
        int found = 0;
        for (int i = all.length - 1; i >= 0 && all[i] >= from; i--) {
            found++;
        }
        return found;
    }
}

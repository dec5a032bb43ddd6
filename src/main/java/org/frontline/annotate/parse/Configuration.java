package org.frontline.annotate.parse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.frontline.model.DependencyTree;

/** A parse half done: the stack, the words still to come, and the arcs so far. */
final class Configuration {
    /** Sets of labels are bits of a {@code long}. */
    static final int MAX_LABELS = 63;

    private final int size;
    private final int none;
    private final int[] stack;
    private int depth;
    private int next;
    private final int[] head;
    private final int[] label;
    private final int[] leftmost;
    private final int[] secondLeftmost;
    private final int[] rightmost;
    private final int[] secondRightmost;
    private final long[] leftLabels;
    private final long[] rightLabels;

    Configuration(int size) {
        this.size = size;
        this.none = size + 1;
        int nodes = size + 2;
        this.stack = new int[nodes];
        this.head = filled(nodes, none);
        this.label = filled(nodes, MAX_LABELS);
        this.leftmost = filled(nodes, none);
        this.secondLeftmost = filled(nodes, none);
        this.rightmost = filled(nodes, none);
        this.secondRightmost = filled(nodes, none);
        this.leftLabels = new long[nodes];
        this.rightLabels = new long[nodes];
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    boolean isFinal() {
        return depth == 0 && nextIsRoot();
    }

    boolean nextIsRoot() {
        return next == size;
    }

    boolean canShift() {
        return next < size;
    }

    boolean canRight() {
        return depth >= 2;
    }

    /** The root takes only the last word that is left on the stack: every tree has exactly one root. */
    boolean canLeft() {
        return nextIsRoot() ? depth == 1 : depth >= 1;
    }

    void shift() {
        stack[depth++] = next++;
    }

    void left(int arcLabel) {
        int dependent = stack[--depth];
        head[dependent] = next;
        label[dependent] = arcLabel;
        secondLeftmost[next] = leftmost[next];
        leftmost[next] = dependent;
        leftLabels[next] |= 1L << arcLabel;
    }

    void right(int arcLabel) {
        int dependent = stack[--depth];
        int governor = stack[depth - 1];
        head[dependent] = governor;
        label[dependent] = arcLabel;
        secondRightmost[governor] = rightmost[governor];
        rightmost[governor] = dependent;
        rightLabels[governor] |= 1L << arcLabel;
    }

    int depth() {
        return depth;
    }

    /** The {@code i}-th node from the top of the stack. */
    int stack(int i) {
        return i < depth ? stack[depth - 1 - i] : none;
    }

    /** The {@code i}-th node of the words still to come, the root behind the last. */
    int buffer(int i) {
        int node = next + i;
        return node <= size ? node : none;
    }

    int leftmost(int node) {
        return leftmost[node];
    }

    int secondLeftmost(int node) {
        return secondLeftmost[node];
    }

    int rightmost(int node) {
        return rightmost[node];
    }

    int secondRightmost(int node) {
        return secondRightmost[node];
    }

    long leftLabels(int node) {
        return leftLabels[node];
    }

    long rightLabels(int node) {
        return rightLabels[node];
    }

    int label(int node) {
        return label[node];
    }

    /** The head of a word, the root's number for a root; {@code size + 1} where it has none yet. */
    int head(int node) {
        return head[node];
    }

    DependencyTree tree(List<String> labels) {
        return new DependencyTree(
                IntStream.range(0, size)
                        .mapToObj(i -> head[i] == size ? DependencyTree.ROOT : head[i])
                        .toList(),
                IntStream.range(0, size).mapToObj(i -> labels.get(label[i])).toList());
    }
}

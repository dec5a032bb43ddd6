package org.frontline.annotate.parse;

import java.util.List;

/**
 * The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with a label on each arc, numbered: shift
 * is 0, then come the arcs to the left and the arcs to the right by label.
 *
 * <p>{@code SHIFT} pushes the next word; {@code LEFT} makes it the head of the top of the stack, {@code RIGHT} makes the
 * second on the stack the head of the top; both pop the top.
 */
final class Transitions {
    static final int SHIFT = 0;
    static final String ROOT_LABEL = "root";
    /** For what is not the root but has no name either: loosely joined sentences. */
    static final String FALLBACK_LABEL = "parataxis";

    private final List<String> labels;
    private final int rootLabel;

    Transitions(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.rootLabel = labels.indexOf(ROOT_LABEL);
        if (rootLabel < 0 || labels.size() > Configuration.MAX_LABELS) {
            throw new IllegalArgumentException("labels " + labels + ": \"" + ROOT_LABEL
                    + "\" must be one of them and at most " + Configuration.MAX_LABELS + " are allowed");
        }
    }

    List<String> labels() {
        return labels;
    }

    int count() {
        return 1 + 2 * labels.size();
    }

    int left(int label) {
        return 1 + label;
    }

    int right(int label) {
        return 1 + labels.size() + label;
    }

    int rootLabel() {
        return rootLabel;
    }

    /** What a word is called that is not the root and hangs on no word of its own in the treebank. */
    int fallbackLabel() {
        return Math.max(0, labels.indexOf(FALLBACK_LABEL));
    }

    void apply(int transition, Configuration configuration) {
        if (transition == SHIFT) {
            configuration.shift();
        } else if (transition < right(0)) {
            configuration.left(transition - left(0));
        } else {
            configuration.right(transition - right(0));
        }
    }

    /** The only legal move, -1 where there are several: no scores are needed then. */
    int forced(Configuration configuration) {
        if (configuration.depth() == 0) {
            return SHIFT;
        }
        return configuration.nextIsRoot() && configuration.depth() == 1 ? left(rootLabel) : -1;
    }

    /** Of several legal moves the one with the highest score. */
    int best(int[] scores, Configuration configuration) {
        int best = -1;
        if (configuration.canShift()) {
            best = SHIFT;
        }
        if (configuration.canRight()) {
            best = bestOf(scores, right(0), best);
        }
        if (configuration.canLeft() && !configuration.nextIsRoot()) {
            best = bestOf(scores, left(0), best);
        }
        return best;
    }

    private int bestOf(int[] scores, int from, int bestSoFar) {
        int best = bestSoFar;
        for (int label = 0; label < labels.size(); label++) {
            if (label != rootLabel && (best < 0 || scores[from + label] > scores[best])) {
                best = from + label;
            }
        }
        return best;
    }
}

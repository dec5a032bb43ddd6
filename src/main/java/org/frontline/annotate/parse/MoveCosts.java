package org.frontline.annotate.parse;

/** Which labelled moves are as good as any: the cheapest by the oracle, each arc with its right label. */
final class MoveCosts {
    private final GoldTree gold;
    private final DynamicOracle oracle;
    private final Transitions transitions;
    private int shift = -1;
    private int left = -1;
    private int right = -1;

    MoveCosts(GoldTree gold, Transitions transitions) {
        this.gold = gold;
        this.oracle = new DynamicOracle(gold);
        this.transitions = transitions;
    }

    void compute(Configuration c) {
        int shiftCost = oracle.shiftCost(c);
        int leftCost = oracle.leftCost(c);
        int rightCost = oracle.rightCost(c);
        int lowest = Math.min(shiftCost, Math.min(leftCost, rightCost));
        shift = shiftCost == lowest ? Transitions.SHIFT : -1;
        left = leftCost == lowest ? transitions.left(label(c)) : -1;
        right = rightCost == lowest ? transitions.right(label(c)) : -1;
    }

    /** A word whose right head is out of reach keeps its label, unless that is the root's. */
    private int label(Configuration c) {
        int label = gold.label(c.stack(0));
        return label == transitions.rootLabel() ? transitions.fallbackLabel() : label;
    }

    boolean isBest(int transition) {
        return transition == shift || transition == left || transition == right;
    }

    /** The best of them by score. */
    int best(int[] scores) {
        int best = shift;
        if (left >= 0 && (best < 0 || scores[left] > scores[best])) {
            best = left;
        }
        if (right >= 0 && (best < 0 || scores[right] > scores[best])) {
            best = right;
        }
        return best;
    }
}

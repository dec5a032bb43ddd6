package org.frontline.annotate.parse;

/**
 * Counts what each move costs against the right tree: the arcs of it that can no longer be built afterwards (the dynamic
 * oracle of Goldberg and Nivre 2013, "Training Deterministic Parsers with Non-Deterministic Oracles", for arc-hybrid).
 */
final class DynamicOracle {
    static final int ILLEGAL = Integer.MAX_VALUE;

    private final GoldTree gold;

    DynamicOracle(GoldTree gold) {
        this.gold = gold;
    }

    /** The head of the next word, and its dependents, must not lie buried in the stack. */
    int shiftCost(Configuration c) {
        if (!c.canShift()) {
            return ILLEGAL;
        }
        int next = c.buffer(0);
        int cost = 0;
        for (int i = 0; i < c.depth(); i++) {
            int node = c.stack(i);
            if (gold.head(node) == next || (i > 0 && gold.head(next) == node)) {
                cost++;
            }
        }
        return cost;
    }

    /** The top gets the next word as head: lost are a head further right or right below, and dependents still to come. */
    int leftCost(Configuration c) {
        if (!c.canLeft()) {
            return ILLEGAL;
        }
        int top = c.stack(0);
        int head = gold.head(top);
        int lostHead = head > c.buffer(0) || head == c.stack(1) ? 1 : 0;
        return lostHead + gold.dependentsFrom(top, c.buffer(0));
    }

    /** The top gets the word below as head: lost are a head to come and dependents to come. */
    int rightCost(Configuration c) {
        if (!c.canRight()) {
            return ILLEGAL;
        }
        int top = c.stack(0);
        int lostHead = gold.head(top) >= c.buffer(0) ? 1 : 0;
        return lostHead + gold.dependentsFrom(top, c.buffer(0));
    }
}

package org.frontline.dedup;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Disjoint sets of nodes, each a tree under its smallest node (Galler and Fischer, "An improved equivalence algorithm",
 * CACM 1964; with path halving).
 */
final class Forest {
    private final Map<Long, Long> parents = new HashMap<>();

    private Forest() {}

    /** @param edges rows of two nodes */
    static Forest of(Iterator<Row> edges) {
        Forest forest = new Forest();
        edges.forEachRemaining(edge -> forest.join(edge.getLong(0), edge.getLong(1)));
        return forest;
    }

    private void join(long a, long b) {
        long first = root(a);
        long second = root(b);
        parents.put(Math.max(first, second), Math.min(first, second));
    }

    private long root(long node) {
        long at = node;
        long parent = parentOf(at);
        while (parent != at) {
            long above = parentOf(parent);
            parents.put(at, above);
            at = above;
            parent = parentOf(at);
        }
        return at;
    }

    private long parentOf(long node) {
        return parents.getOrDefault(node, node);
    }

    /** Each node that is not the smallest of its set, and the smallest. */
    Iterator<Row> stars() {
        return parents.keySet().stream()
                .map(node -> RowFactory.create(node, root(node)))
                .filter(star -> star.getLong(0) != star.getLong(1))
                .iterator();
    }
}

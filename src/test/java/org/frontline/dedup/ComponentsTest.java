package org.frontline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final StructType EDGE =
            new StructType().add("a", DataTypes.LongType, false).add("b", DataTypes.LongType, false);

    @Test
    void aChainAStarAndACircleEachHaveOneSmallestNode() {
        List<Row> edges = new ArrayList<>();
        for (long i = 0; i < 40; i++) {
            edges.add(RowFactory.create(-100 - i, -101 - i));
            edges.add(RowFactory.create(7L, 1000 + i));
            edges.add(RowFactory.create(5000 + i, 5000 + (i + 1) % 40));
        }

        Map<Long, Long> smallest = components(edges);

        assertThat(smallest).hasSize(40 + 40 + 39);
        assertThat(smallest)
                .containsEntry(-100L, -140L)
                .containsEntry(1039L, 7L)
                .containsEntry(5039L, 5000L);
    }

    @Test
    void anyGraphGivesWhatAUnionFindGives() {
        Random random = new Random(3);
        List<Row> edges = new ArrayList<>();
        long[] parent = new long[400];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < 300; i++) {
            long a = random.nextInt(400);
            long b = random.nextInt(400);
            if (a != b) {
                edges.add(RowFactory.create(a, b));
                long low = Math.min(root(parent, a), root(parent, b));
                long high = Math.max(root(parent, a), root(parent, b));
                parent[(int) high] = low;
            }
        }
        Map<Long, Long> expected = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (root(parent, i) != i) {
                expected.put((long) i, root(parent, i));
            }
        }

        assertThat(components(edges)).isEqualTo(expected);
    }

    @Test
    void noEdgesGiveNoComponents() {
        assertThat(components(List.of())).isEmpty();
    }

    private static long root(long[] parent, long node) {
        long root = node;
        while (parent[(int) root] != root) {
            root = parent[(int) root];
        }
        return root;
    }

    /** In rounds and in one task, which must agree. */
    private static Map<Long, Long> components(List<Row> edges) {
        Map<Long, Long> inRounds = components(edges, 0);
        assertThat(components(edges, edges.size())).isEqualTo(inRounds);
        return inRounds;
    }

    private static Map<Long, Long> components(List<Row> edges, long oneTask) {
        Map<Long, Long> smallest = new TreeMap<>();
        for (Row row : Components.of(SharedSpark.session().createDataFrame(edges, EDGE), oneTask)
                .collectAsList()) {
            smallest.put(row.getLong(0), row.getLong(1));
        }
        return smallest;
    }
}

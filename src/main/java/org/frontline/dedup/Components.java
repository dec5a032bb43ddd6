package org.frontline.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Connected components of a graph that is spread over a cluster: every node learns the smallest node that it can reach.
 *
 * <p>Large-star and small-star in turn (Kiveris, Lattanzi, Mirrokni, Rastogi, Vassilvitskii, "Connected components in
 * MapReduce and beyond", SoCC 2014) until no edge changes, some log of the longest chain. Only two figures a round
 * reach the driver. A graph that one task holds easily is left to one task: a round costs seconds however small it is.
 */
final class Components {
    /** An edge; in a star, {@code a} is a node and {@code b} its component's smallest. */
    private static final StructType EDGE =
            new StructType().add("a", DataTypes.LongType, false).add("b", DataTypes.LongType, false);

    /** In a forest of so many edges a task needs some hundred megabytes. */
    private static final long ONE_TASK = 1_000_000;

    private Components() {}

    /** Of edges (a, b): each node but its component's smallest as {@code a}, the smallest as {@code b}. Runs at once. */
    static Dataset<Row> of(Dataset<Row> edges) {
        return of(edges, ONE_TASK);
    }

    /** @param oneTask up to so many edges are left to one task */
    static Dataset<Row> of(Dataset<Row> edges, long oneTask) {
        Round round = Round.of(edges.select(
                greatest(col("a"), col("b")).as("a"), least(col("a"), col("b")).as("b")));
        if (round.edges() <= oneTask) {
            JavaRDD<Row> stars = round.rows().coalesce(1).mapPartitions(rows -> Forest.of(rows)
                    .stars());
            return edges.sparkSession().createDataFrame(stars, EDGE);
        }
        while (true) {
            Round next = Round.of(smallStar(largeStar(round.stars())));
            boolean settled = next.sameAs(round);
            round.release();
            if (settled) {
                return next.stars();
            }
            round = next;
        }
    }

    /** Every larger neighbour of a node is tied to the node's smallest neighbour instead. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> bothWays = edges.union(edges.select(col("b").as("a"), col("a").as("b")));
        return bothWays.select(
                        col("a"), col("b"), least(col("a"), smallestOf("a")).as("m"))
                .filter(col("b").gt(col("a")))
                .select(col("b").as("a"), col("m").as("b"))
                .distinct();
    }

    /** A node and its smaller neighbours are tied to the smallest of them; {@code a} is larger than {@code b} here. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> met = edges.select(col("a"), col("b"), smallestOf("a").as("m"));
        return met.select(col("a"), col("m").as("b"))
                .union(met.filter(col("b").notEqual(col("m"))).select(col("b").as("a"), col("m").as("b")))
                .distinct();
    }

    private static Column smallestOf(String node) {
        return min(col("b")).over(Window.partitionBy(node));
    }

    /** The edges after a round, computed and held, with a sum that tells whether another round changed any. */
    private record Round(JavaRDD<Row> rows, Dataset<Row> stars, long edges, long digest) {
        static Round of(Dataset<Row> edges) {
            // Through an RDD: it keeps the lineage but not the query, which would double in each round.
            JavaRDD<Row> rows = edges.javaRDD().persist(StorageLevel.MEMORY_AND_DISK());
            Dataset<Row> stars = edges.sparkSession().createDataFrame(rows, EDGE);
            Row total = stars.agg(
                            count(lit(1)), sum(xxhash64(col("a"), col("b")).bitwiseAND(lit((1L << 30) - 1))))
                    .first();
            return new Round(rows, stars, total.getLong(0), total.isNullAt(1) ? 0 : total.getLong(1));
        }

        boolean sameAs(Round other) {
            return edges == other.edges && digest == other.digest;
        }

        void release() {
            rows.unpersist();
        }
    }
}

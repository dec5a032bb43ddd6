package org.frontline.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the counts of a pair over articles.
 *
 * <p>Rows are sorted by pair and story and read once, so that a pair of which every article speaks needs no more memory
 * than one that stands in a single article: the state is three numbers and a handful of ids. Spark's own aggregates
 * would count the distinct stories in a second round and sort by strings; a hash in front sorts ten times as fast.
 */
final class PairSums {
    /** One row per article, scope and pair. */
    static final StructType COUNTS = new StructType()
            .add("period", DataTypes.StringType, false)
            .add("scope", DataTypes.StringType, false)
            .add("entity_a", DataTypes.StringType, false)
            .add("entity_b", DataTypes.StringType, false)
            .add("in_units", DataTypes.LongType, false)
            .add("story", DataTypes.LongType, false)
            .add("sample", DataTypes.StringType, false);

    /** One row per scope and pair. */
    static final StructType SUMS = new StructType()
            .add("period", DataTypes.StringType, false)
            .add("scope", DataTypes.StringType, false)
            .add("entity_a", DataTypes.StringType, false)
            .add("entity_b", DataTypes.StringType, false)
            .add("count", DataTypes.LongType, false)
            .add("articles", DataTypes.LongType, false)
            .add("stories", DataTypes.LongType, false)
            .add("sample_mentions", DataTypes.createArrayType(DataTypes.StringType, false), false);

    private static final String HASH = "pair_hash";

    private PairSums() {}

    /**
     * @param counts rows of {@link #COUNTS}
     * @param samples of a pair the so many smallest ids are kept
     */
    static Dataset<Row> of(Dataset<Row> counts, long minSupport, int samples) {
        Column[] pair = {col("period"), col("scope"), col("entity_a"), col("entity_b")};
        MapPartitionsFunction<Row, Row> merge = rows -> new Merged(rows, minSupport, samples);
        return counts.withColumn(HASH, xxhash64(pair))
                .repartition(col(HASH))
                .sortWithinPartitions(col(HASH), pair[0], pair[1], pair[2], pair[3], col("story"))
                .drop(HASH)
                .mapPartitions(merge, Encoders.row(SUMS));
    }

    /** Reads rows that are sorted by pair and story; yields a row a pair that has the support. */
    private static final class Merged implements Iterator<Row> {
        private final Iterator<Row> counts;
        private final long minSupport;
        private final int samples;
        private @Nullable Row ahead;
        private @Nullable Row next;

        Merged(Iterator<Row> counts, long minSupport, int samples) {
            this.counts = counts;
            this.minSupport = minSupport;
            this.samples = samples;
            this.ahead = counts.hasNext() ? counts.next() : null;
            this.next = merge();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            Row pair = Objects.requireNonNull(next, "no pair is left");
            next = merge();
            return pair;
        }

        private @Nullable Row merge() {
            Row pair = null;
            while (pair == null && ahead != null) {
                pair = supported(Objects.requireNonNull(ahead));
            }
            return pair;
        }

        /** The sums of the pair that the row begins, null if they are too small. */
        private @Nullable Row supported(Row first) {
            long count = 0;
            long articles = 0;
            long stories = 0;
            TreeSet<String> smallest = new TreeSet<>();
            Row before = null;
            Row row = first;
            while (row != null && isOfSamePair(first, row)) {
                count += row.getLong(4);
                articles++;
                stories += before == null || before.getLong(5) != row.getLong(5) ? 1 : 0;
                smallest.add(row.getString(6));
                if (smallest.size() > samples) {
                    smallest.pollLast();
                }
                before = row;
                row = counts.hasNext() ? counts.next() : null;
            }
            ahead = row;
            List<String> sample = new ArrayList<>(smallest);
            return count < minSupport
                    ? null
                    : RowFactory.create(
                            first.getString(0),
                            first.getString(1),
                            first.getString(2),
                            first.getString(3),
                            count,
                            articles,
                            stories,
                            sample.toArray(String[]::new));
        }

        private static boolean isOfSamePair(Row a, Row b) {
            return a.getString(3).equals(b.getString(3))
                    && a.getString(2).equals(b.getString(2))
                    && a.getString(1).equals(b.getString(1))
                    && a.getString(0).equals(b.getString(0));
        }
    }
}

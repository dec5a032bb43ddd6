package org.frontline.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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
 * <p>Rows are sorted by their pair's hash and by story and read once, so that a pair of which every article speaks needs
 * no more memory than one that stands in a single article: the state is a few numbers and a handful of ids. Spark's own
 * aggregates would count the distinct stories in a second round and sort by strings, which takes longer.
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
    private static final int HASH_AT = COUNTS.size();

    private PairSums() {}

    /**
     * @param counts rows of {@link #COUNTS}
     * @param samples of a pair the so many smallest ids are kept
     */
    static Dataset<Row> of(Dataset<Row> counts, long minSupport, int samples) {
        Column[] pair = {col("period"), col("scope"), col("entity_a"), col("entity_b")};
        MapPartitionsFunction<Row, Row> merge = rows -> merged(rows, minSupport, samples);
        return counts.withColumn(HASH, xxhash64(pair))
                .repartition(col(HASH))
                .sortWithinPartitions(col(HASH), col("story"))
                .mapPartitions(merge, Encoders.row(SUMS));
    }

    /** @param counts rows of {@link #COUNTS} with their pair's hash behind, sorted by hash and story */
    static Iterator<Row> merged(Iterator<Row> counts, long minSupport, int samples) {
        return new Merged(counts, minSupport, samples);
    }

    /** Reads rows that are sorted by their pair's hash and by story; yields a row a pair that has the support. */
    private static final class Merged implements Iterator<Row> {
        private final Iterator<Row> counts;
        private final long minSupport;
        private final int samples;
        private final Deque<Row> ready = new ArrayDeque<>();
        private @Nullable Row ahead;

        Merged(Iterator<Row> counts, long minSupport, int samples) {
            this.counts = counts;
            this.minSupport = minSupport;
            this.samples = samples;
            this.ahead = counts.hasNext() ? counts.next() : null;
            merge();
        }

        @Override
        public boolean hasNext() {
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            Row pair = ready.remove();
            merge();
            return pair;
        }

        private void merge() {
            while (ready.isEmpty() && ahead != null) {
                for (Sum sum : sumsOfOneHash(ahead)) {
                    if (sum.count >= minSupport) {
                        ready.add(sum.row());
                    }
                }
            }
        }

        /** Nearly always one pair; two with one hash come in turns, each in the order of its stories. */
        private List<Sum> sumsOfOneHash(Row first) {
            List<Sum> sums = new ArrayList<>(1);
            Row row = first;
            while (row != null && row.getLong(HASH_AT) == first.getLong(HASH_AT)) {
                of(row, sums).add(row);
                row = counts.hasNext() ? counts.next() : null;
            }
            ahead = row;
            return sums;
        }

        private Sum of(Row row, List<Sum> sums) {
            for (Sum sum : sums) {
                if (sum.isOf(row)) {
                    return sum;
                }
            }
            Sum sum = new Sum(row, samples);
            sums.add(sum);
            return sum;
        }
    }

    /** What the rows of one pair add up to. */
    private static final class Sum {
        private final Row pair;
        private final int samples;
        private final TreeSet<String> smallest = new TreeSet<>();
        private long count;
        private long articles;
        private long stories;
        private long lastStory;

        Sum(Row pair, int samples) {
            this.pair = pair;
            this.samples = samples;
        }

        boolean isOf(Row row) {
            return pair.getString(3).equals(row.getString(3))
                    && pair.getString(2).equals(row.getString(2))
                    && pair.getString(1).equals(row.getString(1))
                    && pair.getString(0).equals(row.getString(0));
        }

        void add(Row row) {
            count += row.getLong(4);
            stories += articles == 0 || lastStory != row.getLong(5) ? 1 : 0;
            lastStory = row.getLong(5);
            articles++;
            smallest.add(row.getString(6));
            if (smallest.size() > samples) {
                smallest.pollLast();
            }
        }

        Row row() {
            return RowFactory.create(
                    pair.getString(0),
                    pair.getString(1),
                    pair.getString(2),
                    pair.getString(3),
                    count,
                    articles,
                    stories,
                    smallest.toArray(String[]::new));
        }
    }
}

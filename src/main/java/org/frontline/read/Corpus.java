package org.frontline.read;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** The corpus as rows of {@link Records#SCHEMA}, one a record, accepted or not. */
public final class Corpus {
    private Corpus() {}

    /**
     * Finds the files before any work begins.
     *
     * @param inputs files, folders, globs or any Hadoop URIs
     * @throws InputException where one of them does not exist, or nothing in them can be read
     */
    public static InputPlan plan(SparkSession spark, List<String> inputs, ReadOptions options) {
        return new InputResolver(spark.sessionState().newHadoopConf(), options.format()).resolve(inputs);
    }

    /** Reads the planned files in one pass, record by record; bad data becomes rejects and stops nothing. */
    public static Dataset<Row> read(SparkSession spark, InputPlan plan, ReadOptions options) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Slices slices = Slices.of(plan, context.defaultParallelism());
        Broadcast<SerializableConfiguration> hadoop = context.broadcast(
                new SerializableConfiguration(spark.sessionState().newHadoopConf()));
        JavaRDD<Row> rows =
                context.parallelize(slices.tasks(), slices.tasks().size()).flatMap(new ReadSlices(options, hadoop));
        Dataset<Row> records = spark.createDataFrame(rows, Records.SCHEMA);
        return slices.lopsided() ? spread(records, slices.spread()) : records;
    }

    /** Gives every core its share of a file that only one can unpack; by place, so that it is the same every time. */
    private static Dataset<Row> spread(Dataset<Row> records, int partitions) {
        return records.repartition(partitions, col("source_path"), col("position"));
    }

    /** What a task does: its slices, one record at a time. */
    private record ReadSlices(ReadOptions options, Broadcast<SerializableConfiguration> hadoop)
            implements FlatMapFunction<ArrayList<Row>, Row> {
        @Override
        public Iterator<Row> call(ArrayList<Row> pack) {
            SliceRecords opener = new SliceRecords(options, hadoop.value().value());
            Iterator<Slice> slices = pack.stream().map(Slice::of).iterator();
            SliceIterator outcomes = new SliceIterator(slices, opener, lastAttempt());
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return outcomes.hasNext();
                }

                @Override
                public Row next() {
                    return Records.row(outcomes.next());
                }
            };
        }

        private static boolean lastAttempt() {
            // Local mode tries once, whatever the setting says.
            boolean local = SparkEnv.get().executorId().equals("driver");
            int attempts = SparkEnv.get().conf().getInt("spark.task.maxFailures", 4);
            return local || TaskContext.get().attemptNumber() + 1 >= attempts;
        }
    }
}

package org.frontline.aggregate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Keeps the few smallest ids of a group, however large the group is.
 *
 * <p>Collecting all ids and cutting them afterwards would hold every mention of a frequent pair in memory; the state
 * here is a handful of strings, and the same ones whichever partition comes first.
 */
final class SmallestIds extends Aggregator<String, String[], Row> {
    /** The one field of its result. */
    static final String IDS = "ids";

    private final int limit;

    SmallestIds(int limit) {
        this.limit = limit;
    }

    @Override
    public String[] zero() {
        return new String[0];
    }

    @Override
    public String[] reduce(String[] kept, String id) {
        return kept.length == limit && kept[limit - 1].compareTo(id) <= 0 ? kept : merge(kept, new String[] {id});
    }

    @Override
    public String[] merge(String[] left, String[] right) {
        return Stream.concat(Arrays.stream(left), Arrays.stream(right))
                .distinct()
                .sorted()
                .limit(limit)
                .toArray(String[]::new);
    }

    @Override
    public Row finish(String[] kept) {
        return RowFactory.create((Object) List.of(kept).toArray(new String[0]));
    }

    @Override
    public Encoder<String[]> bufferEncoder() {
        return Encoders.kryo(String[].class);
    }

    @Override
    public Encoder<Row> outputEncoder() {
        return Encoders.row(new StructType().add(IDS, DataTypes.createArrayType(DataTypes.StringType, false), false));
    }
}

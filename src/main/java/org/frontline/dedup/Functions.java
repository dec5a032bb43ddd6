package org.frontline.dedup;

import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The pure core as functions over columns. */
final class Functions {
    static final UserDefinedFunction FINGERPRINT =
            udf((UDF3<String, String, String, byte[]>) Fingerprint::of, DataTypes.BinaryType);
    static final UserDefinedFunction KEY = udf((UDF1<byte[], Long>) Fingerprint::key, DataTypes.LongType);
    /** Null where the text is too short for a signature. */
    static final UserDefinedFunction SIGNATURE = udf(
            (UDF1<byte[], byte[]>) bytes -> Fingerprint.hasSignature(bytes) ? Fingerprint.signature(bytes) : null,
            DataTypes.BinaryType);
    /** Of two signatures; texts without one are compared by their words alone and are equal where they meet. */
    static final UserDefinedFunction SIMILARITY = udf(
            (UDF2<byte[], byte[], Double>) (a, b) -> a == null || b == null ? 1.0 : Signature.similarity(a, b),
            DataTypes.DoubleType);

    private static final StructType BAND =
            new StructType().add("key", DataTypes.LongType, false).add("order", DataTypes.LongType, false);
    static final UserDefinedFunction BANDS =
            udf((UDF1<byte[], List<Row>>) Functions::bands, DataTypes.createArrayType(BAND, false));

    private Functions() {}

    private static List<Row> bands(byte[] signature) {
        long[] keys = Bands.keys(signature);
        long[] orders = Bands.orders(signature);
        List<Row> bands = new ArrayList<>(keys.length);
        for (int i = 0; i < keys.length; i++) {
            bands.add(RowFactory.create(keys[i], orders[i]));
        }
        return bands;
    }
}

package org.frontline.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.frontline.extract.cooccurrence.EntityKey;

/** The key under which a row of {@code entity_mentions} counts, so that every table agrees on what one entity is. */
final class MentionedEntities {
    private static final UserDefinedFunction KEY =
            udf((UDF2<String, String, String>) EntityKey::of, DataTypes.StringType);

    private MentionedEntities() {}

    /** The mentions with their key in a column of the given name; marks that fold to nothing are no entities. */
    static Dataset<Row> withKey(Dataset<Row> entityMentions, String name) {
        Column key = KEY.apply(col("entity_id"), col("surface"));
        return entityMentions.withColumn(name, key).where(col(name).notEqual(EntityKey.UNLINKED));
    }

    static Column isLinked(Column key) {
        return key.startsWith(EntityKey.UNLINKED).unary_$bang();
    }
}

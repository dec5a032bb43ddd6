package org.frontline.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Tables;
import org.frontline.write.Snapshot;

/** Asks an output the questions of {@code src/main/sql}, those that are written for Spark's SQL too. */
record Questions(SparkSession spark, Snapshot tables) {
    /** The first rows of the answer. */
    List<Row> ask(String question, int most) {
        tables.view(spark, Tables.SHOWN);
        return spark.sql(text(question)).limit(most).collectAsList();
    }

    private static String text(String question) {
        String resource = "/sql/" + question + ".sql";
        try (InputStream in = Questions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().replaceFirst(";$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

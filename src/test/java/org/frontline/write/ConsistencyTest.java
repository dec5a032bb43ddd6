package org.frontline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.frontline.SharedSpark;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsistencyTest {
    private static final SparkSession SPARK = SharedSpark.session();

    @TempDir
    private Path folder;

    @Test
    void onlyTheChecksWhoseTablesAreThereAreMade() {
        List<Runnable> checks = Consistency.checks(SPARK, timeline("2024-01-01", "2024-02-01"));

        assertThat(checks).hasSize(1);
        checks.forEach(Runnable::run);
    }

    @Test
    void aCheckThatFindsARowNamesItselfAndTheRow() {
        List<Runnable> checks = Consistency.checks(SPARK, timeline("2024-02-01", "2024-01-01"));

        assertThatThrownBy(() -> checks.forEach(Runnable::run))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("every_state_ends_after_it_began")
                .hasMessageContaining("2024-02-01");
    }

    /** A version that has nothing but one state of one place. */
    private Snapshot timeline(String from, String to) {
        StructField[] fields = Arrays.stream(Tables.CONTROL_TIMELINE.schema().fields())
                .map(f -> new StructField(f.name(), f.dataType(), true, f.metadata()))
                .toArray(StructField[]::new);
        Object[] values = Arrays.stream(fields)
                .map(field -> switch (field.name()) {
                    case "valid_from" -> Date.valueOf(from);
                    case "valid_to" -> Date.valueOf(to);
                    default -> null;
                })
                .toArray();
        String path = folder.resolve("control_timeline").toUri().toString();
        Row state = RowFactory.create(values);
        SPARK.createDataFrame(List.of(state), new StructType(fields)).write().parquet(path);
        String name = Tables.CONTROL_TIMELINE.name();
        return new Snapshot("run", Map.of(name, new org.apache.hadoop.fs.Path(path)), Map.of(name, "run"));
    }
}

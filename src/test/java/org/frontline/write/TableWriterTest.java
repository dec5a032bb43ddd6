package org.frontline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.frontline.SharedSpark;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private static final TableWriter WRITER = new TableWriter("zstd", 1000);

    @TempDir
    Path folder;

    private org.apache.hadoop.fs.Path target;

    @BeforeEach
    void target() {
        target = new org.apache.hadoop.fs.Path(folder.resolve("rejects").toUri());
    }

    @Test
    void storedColumnsCarryTheirMeaningAsComment() {
        assertThat(WRITER.write(Tables.REJECTS, rejects(reject("a", 1L), reject("a", 2L)), target))
                .isEqualTo(2);
        StructField[] fields =
                SharedSpark.session().read().parquet(target.toString()).schema().fields();
        assertThat(Arrays.stream(fields).map(f -> f.getComment().get()).toList())
                .isEqualTo(
                        Tables.REJECTS.columns().stream().map(c -> c.meaning()).toList());
    }

    @Test
    void aNullWhereAValueIsRequiredIsNamed() {
        assertThatThrownBy(() -> WRITER.write(Tables.REJECTS, rejects(reject(null, 1L)), target))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("rejects")
                .hasMessageContaining("column source_path is null in 1 rows");
    }

    @Test
    void aTableWithoutRowsLacksNothing() {
        assertThat(WRITER.write(Tables.REJECTS, rejects(), target)).isZero();
    }

    @Test
    void twoRowsWithOneKeyAreNamed() {
        assertThatThrownBy(() -> WRITER.write(Tables.REJECTS, rejects(reject("a", 1L), reject("a", 1L)), target))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("share the key source_path=a, position=1");
    }

    @Test
    void aFrameThatLacksAColumnIsRefused() {
        Dataset<Row> frame = rejects(reject("a", 1L)).drop("detail");
        assertThatThrownBy(() -> WRITER.write(Tables.REJECTS, frame, target)).hasMessageContaining("lacks [detail]");
    }

    private static Row reject(String path, long position) {
        return RowFactory.create(path, "jsonl", position, "malformed", "no object", "{");
    }

    private static Dataset<Row> rejects(Row... rows) {
        return SharedSpark.session().createDataFrame(List.of(rows), nullable());
    }

    private static org.apache.spark.sql.types.StructType nullable() {
        return new org.apache.spark.sql.types.StructType(
                Arrays.stream(Tables.REJECTS.schema().fields())
                        .map(f -> new StructField(f.name(), f.dataType(), true, f.metadata()))
                        .toArray(StructField[]::new));
    }
}

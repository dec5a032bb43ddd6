package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.Test;

/** Offsets were in UTF-16 units once: whoever read the tables with Python missed the name by one for each emoji before it. */
class FoundRowsTest {
    private static final String TITLE = "\uD83D\uDEA8 Rebels take Hama";
    private static final String TEXT =
            "\uD83C\uDDF8\uD83C\uDDFE \uD83D\uDEA8 Rebels captured Hama on Thursday. The army denied it.";

    private final Row found = found();

    @Test
    void offsetsOfNamesCountCodePoints() {
        Columns columns = new Columns(Tables.ENTITY_MENTIONS.schema());
        assertThat(rows("entity_mentions"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(columns.cut(row, "begin", "end")).isEqualTo(columns.text(row, "surface")))
                .anySatisfy(row -> assertThat(columns.text(row, "surface")).isEqualTo("Hama"));
    }

    @Test
    void offsetsOfSentencesAndTriggersCountCodePoints() {
        Columns columns = new Columns(Tables.CONTROL_MENTIONS.schema());
        assertThat(rows("control_mentions")).isNotEmpty().allSatisfy(row -> {
            assertThat(columns.cut(row, "sentence_begin", "sentence_end")).isEqualTo(columns.text(row, "sentence"));
            assertThat(columns.cut(row, "trigger_begin", "trigger_end")).isEqualTo(columns.text(row, "trigger"));
        });
    }

    private static Row found() {
        ArticlePipeline pipeline = ArticlePipeline.bundled();
        SourceRef source = new SourceRef("test", "text", 0);
        Article article = new Article("a", source, null, null, TITLE, TEXT, LocalDate.of(2024, 12, 6), null);
        return FoundRows.of(pipeline.read(article), pipeline.gazetteer());
    }

    private List<Row> rows(String table) {
        return List.of((Row[]) found.get(FoundRows.SCHEMA.fieldIndex(table)));
    }

    private record Columns(StructType schema) {
        String text(Row row, String column) {
            return row.getString(schema.fieldIndex(column));
        }

        String cut(Row row, String begin, String end) {
            int[] points = (text(row, "part").equals("title") ? TITLE : TEXT)
                    .codePoints()
                    .toArray();
            int from = row.getInt(schema.fieldIndex(begin));
            return new String(points, from, row.getInt(schema.fieldIndex(end)) - from);
        }
    }
}

package org.frontline.aggregate;

import java.sql.Date;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.frontline.SharedSpark;
import org.frontline.tables.Column;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;

/** Tiny stored tables, written by naming only the cells that a test is about. */
final class Stored {
    private Stored() {}

    static Dataset<Row> articles(Row... rows) {
        return frame(Tables.ARTICLES, rows);
    }

    static Dataset<Row> entityMentions(Row... rows) {
        return frame(Tables.ENTITY_MENTIONS, rows);
    }

    static Dataset<Row> controlMentions(Row... rows) {
        return frame(Tables.CONTROL_MENTIONS, rows);
    }

    static Dataset<Row> entities(Row... rows) {
        return frame(Tables.ENTITIES, rows);
    }

    /** A row of {@code entities}, a place. */
    static Row named(String id, String name) {
        return row(Tables.ENTITIES, Map.of("entity_id", id, "name", name, "type", "place"));
    }

    static Row article(String id, String published, String story, int sentences) {
        return row(Tables.ARTICLES, article(id, published, story, sentences, null));
    }

    static Row articleOf(String id, String published, String story, String origin) {
        return row(Tables.ARTICLES, article(id, published, story, 10, origin));
    }

    private static Map<String, Object> article(
            String id, String published, String story, int sentences, String origin) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("article_id", id);
        cells.put("published_at", published == null ? null : Date.valueOf(published));
        cells.put("published_month", published == null ? "unknown" : published.substring(0, 7));
        cells.put("story_id", story);
        cells.put("sentences", sentences);
        cells.put("origin", origin);
        return cells;
    }

    static Row entity(String article, String id, int sentence, String entity) {
        return row(Tables.ENTITY_MENTIONS, mention(article, id, sentence, entity, entity));
    }

    static Row unlinked(String article, String id, int sentence, String surface) {
        return row(Tables.ENTITY_MENTIONS, mention(article, id, sentence, null, surface));
    }

    private static Map<String, Object> mention(String article, String id, int sentence, String entity, String surface) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("article_id", article);
        cells.put("mention_id", id);
        cells.put("sentence_index", sentence);
        cells.put("entity_id", entity);
        cells.put("entity_name", entity);
        cells.put("surface", surface);
        cells.put("type", "person");
        return cells;
    }

    /** A control mention of Hama; each further cell is given as its name and its value. */
    static Row control(String article, String id, String action, String actor, Object... more) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("article_id", article);
        cells.put("mention_id", id);
        cells.put("place", "Hama");
        cells.put("place_id", "place:hama");
        cells.put("place_name", "Hama");
        cells.put("place_type", "city");
        cells.put("place_lat", 35.13);
        cells.put("place_lon", 36.75);
        cells.put("action", action);
        cells.put("actor", actor);
        cells.put("actor_id", actor == null ? null : "actor:" + actor);
        cells.put("actor_name", actor);
        cells.put("modality", "actual");
        cells.put("is_background", false);
        cells.put("confidence", 0.9);
        for (int i = 0; i < more.length; i += 2) {
            cells.put((String) more[i], more[i + 1]);
        }
        return row(Tables.CONTROL_MENTIONS, cells);
    }

    /** A row of the table with the given cells, null elsewhere. */
    static Row row(Table table, Map<String, Object> cells) {
        return RowFactory.create(
                table.columns().stream().map(Column::name).map(cells::get).toArray());
    }

    private static Dataset<Row> frame(Table table, Row... rows) {
        StructType nullable = new StructType();
        for (Column column : table.columns()) {
            nullable = nullable.add(column.name(), column.type(), true);
        }
        return SharedSpark.session().createDataFrame(List.copyOf(Arrays.asList(rows)), nullable);
    }
}

package org.frontline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontline.model.Action;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.frontline.model.TimePrecision;

/** Predictions as rows of JSON, as the reference scorer reads them. */
final class PredictionRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionRows() {}

    static List<Prediction> read(Path file) throws IOException {
        List<Prediction> predictions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            predictions.add(prediction(JSON.readTree(line)));
        }
        return predictions;
    }

    private static Prediction prediction(JsonNode row) {
        String stance = text(row, "stance");
        String start = text(row, "event_start");
        String precision = text(row, "time_precision");
        return new Prediction(
                text(row, "article_id"),
                text(row, "sentence"),
                text(row, "place"),
                text(row, "place_name"),
                Action.valueOf(text(row, "action").toUpperCase(Locale.ROOT)),
                text(row, "actor"),
                text(row, "actor_name"),
                text(row, "counterparty"),
                text(row, "counterparty_name"),
                Modality.valueOf(text(row, "modality").toUpperCase(Locale.ROOT)),
                text(row, "source"),
                text(row, "source_name"),
                stance == null ? null : Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
                start == null ? null : LocalDate.parse(start),
                precision == null ? null : TimePrecision.valueOf(precision.toUpperCase(Locale.ROOT)),
                row.path("is_background").asBoolean(),
                row.path("confidence").asDouble(),
                text(row, "rule"));
    }

    private static String text(JsonNode row, String key) {
        return row.hasNonNull(key) ? row.get(key).asText() : null;
    }

    static void write(List<Prediction> predictions, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Prediction p : predictions) {
            lines.add(JSON.writeValueAsString(row(p)));
        }
        Files.write(file, lines);
    }

    private static ObjectNode row(Prediction p) {
        return JSON.createObjectNode()
                .put("article_id", p.articleId())
                .put("sentence", p.sentence())
                .put("place", p.place())
                .put("place_name", p.placeName())
                .put("action", p.action().label())
                .put("actor", p.actor())
                .put("actor_name", p.actorName())
                .put("counterparty", p.counterparty())
                .put("counterparty_name", p.counterpartyName())
                .put("modality", p.modality().label())
                .put("source", p.source())
                .put("source_name", p.sourceName())
                .put("stance", p.stance() == null ? null : p.stance().label())
                .put(
                        "event_start",
                        p.eventStart() == null ? null : p.eventStart().toString())
                .put(
                        "time_precision",
                        p.timePrecision() == null ? null : p.timePrecision().label())
                .put("is_background", p.background())
                .put("confidence", p.confidence())
                .put("rule", p.rule());
    }
}

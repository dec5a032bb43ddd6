package org.frontline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.frontline.model.Action;
import org.frontline.model.Article;
import org.frontline.model.Modality;
import org.frontline.model.SourceRef;
import org.frontline.model.Stance;
import org.jspecify.annotations.Nullable;

/** Reads gold mentions and the articles that they were made on, one JSON object a line. */
final class GoldReader {
    private static final int ISO_DATE = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReader() {}

    static Gold read(Path goldFile, Path articlesFile) {
        Map<String, String> texts = new HashMap<>();
        forEachRow(
                articlesFile,
                (row, where) -> texts.put(
                        text(row, "id", where),
                        Surfaces.squeeze(orEmpty(row, "title") + "\n" + text(row, "text", where))));
        SortedSet<String> covered = new TreeSet<>();
        List<GoldMention> mentions = new ArrayList<>();
        forEachRow(goldFile, (row, where) -> {
            String article = text(row, "doc_id", where);
            if (!texts.containsKey(article)) {
                throw new EvaluationException(where + ": doc_id '" + article + "' is none of " + articlesFile
                        + "; give the articles that the gold was made on");
            }
            covered.add(article);
            if (!row.path("none").asBoolean(false)) {
                mentions.add(mention(row, article, where));
            }
        });
        return new Gold(covered, List.copyOf(mentions), Map.copyOf(texts));
    }

    /** The annotated articles themselves, in the order of the file. */
    static List<Article> articles(Path file) {
        List<Article> articles = new ArrayList<>();
        forEachRow(file, (row, where) -> {
            String published = optional(row, "published");
            articles.add(new Article(
                    text(row, "id", where),
                    new SourceRef(file.toString(), "jsonl", articles.size()),
                    optional(row, "publisher"),
                    optional(row, "url"),
                    orEmpty(row, "title"),
                    text(row, "text", where),
                    published == null ? null : date(published, where),
                    published));
        });
        return articles;
    }

    /** What readers said of single mentions: doc_id, sentence, place, action, right. */
    static List<Judgement> judgements(Path file) {
        List<Judgement> judgements = new ArrayList<>();
        forEachRow(
                file,
                (row, where) -> judgements.add(new Judgement(
                        text(row, "doc_id", where),
                        text(row, "sentence", where),
                        text(row, "place", where),
                        value(Action.class, text(row, "action", where), "action", where),
                        row.path("right").asBoolean(false))));
        return judgements;
    }

    private static LocalDate date(String published, String where) {
        try {
            return LocalDate.parse(published.substring(0, Math.min(ISO_DATE, published.length())));
        } catch (DateTimeParseException e) {
            throw new EvaluationException(where + ": published '" + published + "' does not begin with an ISO date");
        }
    }

    private static void forEachRow(Path file, BiConsumer<JsonNode, String> row) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    String where = file + ", line " + number;
                    row.accept(parse(line, where), where);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static JsonNode parse(String line, String where) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new EvaluationException(where + " is not a JSON object: " + e.getOriginalMessage());
        }
    }

    private static GoldMention mention(JsonNode row, String article, String where) {
        String stance = optional(row, "stance");
        return new GoldMention(
                article,
                text(row, "sentence", where),
                text(row, "place", where),
                value(Action.class, text(row, "action", where), "action", where),
                optional(row, "actor"),
                optional(row, "counterparty"),
                value(Modality.class, text(row, "modality", where), "modality", where),
                optional(row, "source"),
                stance == null ? null : value(Stance.class, stance, "stance", where),
                optional(row, "time"),
                row.path("past").asBoolean(false));
    }

    private static <E extends Enum<E>> E value(Class<E> kind, String label, String key, String where) {
        for (E value : kind.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(label)) {
                return value;
            }
        }
        throw new EvaluationException(where + ": " + key + " '" + label + "' is not one that the guide knows");
    }

    private static String text(JsonNode row, String key, String where) {
        String value = optional(row, key);
        if (value == null) {
            throw new EvaluationException(where + " has no " + key);
        }
        return value;
    }

    private static String orEmpty(JsonNode row, String key) {
        String value = optional(row, key);
        return value == null ? "" : value;
    }

    private static @Nullable String optional(JsonNode row, String key) {
        return row.hasNonNull(key) ? row.get(key).asText() : null;
    }
}

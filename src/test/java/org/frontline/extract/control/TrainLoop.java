package org.frontline.extract.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.frontline.annotate.Annotator;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.Slot;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.jspecify.annotations.Nullable;

/** Reads articles, writes the columns that the scorer reads: {@code TrainLoop ARTICLES.jsonl OUT.jsonl}. */
final class TrainLoop {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrainLoop() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        int sentences = 0;
        try (PrintWriter out = new PrintWriter(args[1])) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                AnnotatedArticle linked =
                        Linker.bundled().link(Annotator.bundled().annotate(article(JSON.readTree(line))));
                sentences += linked.sentences().size();
                for (ControlMention mention : ControlExtractor.bundled().extract(linked)) {
                    out.println(row(linked.article().id(), mention));
                }
            }
        }
        System.err.printf("%d sentences in %d ms%n", sentences, (System.nanoTime() - start) / 1_000_000);
    }

    static Article article(JsonNode node) {
        String published = node.path("published").asText(null);
        LocalDate date =
                published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        return new Article(
                node.get("id").asText(),
                new SourceRef("train", "jsonl", 0),
                node.path("publisher").asText(null),
                node.path("url").asText(null),
                node.path("title").asText(""),
                node.get("text").asText(),
                date,
                published);
    }

    private static String row(String article, ControlMention mention) {
        ObjectNode row = JSON.createObjectNode();
        row.put("article_id", article);
        row.put("sentence", mention.sentence().text());
        put(row, "place", mention.place());
        row.put("action", mention.action().label());
        put(row, "actor", mention.actor());
        put(row, "counterparty", mention.counterparty());
        row.put("modality", mention.modality().label());
        put(
                row,
                "source",
                mention.attribution() == null ? null : mention.attribution().source());
        row.put(
                "stance",
                mention.attribution() == null
                        ? null
                        : mention.attribution().stance().label());
        row.put(
                "event_start",
                mention.time() == null ? null : mention.time().start().toString());
        row.put(
                "time_precision",
                mention.time() == null ? null : mention.time().precision().label());
        row.put("is_background", mention.background());
        row.put("rule", mention.rule());
        row.put("confidence", mention.confidence());
        row.put("trigger", mention.trigger().begin());
        return row.toString();
    }

    private static void put(ObjectNode row, String column, @Nullable Slot slot) {
        row.put(column, slot == null ? null : slot.surface());
        row.put(column + "_name", slot == null ? null : slot.name());
    }
}

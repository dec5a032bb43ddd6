package org.frontline.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.frontline.evaluation.ControlEvaluation;
import org.frontline.model.Article;
import org.frontline.tables.Tables;

/**
 * Writes the control mentions of articles, one JSON object a line, as the reference scorer reads them, without Spark and
 * within seconds: {@code ControlGoldLoop ARTICLES.jsonl MENTIONS.jsonl}, a tool for whoever improves the extractor, no test.
 */
public final class ControlGoldLoop {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ControlGoldLoop() {}

    public static void main(String[] args) throws IOException {
        ArticlePipeline pipeline = ArticlePipeline.bundled();
        long started = System.nanoTime();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (Article article : ControlEvaluation.articles(Path.of(args[0]))) {
                for (Row mention : mentions(pipeline, article)) {
                    out.println(JSON.writeValueAsString(object(mention)));
                }
            }
        }
        System.err.printf("%.1f s%n", (System.nanoTime() - started) / 1e9);
    }

    private static Row[] mentions(ArticlePipeline pipeline, Article article) {
        return (Row[]) FoundRows.of(pipeline.read(article), pipeline.gazetteer())
                .get(FoundRows.SCHEMA.fieldIndex("control_mentions"));
    }

    private static ObjectNode object(Row mention) {
        ObjectNode object = JSON.createObjectNode();
        String[] columns = Tables.CONTROL_MENTIONS.schema().fieldNames();
        for (int i = 0; i < columns.length; i++) {
            Object value = mention.get(i);
            object.set(columns[i], JSON.valueToTree(value instanceof java.sql.Date ? value.toString() : value));
        }
        return object;
    }
}

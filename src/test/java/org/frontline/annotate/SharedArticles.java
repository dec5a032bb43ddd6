package org.frontline.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.frontline.SharedData;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;

/** The shared collection of real articles, where it is present. */
final class SharedArticles {
    private SharedArticles() {}

    static List<Article> read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        var gzip = new GZIPInputStream(Files.newInputStream(SharedData.file("data/articles/articles.jsonl.gz")));
        try (var lines = new BufferedReader(new InputStreamReader(gzip, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(article(json.readTree(line), articles.size()));
            }
        }
        return articles;
    }

    private static Article article(JsonNode node, int position) {
        SourceRef source = new SourceRef("articles.jsonl.gz", "jsonl", position);
        String title = node.path("title").isNull() ? "" : node.path("title").asText();
        return new Article(
                node.get("id").asText(),
                source,
                null,
                null,
                title,
                node.get("text").asText(),
                null,
                null);
    }
}

package org.frontline.resolve.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;
import org.frontline.model.Token;

/**
 * Says how many dates of the gold are among the time expressions of their sentence, and prints the others:
 * {@code TimeGoldLoop ARTICLES GOLD}, a tool for whoever improves the room, no test.
 */
final class TimeGoldLoop {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TimeGoldLoop() {}

    public static void main(String[] args) throws IOException {
        Map<String, JsonNode> articles = new HashMap<>();
        for (JsonNode article : rows(Path.of(args[0]))) {
            articles.put(article.get("id").asText(), article);
        }
        int[] dated = new int[2];
        int[] undated = new int[2];
        for (JsonNode gold : rows(Path.of(args[1]))) {
            JsonNode article = articles.get(gold.get("doc_id").asText());
            if (!gold.hasNonNull("time") || article == null) {
                continue;
            }
            LocalDate reference = reference(article);
            int[] tally = reference == null ? undated : dated;
            List<TimedSpan> spans =
                    TimeExpressions.find(PlainTokens.of(gold.get("sentence").asText()), reference);
            boolean hit = spans.stream()
                    .map(TimedSpan::interval)
                    .anyMatch(i -> i != null && shown(i).equals(gold.get("time").asText()));
            tally[hit ? 0 : 1]++;
            if (!hit) {
                print(gold, reference, spans);
            }
        }
        System.out.printf(
                "dated %d of %d, undated %d of %d%n",
                dated[0], dated[0] + dated[1], undated[0], undated[0] + undated[1]);
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static LocalDate reference(JsonNode article) {
        LocalDate published = article.hasNonNull("published")
                ? LocalDate.parse(article.get("published").asText())
                : null;
        List<Token> tokens = PlainTokens.of(article.get("text").asText());
        Dateline dateline = Dateline.find(tokens.subList(0, Math.min(60, tokens.size())), published);
        return dateline == null ? published : dateline.date();
    }

    private static void print(JsonNode gold, LocalDate reference, List<TimedSpan> spans) {
        System.out.printf(
                "%s | ref %s | %s | %s%n",
                gold.get("time").asText(),
                reference,
                spans.stream()
                        .map(s -> s.kind() + " " + (s.interval() == null ? "-" : shown(s.interval())))
                        .toList(),
                gold.get("sentence").asText());
    }

    private static String shown(TimeInterval interval) {
        int chars =
                interval.precision() == TimePrecision.YEAR ? 4 : interval.precision() == TimePrecision.MONTH ? 7 : 10;
        return interval.start().toString().substring(0, chars);
    }
}

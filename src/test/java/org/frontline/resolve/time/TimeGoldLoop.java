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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontline.model.Article;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.SourceRef;
import org.frontline.model.TimeInterval;
import org.frontline.model.TimePrecision;
import org.frontline.model.Token;

/**
 * Says how many dates of the gold are among the time expressions of their sentence or are what the paragraph carries on,
 * and prints the others: {@code TimeGoldLoop ARTICLES GOLD}, a tool for whoever improves the room, no test.
 */
final class TimeGoldLoop {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SENTENCE =
            Pattern.compile("\\S.*?(?:[.!?][\"”)\\]]*(?=\\s+[\\p{Lu}\"“])|\\n|$)", Pattern.DOTALL);

    private TimeGoldLoop() {}

    public static void main(String[] args) throws IOException {
        Map<String, JsonNode> articles = new HashMap<>();
        for (JsonNode article : rows(Path.of(args[0]))) {
            articles.put(article.get("id").asText(), article);
        }
        Map<String, Integer> tally = new TreeMap<>();
        for (JsonNode gold : rows(Path.of(args[1]))) {
            JsonNode row = articles.get(gold.get("doc_id").asText());
            if (!gold.has("place")) {
                continue;
            }
            Article article = article(row);
            List<Sentence> sentences = sentences(article);
            SentenceTimes times =
                    timesOf(gold.get("sentence").asText(), sentences, ArticleClock.read(article, sentences));
            String outcome = times == null ? "sentence not found" : outcome(gold, times);
            tally.merge((row.hasNonNull("published") ? "dated " : "undated ") + outcome, 1, Integer::sum);
            if (times != null) {
                print(outcome, gold, times);
            }
        }
        tally.forEach((what, count) -> System.out.println("# " + count + " " + what));
    }

    private static String outcome(JsonNode gold, SentenceTimes times) {
        boolean dated = times.spans().stream().anyMatch(s -> s.interval() != null);
        if (!gold.hasNonNull("time")) {
            return dated
                    ? "null: dated sentence"
                    : times.carried() != null ? "null: carried " + Math.min(4, times.carriedOver()) : "null: nothing";
        }
        String time = gold.get("time").asText();
        boolean hit = times.spans().stream().map(TimedSpan::interval).anyMatch(i -> i != null && shown(i).equals(time));
        boolean carried = times.carried() != null && shown(times.carried()).equals(time);
        if (hit) {
            return "time: in the sentence";
        }
        return carried
                ? "time: carried " + Math.min(4, times.carriedOver()) + (dated ? " though dated" : "")
                : dated
                        ? "time: other dates"
                        : times.carried() == null
                                ? "time: nothing"
                                : "time: other carried " + Math.min(4, times.carriedOver());
    }

    private static Article article(JsonNode row) {
        LocalDate published = row.hasNonNull("published")
                ? LocalDate.parse(row.get("published").asText())
                : null;
        return new Article(
                row.get("id").asText(),
                new SourceRef("gold", "jsonl", 0),
                null,
                null,
                row.path("title").asText(""),
                row.get("text").asText(),
                published,
                null);
    }

    private static List<Sentence> sentences(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Part part : Part.values()) {
            Matcher matcher = SENTENCE.matcher(article.text(part));
            int paragraph = 0;
            while (matcher.find()) {
                sentences.add(new Sentence(
                        sentences.size(),
                        part,
                        matcher.start(),
                        matcher.end(),
                        matcher.group(),
                        Sentence.Kind.PROSE,
                        paragraph,
                        tokens(matcher.group(), matcher.start())));
                paragraph += matcher.group().endsWith("\n") ? 1 : 0;
            }
        }
        return sentences;
    }

    private static List<Token> tokens(String sentence, int shift) {
        return PlainTokens.of(sentence).stream()
                .map(t -> new Token(t.text(), t.begin() + shift, t.end() + shift, t.tag(), t.lemma()))
                .toList();
    }

    /** Of the last sentence that the gold's overlaps. */
    private static SentenceTimes timesOf(String gold, List<Sentence> sentences, List<SentenceTimes> times) {
        String end = gold.strip();
        String tail = end.substring(Math.max(0, end.length() - 40));
        for (int i = sentences.size() - 1; i >= 0; i--) {
            if (sentences.get(i).text().contains(tail)) {
                return times.get(i);
            }
        }
        return null;
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static void print(String outcome, JsonNode gold, SentenceTimes times) {
        System.out.printf(
                "%s | %s | ref %s | %s | carried %s | %s%n",
                outcome,
                gold.path("time").asText(),
                times.reference(),
                times.spans().stream()
                        .map(s -> s.kind() + " " + (s.interval() == null ? "-" : shown(s.interval())))
                        .toList(),
                times.carried() == null ? "-" : shown(times.carried()),
                gold.get("sentence").asText());
    }

    private static String shown(TimeInterval interval) {
        int chars =
                interval.precision() == TimePrecision.YEAR ? 4 : interval.precision() == TimePrecision.MONTH ? 7 : 10;
        return interval.start().toString().substring(0, chars);
    }
}

package org.frontline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.SharedData;
import org.frontline.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Recall and precision over real articles and copies made of them; the curve is left in {@code target/}. */
class DedupEvaluationTest {
    private static final double SIMILARITY = 0.65;
    private static final int COPIED = 3000;
    /** Two originals of which half the shingles are common are copies in truth: agencies' texts in several papers. */
    private static final double COPIES_BY_NATURE = 0.5;

    private static final StructType ARTICLE = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("published_at", DataTypes.DateType)
            .add("text_sha256", DataTypes.StringType);

    @Test
    void copiesOfRealArticlesAreFoundAndDifferentReportsAreKeptApart() throws IOException {
        List<String> texts = realTexts();
        List<Copy> copies = copies(texts);
        Map<String, String> storyOf = storyOf(texts, copies);
        List<Pair> pairs = copies.stream()
                .map(copy -> new Pair(copy.kind, copy.jaccard, copy.isFound(storyOf)))
                .toList();
        List<Pair> sameTopic = sameTopic(texts, storyOf);
        long wrong = lumped(texts, copies, storyOf);
        long right = pairs.stream().filter(Pair::found).count();
        double precision = (double) right / (right + wrong);
        String report = curve(pairs)
                + kinds(pairs)
                + topics(sameTopic)
                + String.format(Locale.ROOT, "precision %.4f: %d right, %d wrong%n", precision, right, wrong);
        Files.writeString(Path.of("target/dedup-curve.txt"), report);
        System.out.println(report);

        assertThat(recall(pairs, 0.8, 1.01)).as(report).isGreaterThanOrEqualTo(0.99);
        assertThat(precision).as(report).isGreaterThanOrEqualTo(0.99);
        assertThat(recall(sameTopic, 0, 0.4)).as(report).isLessThanOrEqualTo(0.01);
    }

    /**
     * Each article with the other one that is most like it and no copy by nature: a report of the same event, or the day
     * before's. Found means: taken for one story.
     */
    private static List<Pair> sameTopic(List<String> texts, Map<String, String> storyOf) {
        List<Shingles> shingles = texts.stream().map(Shingles::of).toList();
        List<byte[]> signatures = shingles.stream().map(Signature::of).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int nearest = -1;
            double most = 0;
            for (int j = 0; j < i; j++) {
                double estimate = Signature.similarity(signatures.get(i), signatures.get(j));
                if (estimate > most && estimate < COPIES_BY_NATURE) {
                    most = estimate;
                    nearest = j;
                }
            }
            double jaccard = nearest < 0 ? 1 : Shingles.jaccard(shingles.get(i), shingles.get(nearest));
            if (jaccard < COPIES_BY_NATURE) {
                boolean one = storyOf.get("o" + i).equals(storyOf.get("o" + nearest));
                pairs.add(new Pair(null, jaccard, one));
            }
        }
        return pairs;
    }

    private static String curve(List<Pair> pairs) {
        StringBuilder curve = new StringBuilder("jaccard  copies  found\n");
        for (double from : new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9}) {
            double to = from >= 0.9 ? 1.01 : from + (from >= 0.5 && from < 0.8 ? 0.05 : 0.1);
            curve.append(line(String.format(Locale.ROOT, "%.2f", from), pairs, from, to));
        }
        return curve.toString();
    }

    private static String kinds(List<Pair> pairs) {
        StringBuilder kinds = new StringBuilder("kind, of jaccard 0.8 and more\n");
        for (Copies kind : Copies.values()) {
            List<Pair> ofKind = pairs.stream().filter(pair -> pair.kind == kind).toList();
            kinds.append(line(kind.name().toLowerCase(Locale.ROOT), ofKind, 0.8, 1.01));
        }
        return kinds.toString();
    }

    private static String topics(List<Pair> pairs) {
        StringBuilder topics =
                new StringBuilder("jaccard of the most alike different articles, how many, taken for copies\n");
        for (double from = 0; from < COPIES_BY_NATURE - 0.01; from += 0.1) {
            topics.append(line(String.format(Locale.ROOT, "%.2f", from), pairs, from, from + 0.1));
        }
        return topics.toString();
    }

    private static String line(String name, List<Pair> pairs, double from, double to) {
        long within = pairs.stream().filter(pair -> pair.within(from, to)).count();
        return String.format(Locale.ROOT, "%-12s %6d  %.3f%n", name, within, recall(pairs, from, to));
    }

    private static double recall(List<Pair> pairs, double from, double to) {
        return pairs.stream()
                .filter(pair -> pair.within(from, to))
                .mapToInt(pair -> pair.found ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Articles put into one story that are neither made copies nor copies by nature of the first in it. */
    private static long lumped(List<String> texts, List<Copy> copies, Map<String, String> storyOf) {
        Map<String, Integer> firstOf = new HashMap<>();
        long wrong = 0;
        for (int i = 0; i < texts.size(); i++) {
            Integer first = firstOf.putIfAbsent(storyOf.get("o" + i), i);
            if (first != null && !alike(texts.get(first), texts.get(i))) {
                wrong++;
            }
        }
        for (Copy copy : copies) {
            Integer first = firstOf.get(storyOf.get(copy.id));
            boolean ofAnother = first != null && !copy.isFound(storyOf);
            wrong += ofAnother && !alike(texts.get(first), copy.text) ? 1 : 0;
        }
        return wrong;
    }

    private static boolean alike(String a, String b) {
        return Shingles.jaccard(Shingles.of(a), Shingles.of(b)) >= COPIES_BY_NATURE;
    }

    /** One copy of each article, its kind in turn. */
    private static List<Copy> copies(List<String> texts) {
        Random random = new Random(17);
        List<Copy> copies = new ArrayList<>();
        for (int i = 0; i < COPIED; i++) {
            Copies kind = Copies.values()[i % Copies.values().length];
            String text = kind.of(texts.get(i), texts, random);
            Shingles shingles = Shingles.of(text);
            if (shingles.count() >= Fingerprint.FEWEST_SHINGLES) {
                copies.add(new Copy("c" + i, i, kind, text, Shingles.jaccard(Shingles.of(texts.get(i)), shingles)));
            }
        }
        return copies;
    }

    private static Map<String, String> storyOf(List<String> texts, List<Copy> copies) {
        List<Row> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(RowFactory.create("o" + i, "A title", texts.get(i), null, ""));
        }
        copies.forEach(copy -> articles.add(RowFactory.create(copy.id, "Another title", copy.text, null, "")));
        Dataset<Row> prints = Dedup.fingerprints(
                        SharedSpark.session().createDataFrame(articles, ARTICLE).repartition(4))
                .persist();
        Map<String, String> storyOf = new HashMap<>();
        for (Row row : Dedup.stories(prints, SIMILARITY).collectAsList()) {
            storyOf.put(row.getString(0), row.getString(1));
        }
        prints.unpersist();
        return storyOf;
    }

    private static List<String> realTexts() throws IOException {
        Path file = SharedData.file("data/articles/articles.jsonl.gz");
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = json.readTree(line).get("text").asText();
                if (text.length() > 300 && text.length() < 15_000) {
                    texts.add(text);
                }
            }
        }
        Collections.shuffle(texts, new Random(23));
        return texts;
    }

    private record Copy(String id, int original, Copies kind, String text, double jaccard) {
        boolean isFound(Map<String, String> storyOf) {
            return storyOf.get(id).equals(storyOf.get("o" + original));
        }
    }

    private record Pair(@Nullable Copies kind, double jaccard, boolean found) {
        boolean within(double from, double to) {
            return jaccard >= from && jaccard < to;
        }
    }
}

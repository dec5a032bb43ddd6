package org.frontline.dedup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DedupTest {
    private static final StructType ARTICLE = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("published_at", DataTypes.DateType)
            .add("text_sha256", DataTypes.StringType);

    private static final String STORY =
            "The garrison of the hill town gave up its last positions before dawn, three residents"
                    + " said, and walked towards the river with what it could carry. Nobody shot at the column. By noon a new"
                    + " flag hung from the grain store, and the bakery sold bread again for the first time in nine days.";

    @Test
    void fiveHundredCopiesAmongFiveThousandArticlesAreOneStory() {
        Random random = new Random(42);
        List<Row> articles = new ArrayList<>();
        for (int i = 0; i < 4500; i++) {
            articles.add(article("single-" + i, prose(random, 120), "2024-12-01"));
        }
        String original = prose(random, 200);
        for (int i = 0; i < 500; i++) {
            articles.add(article("copy-" + i, slightlyEdited(original, random), "2024-12-0" + (1 + i % 9)));
        }
        Collections.shuffle(articles, random);

        List<Row> stories = stories(articles, 4);

        assertThat(stories).hasSize(5000);
        assertThat(stories.stream().filter(DedupTest::isHead)).hasSize(4501);
        assertThat(stories.stream()
                        .filter(row -> row.getString(0).startsWith("copy"))
                        .map(row -> row.getString(1))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void theFirstPublishedCopyIsTheHeadAndUndatedOnesComeLast() {
        List<Row> stories = stories(
                List.of(
                        article("undated", STORY, null),
                        article("later", STORY + " More later.", "2024-12-08"),
                        article("first", STORY + " An hour ago.", "2024-12-07"),
                        article("other", prose(new Random(1), 100), "2024-12-01")),
                2);

        assertThat(stories.stream().filter(DedupTest::isHead).map(row -> row.getString(0)))
                .containsExactlyInAnyOrder("first", "other");
        assertThat(storyOf(stories, "undated"))
                .isEqualTo(storyOf(stories, "later"))
                .isNotEqualTo(storyOf(stories, "other"));
        Row later = stories.stream()
                .filter(row -> row.getString(0).equals("later"))
                .findFirst()
                .orElseThrow();
        assertThat(later.getDouble(3)).isBetween(0.65, 0.99);
    }

    @Test
    void veryShortTextsAreNotLumpedTogether() {
        List<Row> stories = stories(
                List.of(
                        article("a", "The army took Rastan on Friday, a monitor said.", "2024-12-06"),
                        article("b", "The army took Talbiseh on Friday, a monitor said.", "2024-12-06"),
                        article("c", "The army took Rastan on Friday, a monitor said.", "2025-12-05")),
                2);

        assertThat(stories.stream().map(row -> row.getString(1)).distinct()).hasSize(3);
    }

    @Test
    void orderAndPartitionsChangeNothing() {
        Random random = new Random(9);
        List<Row> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = prose(random, 90);
            for (int copy = 0; copy < i % 4; copy++) {
                articles.add(article(i + "-" + copy, slightlyEdited(text, random), copy == 1 ? null : "2024-12-05"));
            }
        }
        Set<Row> expected = new HashSet<>(stories(articles, 1));

        for (int partitions : List.of(2, 7)) {
            Collections.shuffle(articles, random);
            assertThat(new HashSet<>(stories(articles, partitions))).isEqualTo(expected);
        }
        Map<String, Set<String>> storiesOfText = expected.stream()
                .collect(groupingBy(
                        row -> row.getString(0).substring(0, row.getString(0).indexOf('-')),
                        Collectors.mapping(row -> row.getString(1), toSet())));
        assertThat(storiesOfText.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(storiesOfText.values().stream().flatMap(Set::stream).distinct())
                .hasSize(storiesOfText.size());
    }

    @Test
    void boilerplateInAHugeBandIsComparedInAChain() {
        Random random = new Random(2);
        List<Row> articles = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            articles.add(article("page-" + i, STORY + " Page " + i, null));
        }
        articles.add(article("other", prose(random, 100), null));

        assertThat(stories(articles, 4).stream().filter(DedupTest::isHead)).hasSize(2);
    }

    private static List<Row> stories(List<Row> articles, int partitions) {
        Dataset<Row> input =
                SharedSpark.session().createDataFrame(articles, ARTICLE).repartition(partitions);
        return Dedup.stories(Dedup.fingerprints(input), 0.65).collectAsList();
    }

    private static Row article(String id, String text, @Nullable String day) {
        return RowFactory.create(
                id, "A headline", text, day == null ? null : Date.valueOf(day), Integer.toHexString(text.hashCode()));
    }

    private static boolean isHead(Row story) {
        return story.getBoolean(2);
    }

    private static String storyOf(List<Row> stories, String id) {
        return stories.stream()
                .filter(row -> row.getString(0).equals(id))
                .findFirst()
                .orElseThrow()
                .getString(1);
    }

    /** Sentences of a vocabulary as large as a newspaper's. */
    private static String prose(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "word" + random.nextInt(8000) + (i % 15 == 14 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    private static String slightlyEdited(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = 0; i < words.size() / 40; i++) {
            words.set(random.nextInt(words.size()), "edit" + random.nextInt(1000));
        }
        return String.join(" ", words);
    }
}

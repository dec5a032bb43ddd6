package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.aggregate.association.Contingency;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CooccurrencesTest {
    private static final CooccurrenceOptions OPTIONS = new CooccurrenceOptions(3, 50, 1, true, 1, 12);

    private static List<Row> rows(Dataset<Row> table, String where) {
        return table.where(where)
                .orderBy("period", "scope", "entity_a", "entity_b")
                .collectAsList();
    }

    @Test
    void countsUnitsArticlesAndStoriesOfAPair() {
        Dataset<Row> articles = Stored.articles(
                Stored.article("a1", "2024-12-06", "s1", 10),
                Stored.article("a2", "2024-12-07", "s1", 10),
                Stored.article("a3", "2024-12-08", "s3", 5));
        Dataset<Row> mentions = Stored.entityMentions(
                Stored.entity("a1", "m1", 2, "hama"),
                Stored.entity("a1", "m2", 2, "hts"),
                Stored.entity("a2", "m3", 2, "hama"),
                Stored.entity("a2", "m4", 2, "hts"),
                Stored.entity("a3", "m5", 0, "hama"));

        Row pair = rows(Cooccurrences.of(articles, mentions, OPTIONS), "scope = 'sentence'")
                .get(0);

        assertThat(pair.<String>getAs("period")).isEqualTo("2024-12");
        assertThat(pair.<String>getAs("entity_a")).isEqualTo("hama");
        assertThat(pair.<String>getAs("entity_b")).isEqualTo("hts");
        assertThat(pair.<Long>getAs("count")).isEqualTo(2);
        assertThat(pair.<Long>getAs("count_a")).isEqualTo(3);
        assertThat(pair.<Long>getAs("count_b")).isEqualTo(2);
        assertThat(pair.<Long>getAs("units")).isEqualTo(25);
        assertThat(pair.<Long>getAs("articles")).isEqualTo(2);
        assertThat(pair.<Long>getAs("stories")).isEqualTo(1);
        assertThat(pair.<Double>getAs("g2")).isCloseTo(new Contingency(2, 3, 2, 25).g2(), within(1e-12));
        assertThat(pair.<String>getList(pair.fieldIndex("sample_mentions"))).containsExactly("m1", "m3");
    }

    @Test
    void anArticleWithoutADateIsCountedUnderAnUnknownPeriod() {
        Dataset<Row> articles = Stored.articles(Stored.article("a1", null, "s1", 1));
        Dataset<Row> mentions =
                Stored.entityMentions(Stored.entity("a1", "m1", 0, "hama"), Stored.entity("a1", "m2", 0, "hts"));

        assertThat(rows(Cooccurrences.of(articles, mentions, OPTIONS), "true"))
                .hasSize(3)
                .allMatch(r -> r.<String>getAs("period").equals("unknown"));
    }

    @Test
    void aNameThatTheGazetteerDoesNotKnowMakesPairsUnlessToldOtherwise() {
        Dataset<Row> articles = Stored.articles(Stored.article("a1", "2024-12-06", "s1", 1));
        Dataset<Row> mentions = Stored.entityMentions(
                Stored.entity("a1", "m1", 0, "hama"), Stored.unlinked("a1", "m2", 0, "Nadia Qasim"));

        assertThat(rows(Cooccurrences.of(articles, mentions, OPTIONS), "scope = 'article'"))
                .extracting(r -> r.<String>getAs("entity_b"))
                .containsExactly("name:nadia qasim");
        assertThat(rows(Cooccurrences.of(articles, mentions, new CooccurrenceOptions(3, 50, 1, false, 1, 12)), "true"))
                .isEmpty();
    }

    @Test
    void rarePairsAreLeftOutBeforeTheyCostTheOthersTheirSignificance() {
        Dataset<Row> articles = Stored.articles(
                Stored.article("a1", "2024-12-06", "s1", 40), Stored.article("a2", "2024-12-06", "s2", 40));
        Dataset<Row> mentions = Stored.entityMentions(
                Stored.entity("a1", "m1", 0, "a"),
                Stored.entity("a1", "m2", 0, "b"),
                Stored.entity("a2", "m3", 0, "a"),
                Stored.entity("a2", "m4", 0, "b"),
                Stored.entity("a2", "m5", 0, "c"));
        CooccurrenceOptions twice = new CooccurrenceOptions(3, 50, 2, true, 1, 12);

        List<Row> pairs = rows(Cooccurrences.of(articles, mentions, twice), "scope = 'sentence'");

        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).<Double>getAs("q_value"))
                .isCloseTo(new Contingency(2, 2, 2, 80).pValue(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 2024})
    void monthsAggregatedApartAreTheRowsOfOneRun(long seed) {
        Random random = new Random(seed);
        List<Row> articles = new ArrayList<>();
        List<Row> mentions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(Stored.article("a" + i, "2024-%02d-10".formatted(1 + i % 3), "s" + i / 2, 8));
            for (int m = 0; m < 6; m++) {
                mentions.add(Stored.entity(
                        "a" + i, "m" + i + "-" + m, random.nextInt(8), "e" + random.nextInt(1 + random.nextInt(12))));
            }
        }
        Dataset<Row> all = Stored.articles(articles.toArray(Row[]::new));
        Dataset<Row> named = Stored.entityMentions(mentions.toArray(Row[]::new));

        List<Row> once = rows(Cooccurrences.of(all, named, OPTIONS), "true");
        List<Row> apart = new ArrayList<>();
        for (String month : List.of("2024-01", "2024-02", "2024-03")) {
            Dataset<Row> some = all.where("published_month = '" + month + "'");
            apart.addAll(rows(Cooccurrences.of(some, named, OPTIONS), "true"));
        }

        assertThat(once).isNotEmpty().isEqualTo(apart);
        assertThat(rows(Cooccurrences.of(all.repartition(7), named.repartition(5), OPTIONS), "true"))
                .isEqualTo(once);
    }

    @Test
    void theTableHasTheColumnsOfItsContract() {
        Dataset<Row> empty = Cooccurrences.of(Stored.articles(), Stored.entityMentions(), OPTIONS);

        assertThat(empty.columns())
                .containsExactly(Tables.COOCCURRENCES.schema().fieldNames());
        assertThat(empty.collectAsList()).isEmpty();
    }

    @Test
    void theSmallestIdsAreKeptWhateverTheOrder() {
        List<Row> articles = new ArrayList<>();
        List<Row> mentions = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            articles.add(Stored.article("a" + i, "2024-12-06", "s" + i % 4, 1));
            mentions.add(Stored.entity("a" + i, "m" + (9 - i), 0, "hama"));
            mentions.add(Stored.entity("a" + i, "n" + i, 0, "hts"));
        }
        Dataset<Row> pairs = Cooccurrences.of(
                Stored.articles(articles.toArray(Row[]::new)).repartition(3),
                Stored.entityMentions(mentions.toArray(Row[]::new)),
                OPTIONS);

        Row pair = rows(pairs, "scope = 'sentence'").get(0);

        assertThat(pair.<String>getList(pair.fieldIndex("sample_mentions")))
                .containsExactly("m1", "m2", "m3", "m4", "m5");
        assertThat(pair.<Long>getAs("articles")).isEqualTo(9);
        assertThat(pair.<Long>getAs("stories")).isEqualTo(4);
    }

    @Test
    void aNameThatOneStoryAloneUsesMakesNoPairsWhereTwoAreAskedFor() {
        Dataset<Row> articles = Stored.articles(
                Stored.article("a1", "2024-12-06", "s1", 1),
                Stored.article("a2", "2024-12-07", "s1", 1),
                Stored.article("a3", "2024-12-08", "s2", 1),
                Stored.article("a4", "2025-01-08", "s3", 1));
        Dataset<Row> mentions = Stored.entityMentions(
                Stored.entity("a1", "m1", 0, "hama"),
                Stored.unlinked("a1", "m2", 0, "Nadia Qasim"),
                Stored.unlinked("a1", "m3", 0, "Omar Zein"),
                Stored.entity("a2", "m4", 0, "hama"),
                Stored.unlinked("a2", "m5", 0, "Omar Zein"),
                Stored.entity("a3", "m6", 0, "hama"),
                Stored.unlinked("a3", "m7", 0, "Nadia Qasim"),
                Stored.entity("a4", "m8", 0, "hama"),
                Stored.unlinked("a4", "m9", 0, "Nadia Qasim"));

        Dataset<Row> pairs = Cooccurrences.of(articles, mentions, new CooccurrenceOptions(3, 50, 1, true, 2, 12));

        assertThat(rows(pairs, "scope = 'sentence'"))
                .extracting(r -> r.getAs("period") + " " + r.getAs("entity_b") + " " + r.getAs("count"))
                .containsExactly("2024-12 name:nadia qasim 2");
    }
}

package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.aggregate.association.RateChange;
import org.junit.jupiter.api.Test;

class CooccurrenceChangesTest {
    private final List<Row> articles = new ArrayList<>();
    private final List<Row> mentions = new ArrayList<>();

    /** So many articles of ten sentences a month, of which some name both. */
    private void month(String month, int all, int both) {
        for (int i = 0; i < all; i++) {
            String id = month + i;
            articles.add(Stored.article(id, month + "-10", "s" + id, 10));
            if (i < both) {
                mentions.add(Stored.entity(id, id + "a", 0, "hama"));
                mentions.add(Stored.entity(id, id + "b", 0, "hts"));
                mentions.add(Stored.unlinked(id, id + "c", 0, "Nadia Qasim"));
            }
        }
    }

    private List<Row> changes(int baselineMonths) {
        CooccurrenceOptions options = new CooccurrenceOptions(3, 50, 1, true, 1, baselineMonths);
        Dataset<Row> read = Stored.articles(articles.toArray(Row[]::new));
        Dataset<Row> pairs = Cooccurrences.of(read, Stored.entityMentions(mentions.toArray(Row[]::new)), options);
        return CooccurrenceChanges.of(read, pairs, options)
                .where("scope = 'sentence'")
                .orderBy("period", "entity_a")
                .collectAsList();
    }

    private static String baseline(Row change) {
        return change.getAs("period") + ": " + change.getAs("count") + "/" + change.getAs("units") + " after "
                + change.getAs("baseline_count") + "/" + change.getAs("baseline_units");
    }

    @Test
    void aPairIsComparedWithAllUnitsOfTheMonthsBefore() {
        month("2024-10", 3, 1);
        month("2024-11", 2, 0);
        month("2024-12", 4, 3);

        List<Row> changes = changes(12);

        assertThat(changes).extracting(CooccurrenceChangesTest::baseline).containsExactly("2024-12: 3/40 after 1/50");
        RateChange expected = new RateChange(3, 40, 1, 50);
        assertThat(changes.get(0).<Double>getAs("log_ratio")).isCloseTo(expected.logRatio(), within(1e-12));
        assertThat(changes.get(0).<Double>getAs("log_ratio_low")).isCloseTo(expected.low(), within(1e-12));
        assertThat(changes.get(0).<Double>getAs("log_ratio_high")).isCloseTo(expected.high(), within(1e-12));
    }

    @Test
    void whatLiesFurtherBackThanTheBaselineDoesNotCount() {
        month("2023-12", 5, 5);
        month("2024-11", 2, 1);
        month("2025-01", 2, 2);

        assertThat(changes(3))
                .extracting(CooccurrenceChangesTest::baseline)
                .containsExactly("2025-01: 2/20 after 1/20");
    }

    @Test
    void aPairThatIsNewHasABaselineOfNone() {
        month("2024-11", 2, 0);
        month("2024-12", 2, 2);

        assertThat(changes(12))
                .extracting(CooccurrenceChangesTest::baseline)
                .containsExactly("2024-12: 2/20 after 0/20");
    }

    @Test
    void withoutADateOrMonthsBeforeThereIsNoChange() {
        articles.add(Stored.article("x", null, "sx", 10));
        mentions.add(Stored.entity("x", "xa", 0, "hama"));
        mentions.add(Stored.entity("x", "xb", 0, "hts"));
        month("2024-12", 2, 2);

        assertThat(changes(12)).isEmpty();
    }
}

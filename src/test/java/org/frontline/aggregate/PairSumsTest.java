package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class PairSumsTest {
    private static final long HASH = 77;

    private static Row count(String pair, long units, long story, String sample, long hash) {
        return RowFactory.create("2016-12", "sentence", pair, "z", units, story, sample, hash);
    }

    private static List<Row> merged(long minSupport, Row... rows) {
        List<Row> sums = new ArrayList<>();
        PairSums.merged(List.of(rows).iterator(), minSupport, 2).forEachRemaining(sums::add);
        return sums;
    }

    private static Row sum(String pair, long count, long articles, long stories, String... samples) {
        return RowFactory.create("2016-12", "sentence", pair, "z", count, articles, stories, samples);
    }

    @Test
    void copiesOfAStoryAreArticlesOfTheirOwnAndOneStory() {
        assertThat(merged(1, count("a", 2, 5, "m3", HASH), count("a", 1, 5, "m1", HASH), count("a", 4, 9, "m2", HASH)))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(sum("a", 7, 3, 2, "m1", "m2"));
    }

    @Test
    void pairsThatShareAHashAreKeptApartThoughTheirRowsComeInTurns() {
        assertThat(merged(
                        1,
                        count("a", 1, 5, "m1", HASH),
                        count("b", 1, 5, "m2", HASH),
                        count("a", 1, 5, "m3", HASH),
                        count("b", 1, 6, "m4", HASH),
                        count("c", 1, 1, "m5", HASH + 1)))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(sum("a", 2, 2, 1, "m1", "m3"), sum("b", 2, 2, 2, "m2", "m4"), sum("c", 1, 1, 1, "m5"));
    }

    @Test
    void pairsBelowTheSupportAreLeftOut() {
        assertThat(merged(
                        2,
                        count("a", 1, 5, "m1", HASH),
                        count("b", 2, 5, "m2", HASH),
                        count("c", 1, 5, "m3", HASH + 1)))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(sum("b", 2, 1, 1, "m2"));
    }

    @Test
    void noRowsAreNoPairs() {
        assertThat(merged(1)).isEmpty();
    }
}

package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.FileStatusCache;
import org.apache.spark.sql.execution.datasources.NoopCache$;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final String MIN_PARTITIONS = "spark.sql.files.minPartitionNum";
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";

    @Test
    void oneMachineShufflesIntoFewPartitionsAndAClusterAsSparkDoes() {
        int cores = Runtime.getRuntime().availableProcessors();

        assertThat(Sessions.conf("run", Map.of(), "local[2]").get(PARTITIONS)).isEqualTo(String.valueOf(2 * cores));
        assertThat(Sessions.conf("run", Map.of(), "yarn").contains(PARTITIONS)).isFalse();
    }

    @Test
    void whatTheUserSetsWinsOverWhatAJobWouldSet() {
        SparkConf conf = Sessions.conf("run", Map.of(PARTITIONS, "7"), "local[2]");

        assertThat(conf.get(PARTITIONS)).isEqualTo("7");
    }

    @Test
    void daysAreInUtcWhateverTheUserSets() {
        SparkConf conf = Sessions.conf("run", Map.of("spark.sql.session.timeZone", "Asia/Damascus"), null);

        assertThat(conf.get("spark.sql.session.timeZone")).isEqualTo("UTC");
    }

    @Test
    void whatAReadHasListedIsForgottenWithIt() {
        String remembered = "spark.sql.hive.filesourcePartitionFileCacheSize";
        SparkSession session = SharedSpark.session().newSession();
        session.conf().set(remembered, Sessions.conf("run", Map.of(), "yarn").get(remembered));

        assertThat(FileStatusCache.getOrCreate(session)).isSameAs(NoopCache$.MODULE$);
    }

    @Test
    void textsAreCutIntoMoreTasksThanTables() {
        SparkSession session = SharedSpark.session();

        SparkSession fine = Sessions.finely(session);

        assertThat(Integer.parseInt(fine.conf().get(MIN_PARTITIONS)))
                .isGreaterThan(Integer.parseInt(
                        Sessions.conf("run", Map.of(), "local[2]").get(MIN_PARTITIONS)));
        assertThat(session.conf().getOption(MIN_PARTITIONS).isEmpty()).isTrue();
    }
}

package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.frontline.SharedSpark;
import org.frontline.write.StageCost;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Progress progress =
            new Progress(SharedSpark.session(), new PrintStream(console, true, StandardCharsets.UTF_8));

    @Test
    void aStepSaysWhatItMadeAndWhatItsTasksCost() throws InterruptedException {
        progress.step("count", "thousand rows by their last digit", this::countByDigit);

        assertThat(console.toString(StandardCharsets.UTF_8)).contains("thousand rows by their last digit", "10 rows");
        assertThat(reported()).singleElement().satisfies(cost -> {
            assertThat(cost.stage()).isEqualTo("count: thousand rows by their last digit");
            assertThat(cost.rows()).isEqualTo(10);
            assertThat(cost.cpuSeconds()).isPositive();
            assertThat(cost.shuffledBytes()).isPositive();
            assertThat(cost.heapBytes()).isPositive();
        });
    }

    @Test
    void whatRunsOutsideAStepIsNotCounted() throws InterruptedException {
        progress.step("count", "nothing", () -> 0);
        countByDigit();
        progress.step("count", "rows again", this::countByDigit);

        List<StageCost> costs = reported();

        assertThat(costs).extracting(StageCost::tasks).first().isEqualTo(0L);
        assertThat(costs).extracting(StageCost::tasks).last().matches(tasks -> tasks > 0);
    }

    private long countByDigit() {
        return SharedSpark.session()
                .range(1000)
                .groupBy(org.apache.spark.sql.functions.expr("id % 10"))
                .count()
                .count();
    }

    /** Spark tells of a stage shortly after its end. */
    private List<StageCost> reported() throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        List<StageCost> costs = progress.costs();
        while (costs.get(costs.size() - 1).shuffledBytes() == 0 && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
            costs = progress.costs();
        }
        return costs;
    }
}

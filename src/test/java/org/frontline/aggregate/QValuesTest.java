package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;

class QValuesTest {
    /** Expected values: scipy's stats.false_discovery_control(p, method="bh") on random p with ties; made by .ci/statistics.py. */
    @Test
    void equalThoseOfAnIndependentImplementationWithinEachFamily() {
        Dataset<Row> expected = SharedSpark.session()
                .read()
                .option("sep", "\t")
                .option("header", "true")
                .schema("family string, p double, q double")
                .csv("src/test/resources/aggregate/q_values.expected.tsv");

        List<Row> adjusted = QValues.within(expected, "family").collectAsList();

        assertThat(adjusted).hasSize(623);
        assertThat(adjusted)
                .allSatisfy(r -> assertThat(r.<Double>getAs("q_value")).isCloseTo(r.<Double>getAs("q"), within(1e-12)));
    }
}

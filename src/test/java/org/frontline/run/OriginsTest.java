package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.SharedSpark;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final StructType MEMBER = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("story_id", DataTypes.StringType)
            .add("credited", DataTypes.StringType);

    @Test
    void aCopyWithoutACreditGoesBackToWhatTheOthersAgreeOn() {
        List<Row> members = List.of(
                RowFactory.create("a", "one", "Reuters"),
                RowFactory.create("b", "one", null),
                RowFactory.create("c", "two", "Reuters"),
                RowFactory.create("d", "two", "Agence France-Presse"),
                RowFactory.create("e", "two", null),
                RowFactory.create("f", "three", null));
        Map<String, String> traced = new TreeMap<>();
        for (Row row : Origins.traced(SharedSpark.session().createDataFrame(members, MEMBER))
                .collectAsList()) {
            traced.put(row.getAs("article_id"), String.valueOf((Object) row.getAs("traced")));
        }
        assertThat(traced)
                .isEqualTo(Map.of(
                        "a", "Reuters",
                        "b", "Reuters",
                        "c", "Reuters",
                        "d", "Agence France-Presse",
                        "e", "null",
                        "f", "null"));
    }
}

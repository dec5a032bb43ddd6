package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    private final Dataset<Row> articles = Stored.articles(
            Stored.article("a1", "2024-12-06", "s1", 5),
            Stored.article("a2", "2024-12-08", "s1", 5),
            Stored.article("a3", null, "s3", 5));

    private final Dataset<Row> mentions = Stored.entityMentions(
            Stored.entity("a1", "m1", 0, "place:hama"),
            Stored.entity("a1", "m2", 1, "place:hama"),
            Stored.entity("a2", "m3", 1, "place:hama"),
            Stored.unlinked("a3", "m4", 1, "NADIA QASIM"),
            Stored.unlinked("a3", "m5", 2, "Nadia Qasim"),
            Stored.unlinked("a1", "m6", 2, "Nadia Qasim"));

    private final Dataset<Row> entities = Entities.of(articles, mentions, EntitiesTest::byId);

    private static Entity byId(String id) {
        return Map.of(
                        "place:hama",
                        new Place(
                                "place:hama",
                                "Hama",
                                EntityType.PLACE,
                                "city",
                                "SY",
                                null,
                                35.13,
                                36.75,
                                0,
                                "170017",
                                "Q173545"))
                .get(id);
    }

    private Row one(String id) {
        return entities.where("entity_id = '" + id + "'").collectAsList().get(0);
    }

    @Test
    void whatTheGazetteerKnowsComesFromThere() {
        Row hama = one("place:hama");

        assertThat(hama.<String>getAs("name")).isEqualTo("Hama");
        assertThat(hama.<String>getAs("type")).isEqualTo("place");
        assertThat(hama.<String>getAs("geonames")).isEqualTo("170017");
        assertThat(hama.<Double>getAs("lat")).isEqualTo(35.13);
        assertThat(hama.<String>getAs("country")).isEqualTo("SY");
    }

    @Test
    void mentionsArticlesAndStoriesAreCountedApart() {
        Row hama = one("place:hama");

        assertThat(hama.<Long>getAs("mentions")).isEqualTo(3);
        assertThat(hama.<Long>getAs("articles")).isEqualTo(2);
        assertThat(hama.<Long>getAs("stories")).isEqualTo(1);
        assertThat(hama.<Date>getAs("first_seen")).isEqualTo(Date.valueOf("2024-12-06"));
        assertThat(hama.<Date>getAs("last_seen")).isEqualTo(Date.valueOf("2024-12-08"));
    }

    @Test
    void anUnknownNameIsCalledByItsMostFrequentSurface() {
        Row person = one("name:nadia qasim");

        assertThat(person.<String>getAs("name")).isEqualTo("Nadia Qasim");
        assertThat(person.<String>getAs("type")).isEqualTo("person");
        assertThat(person.<String, Long>getJavaMap(person.fieldIndex("surfaces")))
                .isEqualTo(Map.of("Nadia Qasim", 2L, "NADIA QASIM", 1L));
        assertThat(person.<Date>getAs("first_seen")).isEqualTo(Date.valueOf("2024-12-06"));
    }

    @Test
    void theTableHasTheColumnsOfItsContract() {
        assertThat(entities.columns()).containsExactly(Tables.ENTITIES.schema().fieldNames());
        assertThat(List.of(entities.collectAsList().size())).containsExactly(2);
    }
}

package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.Sides;
import org.frontline.aggregate.timeline.TimelineOptions;
import org.frontline.tables.Tables;
import org.junit.jupiter.api.Test;

class ControlTablesTest {
    private static final Sides SIDES = new Sides(id -> null, Map.of());

    private final Dataset<Row> articles = Stored.articles(
            Stored.articleOf("a1", "2024-11-30", "s1", null),
            Stored.articleOf("a2", "2024-12-01", "s2", null),
            Stored.articleOf("a3", "2024-12-05", "s3", "Agency"),
            Stored.articleOf("a4", "2024-12-06", "s4", "Agency"));

    private final Dataset<Row> mentions = Stored.controlMentions(
            Stored.control("a1", "m0", "hold", "army"),
            Stored.control("a1", "m1", "loss", "army", "source", "monitor", "stance", "reported"),
            Stored.control(
                    "a2",
                    "m2",
                    "loss",
                    "army",
                    "source",
                    "army",
                    "source_id",
                    "actor:army",
                    "source_name",
                    "army",
                    "stance",
                    "denied",
                    "modality",
                    "negated"),
            Stored.control(
                    "a3",
                    "m3",
                    "loss",
                    "army",
                    "source",
                    "army",
                    "source_id",
                    "actor:army",
                    "source_name",
                    "army",
                    "stance",
                    "confirmed",
                    "acled",
                    "Non-violent transfer of territory"),
            Stored.control("a3", "m4", "gain", "hts", "acled", "Non-state actor overtakes territory"),
            Stored.control(
                    "a4",
                    "m5",
                    "gain",
                    "hts",
                    "event_start",
                    Date.valueOf("2024-12-05"),
                    "event_end",
                    Date.valueOf("2024-12-05"),
                    "time_precision",
                    "day"),
            Stored.control(
                    "a4",
                    "m6",
                    "gain",
                    "hts",
                    "modality",
                    "planned",
                    "place",
                    "Homs",
                    "place_id",
                    null,
                    "place_name",
                    null));

    private final Dataset<Row> entities = Stored.entities(Stored.named("place:hama", "Hama"));

    private Dataset<Row> events() {
        return ControlEvents.of(articles, mentions, SIDES, EventOptions.DEFAULT);
    }

    @Test
    void eventsHaveTheColumnsOfTheirContractInItsOrder() {
        assertThat(EventCodec.SCHEMA.fieldNames())
                .isEqualTo(Tables.CONTROL_EVENTS.schema().fieldNames());
        assertThat(events().columns())
                .containsExactly(Tables.CONTROL_EVENTS.schema().fieldNames());
    }

    @Test
    void mentionsAreMergedAcrossArticles() {
        Row gain = events().where("action = 'gain'").collectAsList().get(0);

        assertThat(gain.<String>getList(gain.fieldIndex("evidence"))).containsExactly("m4", "m5");
        assertThat(gain.<Long>getAs("mentions")).isEqualTo(2);
        assertThat(gain.<Long>getAs("sources")).isEqualTo(1);
        assertThat(gain.<Date>getAs("event_start")).isEqualTo(Date.valueOf("2024-12-05"));
        assertThat(gain.<Date>getAs("last_reported")).isEqualTo(Date.valueOf("2024-12-06"));
        assertThat(gain.<Double>getAs("place_lat")).isEqualTo(35.13);
        assertThat(gain.<String>getAs("acled")).isEqualTo("Non-state actor overtakes territory");
    }

    @Test
    void theDenialStandsBesideTheRumourAndTheAdmissionIsAnEventOfItsOwn() {
        List<Row> losses =
                events().where("action = 'loss'").orderBy("event_start").collectAsList();

        assertThat(losses).hasSize(2);
        assertThat(losses.get(0).<String>getList(losses.get(0).fieldIndex("denied_by")))
                .containsExactly("army");
        assertThat(losses.get(1).<String>getList(losses.get(1).fieldIndex("admitted_by")))
                .containsExactly("army");
    }

    @Test
    void theTimelineFollowsTheAdmission() {
        List<Row> rows = ControlTimeline.of(events(), entities, SIDES, TimelineOptions.DEFAULT)
                .orderBy("valid_from")
                .collectAsList();
        Row last = rows.get(rows.size() - 1);

        assertThat(rows)
                .filteredOn(r -> r.<Date>getAs("valid_from").before(Date.valueOf("2024-12-05")))
                .isNotEmpty()
                .allMatch(r -> r.<String>getAs("holder_name").equals("army"));
        assertThat(last.<Date>getAs("valid_from")).isEqualTo(Date.valueOf("2024-12-05"));
        assertThat(last.<Date>getAs("known_from")).isEqualTo(Date.valueOf("2024-12-05"));
        assertThat(last.<Date>getAs("valid_to")).isNull();
        assertThat(last.<String>getAs("holder_name")).isEqualTo("hts");
        assertThat(last.<String>getAs("state")).isEqualTo("controlled");
        assertThat(last.<String>getAs("place_name")).isEqualTo("Hama");
    }

    @Test
    void aPlaceThatIsOnlyNamedIsToldOfByTheAreaAroundIt() {
        Sides sides = new Sides(EntityLookup.bundled(), Map.of());
        Dataset<Row> province = ControlEvents.of(
                articles,
                Stored.controlMentions(Stored.control(
                        "a1",
                        "m1",
                        "gain",
                        "hts",
                        "place",
                        "Idlib province",
                        "place_id",
                        "place:sy-idlib-province",
                        "place_name",
                        "Idlib province")),
                sides,
                EventOptions.DEFAULT);
        Dataset<Row> named =
                Stored.entities(Stored.named("place:sy-ariha", "Ariha"), Stored.named("place:sy-homs", "Homs"));

        List<Row> rows = ControlTimeline.of(province, named, sides, TimelineOptions.DEFAULT)
                .orderBy("place_name")
                .collectAsList();

        assertThat(rows).extracting(row -> row.<String>getAs("place_name")).containsExactly("Ariha", "Idlib province");
        assertThat(rows.get(0).<String>getAs("place_type")).isEqualTo("city");
        assertThat(rows.get(0).<String>getAs("holder_id")).isEqualTo("actor:hts");
        assertThat(rows.get(0).<Double>getAs("confidence"))
                .isLessThan(rows.get(1).<Double>getAs("confidence"));
        assertThat(rows.get(0).<String>getList(rows.get(0).fieldIndex("evidence")))
                .isEqualTo(rows.get(1).<String>getList(rows.get(1).fieldIndex("evidence")));
    }

    @Test
    void noPartitioningShows() {
        List<Row> once = ControlTimeline.of(events(), entities, SIDES, TimelineOptions.DEFAULT)
                .orderBy("place_name", "valid_from")
                .collectAsList();
        Dataset<Row> shuffled =
                ControlEvents.of(articles.repartition(3), mentions.repartition(5), SIDES, EventOptions.DEFAULT);

        assertThat(ControlTimeline.of(shuffled.repartition(4), entities, SIDES, TimelineOptions.DEFAULT)
                        .orderBy("place_name", "valid_from")
                        .collectAsList())
                .isEqualTo(once);
    }

    @Test
    void theSummaryCountsByModalityAndStance() {
        Dataset<Row> summary = ControlSummary.of(articles, mentions);
        Row loss = summary.where("action = 'loss' and period = '2024-12'")
                .collectAsList()
                .get(0);
        Row plan = summary.where("place_name = 'Homs'").collectAsList().get(0);

        assertThat(summary.columns())
                .containsExactly(Tables.CONTROL_SUMMARY.schema().fieldNames());
        assertThat(loss.<Long>getAs("mentions")).isEqualTo(2);
        assertThat(loss.<Long>getAs("actual")).isEqualTo(1);
        assertThat(loss.<Long>getAs("negated")).isEqualTo(1);
        assertThat(loss.<Long>getAs("denied")).isEqualTo(1);
        assertThat(loss.<Long>getAs("confirmed")).isEqualTo(1);
        assertThat(loss.<Long>getAs("stories")).isEqualTo(2);
        assertThat(loss.<Long>getAs("sources")).isEqualTo(1);
        assertThat(plan.<Long>getAs("planned")).isEqualTo(1);
        assertThat(plan.<String>getAs("place_id")).isNull();
    }

    @Test
    void nothingSaidIsEmptyTables() {
        Dataset<Row> none = ControlEvents.of(Stored.articles(), Stored.controlMentions(), SIDES, EventOptions.DEFAULT);

        assertThat(none.collectAsList()).isEmpty();
        assertThat(ControlTimeline.of(none, Stored.entities(), SIDES, TimelineOptions.DEFAULT)
                        .collectAsList())
                .isEmpty();
        assertThat(ControlSummary.of(Stored.articles(), Stored.controlMentions())
                        .collectAsList())
                .isEmpty();
    }
}

package org.frontline.run;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.frontline.aggregate.ControlEvents;
import org.frontline.aggregate.ControlSummary;
import org.frontline.aggregate.ControlTimeline;
import org.frontline.aggregate.CooccurrenceChanges;
import org.frontline.aggregate.CooccurrenceOptions;
import org.frontline.aggregate.Cooccurrences;
import org.frontline.aggregate.Entities;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.aggregate.event.Sides;
import org.frontline.config.Settings;
import org.frontline.tables.Table;
import org.frontline.tables.Tables;
import org.frontline.write.Publication;
import org.frontline.write.TableWriter;

/**
 * The rooms that add up: mention tables to counts, events and timelines.
 *
 * @param places where each extracted table lies, of this run or of the one before
 */
record Aggregation(RunningJob job, Publication publication, Function<Table, Path> places) {
    void run() {
        Settings settings = job.request().settings();
        EntityLookup gazetteer = job.pipeline().lookup();
        Sides sides = new Sides(gazetteer, settings.sides());
        Dataset<Row> articles = stored(Tables.ARTICLES);
        Dataset<Row> names = stored(Tables.ENTITY_MENTIONS);
        Dataset<Row> control = stored(Tables.CONTROL_MENTIONS);
        CooccurrenceOptions pairing = Options.cooccurrence(settings);
        Lanes.together(
                job.spark().sparkContext(),
                () -> {
                    stage(Tables.COOCCURRENCES, () -> Cooccurrences.of(articles, names, pairing));
                    Dataset<Row> pairs = staged(Tables.COOCCURRENCES);
                    stage(Tables.COOCCURRENCE_CHANGES, () -> CooccurrenceChanges.of(articles, pairs, pairing));
                },
                () -> {
                    stage(Tables.ENTITIES, () -> Entities.of(articles, names, gazetteer));
                    stage(
                            Tables.CONTROL_EVENTS,
                            () -> ControlEvents.of(articles, control, sides, Options.events(settings)));
                    Dataset<Row> events = staged(Tables.CONTROL_EVENTS);
                    Dataset<Row> entities = staged(Tables.ENTITIES);
                    stage(
                            Tables.CONTROL_TIMELINE,
                            () -> ControlTimeline.of(events, entities, sides, Options.timeline(settings)));
                    stage(Tables.CONTROL_SUMMARY, () -> ControlSummary.of(articles, control));
                });
    }

    private void stage(Table table, Supplier<Dataset<Row>> rows) {
        job.stage("aggregate", table, publication, rows);
    }

    private Dataset<Row> stored(Table table) {
        return TableWriter.read(job.spark(), table, places.apply(table));
    }

    private Dataset<Row> staged(Table table) {
        return TableWriter.read(job.spark(), table, publication.table(table));
    }
}

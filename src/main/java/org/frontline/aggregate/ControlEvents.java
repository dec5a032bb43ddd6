package org.frontline.aggregate;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.frontline.aggregate.event.EventMerger;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.Report;
import org.frontline.aggregate.event.Sides;
import org.frontline.tables.Tables;

/**
 * What happened, as opposed to what was written forty times: control mentions merged across articles.
 *
 * <p>Plans and suppositions are left behind before anything is shuffled, and no text travels, only what identifies a
 * mention. All mentions of one place meet in one task, where {@link EventMerger} decides.
 */
public final class ControlEvents {
    private ControlEvents() {}

    /** The {@code control_events} table of the given articles and their control mentions. */
    public static Dataset<Row> of(
            Dataset<Row> articles, Dataset<Row> controlMentions, Sides sides, EventOptions options) {
        Dataset<Row> reports = Days.counted(joined(articles, controlMentions), ReportCodec.COLUMNS);
        Dataset<Row> events = reports.groupByKey((MapFunction<Row, String>) ReportCodec::placeKey, Encoders.STRING())
                .flatMapGroups(new MergePlace(sides, options), Encoders.row(EventCodec.SCHEMA));
        return Tables.CONTROL_EVENTS.conform(Days.dated(events, Tables.CONTROL_EVENTS.schema()));
    }

    private static Dataset<Row> joined(Dataset<Row> articles, Dataset<Row> controlMentions) {
        Dataset<Row> mayCount = controlMentions.where(col("modality")
                .equalTo("actual")
                .or(col("modality").equalTo("negated").and(col("source").isNotNull())));
        return mayCount.join(articles.select("article_id", "story_id", "origin", "published_at"), "article_id");
    }

    private record MergePlace(Sides sides, EventOptions options) implements FlatMapGroupsFunction<String, Row, Row> {
        @Override
        public Iterator<Row> call(String place, Iterator<Row> mentions) {
            List<Report> reports = new ArrayList<>();
            mentions.forEachRemaining(row ->
                    reports.add(ReportCodec.read(row, sides, options.weights().area())));
            return new EventMerger(options)
                    .merge(reports).stream().map(EventCodec::row).iterator();
        }
    }
}

package org.frontline.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventPlace;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Sides;
import org.frontline.aggregate.timeline.HeldInterval;
import org.frontline.aggregate.timeline.TimelineModel;
import org.frontline.aggregate.timeline.TimelineOptions;
import org.frontline.tables.Tables;

/** Who held which place when, and how sure that is: the events of each place read in order by {@link TimelineModel}. */
public final class ControlTimeline {
    private static final StructType SCHEMA = Days.counted(Tables.CONTROL_TIMELINE.schema());
    private static final String CORPUS_END = "corpus_end";

    private ControlTimeline() {}

    /** The {@code control_timeline} table of the given {@code control_events}. */
    public static Dataset<Row> of(Dataset<Row> events, Sides sides, TimelineOptions options) {
        Dataset<Row> end =
                events.select(max(greatest(col("event_end"), coalesce(col("last_reported"), col("event_end"))))
                        .as(CORPUS_END));
        String[] columns = columns();
        Dataset<Row> intervals = Days.counted(events.crossJoin(broadcast(end)), columns)
                .groupByKey((MapFunction<Row, String>) EventCodec::placeKey, Encoders.STRING())
                .flatMapGroups(new ReadPlace(sides, options, columns.length - 1), Encoders.row(SCHEMA));
        return Tables.CONTROL_TIMELINE.conform(Days.dated(intervals, Tables.CONTROL_TIMELINE.schema()));
    }

    private static String[] columns() {
        List<String> columns = new ArrayList<>(List.of(EventCodec.SCHEMA.fieldNames()));
        columns.add(CORPUS_END);
        return columns.toArray(String[]::new);
    }

    /** The last column is the corpus's end, the same in every row. */
    private record ReadPlace(Sides sides, TimelineOptions options, int endColumn)
            implements FlatMapGroupsFunction<String, Row, Row> {
        @Override
        public Iterator<Row> call(String key, Iterator<Row> rows) {
            List<ControlEvent> events = new ArrayList<>();
            LocalDate end = LocalDate.MIN;
            while (rows.hasNext()) {
                Row row = rows.next();
                events.add(EventCodec.read(row, sides));
                end = LocalDate.ofEpochDay(row.getInt(endColumn));
            }
            EventPlace place = events.stream()
                    .min(Comparator.comparing(ControlEvent::id))
                    .orElseThrow()
                    .place();
            return new TimelineModel(options)
                    .of(events, end).stream().map(i -> row(place, i)).iterator();
        }
    }

    private static Row row(EventPlace place, HeldInterval i) {
        Party holder = i.holder();
        return RowFactory.create(
                place.id(),
                place.name(),
                place.type(),
                place.lat(),
                place.lon(),
                Cells.day(i.from()),
                Cells.day(i.to()),
                Cells.day(i.knownFrom()),
                i.state().label(),
                holder == null ? null : holder.surface(),
                holder == null ? null : holder.id(),
                holder == null ? null : holder.label(),
                i.confidence(),
                i.evidence().toArray(String[]::new),
                i.dissent().toArray(String[]::new));
    }
}

package org.frontline.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.udf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventPlace;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Sides;
import org.frontline.aggregate.timeline.HeldInterval;
import org.frontline.aggregate.timeline.Homeland;
import org.frontline.aggregate.timeline.TimelineModel;
import org.frontline.aggregate.timeline.TimelineOptions;
import org.frontline.extract.cooccurrence.EntityKey;
import org.frontline.tables.Tables;

/**
 * Who held which place when, and how sure that is: the events of each place, and of the areas that it lies in, read in
 * order by {@link TimelineModel}.
 *
 * <p>Only places that have events of their own are told of: what is said of a province is evidence for them, but does not
 * make a row for each of its villages.
 */
public final class ControlTimeline {
    private static final StructType SCHEMA = Days.counted(Tables.CONTROL_TIMELINE.schema());
    private static final String KEY = "place_key";
    private static final String CORPUS_END = "corpus_end";
    private static final int KEY_COLUMN = EventCodec.SCHEMA.length();
    private static final int END_COLUMN = KEY_COLUMN + 1;

    private ControlTimeline() {}

    /** The {@code control_timeline} table of the given {@code control_events}. */
    public static Dataset<Row> of(Dataset<Row> events, Sides sides, TimelineOptions options) {
        Dataset<Row> dated = events.crossJoin(broadcast(corpusEnd(events)));
        Dataset<Row> own = dated.withColumn(KEY, key());
        Dataset<Row> ofAreas = dated.join(
                        placesInAreas(events, sides), col("place_id").equalTo(col("area")))
                .where(col("action").isin("gain", "loss"));
        Dataset<Row> intervals = Days.counted(own, columns())
                .union(Days.counted(ofAreas, columns()))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(KEY_COLUMN), Encoders.STRING())
                .flatMapGroups(new ReadPlace(sides, options), Encoders.row(SCHEMA));
        return Tables.CONTROL_TIMELINE.conform(Days.dated(intervals, Tables.CONTROL_TIMELINE.schema()));
    }

    private static Dataset<Row> corpusEnd(Dataset<Row> events) {
        Column lastTold = greatest(col("event_end"), coalesce(col("last_reported"), col("event_end")));
        return events.select(max(lastTold).as(CORPUS_END));
    }

    /** Each place that has events with each area that it lies in. */
    private static Dataset<Row> placesInAreas(Dataset<Row> events, Sides sides) {
        UserDefinedFunction areas = udf(
                (UDF1<String, String[]>) id -> sides.areasOf(id).toArray(String[]::new),
                DataTypes.createArrayType(DataTypes.StringType));
        return events.where(col("place_id").isNotNull())
                .select(col("place_id").as(KEY))
                .distinct()
                .select(col(KEY), explode(areas.apply(col(KEY))).as("area"));
    }

    private static Column key() {
        return udf((UDF2<String, String, String>) EntityKey::of, DataTypes.StringType)
                .apply(col("place_id"), col("place_name"));
    }

    private static String[] columns() {
        return Stream.concat(Arrays.stream(EventCodec.SCHEMA.fieldNames()), Stream.of(KEY, CORPUS_END))
                .toArray(String[]::new);
    }

    /** Tells the events of the place itself from those of the areas around it by their key. */
    private record ReadPlace(Sides sides, TimelineOptions options) implements FlatMapGroupsFunction<String, Row, Row> {
        @Override
        public Iterator<Row> call(String key, Iterator<Row> rows) {
            List<ControlEvent> own = new ArrayList<>();
            List<ControlEvent> ofAreas = new ArrayList<>();
            LocalDate end = LocalDate.MIN;
            while (rows.hasNext()) {
                Row row = rows.next();
                ControlEvent event = EventCodec.read(row, sides);
                (event.place().key().equals(key) ? own : ofAreas).add(event);
                end = LocalDate.ofEpochDay(row.getInt(END_COLUMN));
            }
            EventPlace place = own.stream()
                    .min(Comparator.comparing(ControlEvent::id))
                    .orElseThrow(() -> new IllegalStateException("only areas around " + key + " have events"))
                    .place();
            return new TimelineModel(options)
                    .of(own, ofAreas, homeland(place, own, ofAreas), end).stream()
                            .map(interval -> row(place, interval))
                            .iterator();
        }

        private Homeland homeland(EventPlace place, List<ControlEvent> own, List<ControlEvent> ofAreas) {
            Party government = sides.homeOf(place.id());
            if (government == null) {
                return Homeland.UNKNOWN;
            }
            Set<String> foreign = Stream.concat(own.stream(), ofAreas.stream())
                    .map(ControlEvent::actor)
                    .filter(Objects::nonNull)
                    .map(Party::side)
                    .filter(side -> !side.equals(government.side()))
                    .distinct()
                    .filter(sides::isOfAState)
                    .collect(Collectors.toSet());
            return new Homeland(government, foreign);
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

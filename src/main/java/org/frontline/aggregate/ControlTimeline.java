package org.frontline.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.frontline.aggregate.timeline.PlaceHistory;
import org.frontline.aggregate.timeline.Theatre;
import org.frontline.aggregate.timeline.TimelineOptions;
import org.frontline.extract.cooccurrence.EntityKey;
import org.frontline.tables.Tables;

/**
 * Who held which place when, and how sure that is: the events of each place, and of the areas that it lies in, read in
 * order by {@link PlaceHistory}.
 *
 * <p>Only places that the corpus names are told of: what is said of a province is evidence for them, but does not make a row
 * for each of its villages.
 */
public final class ControlTimeline {
    private static final StructType SCHEMA = Days.counted(Tables.CONTROL_TIMELINE.schema());
    private static final String THEATRE = "theatre";
    private static final String KEY = "place_key";
    private static final String CORPUS_END = "corpus_end";
    private static final int KEY_COLUMN = EventCodec.SCHEMA.length();
    private static final int END_COLUMN = KEY_COLUMN + 1;

    private ControlTimeline() {}

    /** The {@code control_timeline} table of the given {@code control_events} and {@code entities}. */
    public static Dataset<Row> of(Dataset<Row> events, Dataset<Row> entities, Sides sides, TimelineOptions options) {
        Dataset<Row> dated = events.crossJoin(broadcast(corpusEnd(events)));
        Dataset<Row> own = dated.withColumn(KEY, key());
        Dataset<Row> ofAreas = dated.join(
                        placesInAreas(events, entities, sides), col("place_id").equalTo(col("area")))
                .where(col("action").isin("gain", "loss"));
        Dataset<Row> intervals = Days.counted(own, columns())
                .union(Days.counted(ofAreas, columns()))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(KEY_COLUMN), Encoders.STRING())
                .flatMapGroups(new ReadPlace(sides, theatres(events, sides), options), Encoders.row(SCHEMA));
        return Tables.CONTROL_TIMELINE.conform(Days.dated(intervals, Tables.CONTROL_TIMELINE.schema()));
    }

    /** The parties of each country by the number of their events: as many rows as there are names of parties. */
    private static Map<String, Theatre> theatres(Dataset<Row> events, Sides sides) {
        UserDefinedFunction theatre = udf((UDF1<String, String>) sides::theatreOf, DataTypes.StringType);
        Dataset<Row> placed = events.withColumn(THEATRE, theatre.apply(col("place_id")));
        Map<String, List<Theatre.Belligerent>> parties = new TreeMap<>();
        for (Row row : parties(placed, "actor")
                .union(parties(placed, "counterparty"))
                .groupBy(THEATRE, "surface", "id", "name", "place_id")
                .agg(sum("events"))
                .collectAsList()) {
            Party party =
                    sides.belligerent(row.getString(1), row.getString(2), row.getString(3), row.getString(4), null);
            if (party != null) {
                parties.computeIfAbsent(row.getString(0), key -> new ArrayList<>())
                        .add(new Theatre.Belligerent(party, row.getLong(5)));
            }
        }
        Map<String, Theatre> theatres = new HashMap<>();
        parties.forEach((country, told) -> theatres.put(country, Theatre.of(told)));
        return theatres;
    }

    /** A place is told apart only where words need its country: those of parties that are not linked. */
    private static Dataset<Row> parties(Dataset<Row> placed, String role) {
        return placed.where(col(role).isNotNull())
                .groupBy(
                        col(THEATRE),
                        when(col(role + "_id").isNull(), col(role))
                                .otherwise(col(role + "_name"))
                                .as("surface"),
                        col(role + "_id").as("id"),
                        col(role + "_name").as("name"))
                .agg(min("place_id").as("place_id"), count(lit(1)).as("events"));
    }

    private static Dataset<Row> corpusEnd(Dataset<Row> events) {
        Column lastTold = greatest(col("event_end"), coalesce(col("last_reported"), col("event_end")));
        return events.select(max(lastTold).as(CORPUS_END));
    }

    /** Each place that the corpus names with each area that it lies in. */
    private static Dataset<Row> placesInAreas(Dataset<Row> events, Dataset<Row> entities, Sides sides) {
        UserDefinedFunction areas = udf(
                (UDF1<String, String[]>) id -> sides.areasOf(id).toArray(String[]::new),
                DataTypes.createArrayType(DataTypes.StringType));
        return events.where(col("place_id").isNotNull())
                .select(col("place_id").as(KEY))
                .distinct()
                .union(entities.select("entity_id"))
                .select(col(KEY), explode(areas.apply(col(KEY))).as("area"))
                .distinct(); // after the areas: most names lie in none, and need not be shuffled
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
    private record ReadPlace(Sides sides, Map<String, Theatre> theatres, TimelineOptions options)
            implements FlatMapGroupsFunction<String, Row, Row> {
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
                    .map(ControlEvent::place)
                    .orElseGet(() -> sides.placeOf(key));
            Theatre theatre = theatres.getOrDefault(sides.theatreOf(place.id()), Theatre.UNKNOWN);
            return new PlaceHistory(sides, theatre, options)
                    .of(place, own, ofAreas, end).stream()
                            .map(interval -> row(place, interval))
                            .iterator();
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

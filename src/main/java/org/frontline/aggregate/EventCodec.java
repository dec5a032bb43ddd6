package org.frontline.aggregate;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventCodes;
import org.frontline.aggregate.event.EventPlace;
import org.frontline.aggregate.event.EventTime;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Sides;
import org.frontline.extract.cooccurrence.EntityKey;
import org.frontline.model.Action;
import org.frontline.model.TimePrecision;
import org.frontline.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Rows of {@code control_events}, dates as days since 1970, and back. */
final class EventCodec {
    static final StructType SCHEMA = Days.counted(Tables.CONTROL_EVENTS.schema());

    private EventCodec() {}

    static Row row(ControlEvent e) {
        EventPlace place = e.place();
        EventCodes codes = e.codes();
        return RowFactory.create(
                e.id(),
                place.id(),
                place.name(),
                place.type(),
                place.lat(),
                place.lon(),
                e.action().label(),
                e.actor() == null ? null : e.actor().surface(),
                e.actor() == null ? null : e.actor().id(),
                e.actor() == null ? null : e.actor().name(),
                e.counterparty() == null ? null : e.counterparty().surface(),
                e.counterparty() == null ? null : e.counterparty().id(),
                e.counterparty() == null ? null : e.counterparty().name(),
                Cells.day(e.time().start()),
                Cells.day(e.time().end()),
                e.time().precision() == null ? null : e.time().precision().label(),
                Cells.day(e.firstReported()),
                Cells.day(e.lastReported()),
                Cells.day(e.settledOn()),
                e.mentions(),
                e.articles(),
                e.stories(),
                e.sources(),
                e.claimedBy().toArray(String[]::new),
                e.admittedBy().toArray(String[]::new),
                e.deniedBy().toArray(String[]::new),
                e.confidence(),
                e.background(),
                e.evidence().toArray(String[]::new),
                codes.acled(),
                codes.cameo(),
                codes.plover());
    }

    static String placeKey(Row row) {
        return EntityKey.of(row.getString(1), row.getString(2));
    }

    static ControlEvent read(Row row, Sides sides) {
        Cells cells = new Cells(row);
        String id = cells.string();
        EventPlace place = new EventPlace(
                placeKey(row),
                cells.maybeString(),
                cells.string(),
                cells.maybeString(),
                cells.maybeDouble(),
                cells.maybeDouble());
        return new ControlEvent(
                id,
                place,
                Action.valueOf(cells.string().toUpperCase(Locale.ROOT)),
                party(cells, sides, place),
                party(cells, sides, place),
                time(cells),
                cells.maybeDay(),
                cells.maybeDay(),
                cells.maybeDay(),
                cells.count(),
                cells.count(),
                cells.count(),
                cells.count(),
                cells.strings(),
                cells.strings(),
                cells.strings(),
                cells.number(),
                cells.flag(),
                cells.strings(),
                new EventCodes(cells.maybeString(), cells.maybeString(), cells.maybeString()));
    }

    /** A government that was told from the day of the report has its id by now. */
    private static @Nullable Party party(Cells cells, Sides sides, EventPlace place) {
        return sides.belligerent(cells.maybeString(), cells.maybeString(), cells.maybeString(), place.id(), null);
    }

    private static EventTime time(Cells cells) {
        LocalDate start = cells.maybeDay();
        LocalDate end = cells.maybeDay();
        String precision = cells.maybeString();
        if (start == null || end == null) {
            throw new IllegalStateException("a stored event has no date; events without one are never written");
        }
        return new EventTime(
                start, end, precision == null ? null : TimePrecision.valueOf(precision.toUpperCase(Locale.ROOT)));
    }
}

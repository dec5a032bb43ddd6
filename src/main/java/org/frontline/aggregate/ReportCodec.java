package org.frontline.aggregate;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.frontline.aggregate.event.EventCodes;
import org.frontline.aggregate.event.EventPlace;
import org.frontline.aggregate.event.EventTime;
import org.frontline.aggregate.event.Extents;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Report;
import org.frontline.aggregate.event.Sides;
import org.frontline.extract.cooccurrence.EntityKey;
import org.frontline.model.Action;
import org.frontline.model.Extent;
import org.frontline.model.Interest;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.frontline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** Reads control mentions, joined with their articles, as the reports that events are merged from. */
final class ReportCodec {
    /** What it reads, in the order in which it reads. */
    static final String[] COLUMNS = {
        "place",
        "place_id",
        "place_name",
        "place_type",
        "place_lat",
        "place_lon",
        "mention_id",
        "article_id",
        "story_id",
        "origin",
        "published_at",
        "action",
        "extent",
        "actor",
        "actor_id",
        "actor_name",
        "counterparty",
        "counterparty_id",
        "counterparty_name",
        "modality",
        "source",
        "source_id",
        "source_name",
        "stance",
        "interest",
        "event_start",
        "event_end",
        "time_precision",
        "is_background",
        "confidence",
        "acled",
        "cameo",
        "plover"
    };

    private ReportCodec() {}

    /** What makes mentions be of one place. */
    static String placeKey(Row row) {
        return EntityKey.of(row.getString(1), row.getString(0));
    }

    /** @param area how far the turn of an area is believed of all of it, where the text leaves that open */
    static Report read(Row row, Sides sides, double area) {
        Cells cells = new Cells(row);
        EventPlace place = place(cells, placeKey(row));
        String mention = cells.string();
        String article = cells.string();
        String story = cells.string();
        String origin = cells.maybeString();
        LocalDate published = cells.maybeDay();
        Action action = action(cells);
        Extent extent = extent(cells);
        return new Report(
                place,
                mention,
                article,
                story,
                origin,
                published,
                Extents.ofWhole(action, extent),
                belligerent(cells, sides, place, published),
                belligerent(cells, sides, place, published),
                Modality.valueOf(upper(cells.string())),
                party(cells, sides),
                stance(cells),
                interest(cells),
                time(cells),
                cells.flag(),
                cells.number() * (Extents.isOpen(place.type(), action, extent) ? area : 1),
                new EventCodes(cells.maybeString(), cells.maybeString(), cells.maybeString()));
    }

    private static EventPlace place(Cells cells, String key) {
        String surface = cells.string();
        String id = cells.maybeString();
        String name = cells.maybeString();
        return new EventPlace(
                key, id, name == null ? surface : name, cells.maybeString(), cells.maybeDouble(), cells.maybeDouble());
    }

    private static Action action(Cells cells) {
        return Action.valueOf(upper(cells.string()));
    }

    private static @Nullable Extent extent(Cells cells) {
        String label = cells.maybeString();
        return label == null ? null : Extent.valueOf(upper(label));
    }

    private static @Nullable Party party(Cells cells, Sides sides) {
        return sides.party(cells.maybeString(), cells.maybeString(), cells.maybeString());
    }

    private static @Nullable Party belligerent(
            Cells cells, Sides sides, EventPlace place, @Nullable LocalDate published) {
        return sides.belligerent(cells.maybeString(), cells.maybeString(), cells.maybeString(), place.id(), published);
    }

    private static @Nullable Stance stance(Cells cells) {
        String label = cells.maybeString();
        return label == null ? null : Stance.valueOf(upper(label));
    }

    private static @Nullable Interest interest(Cells cells) {
        String label = cells.maybeString();
        return label == null ? null : Interest.valueOf(upper(label));
    }

    private static @Nullable EventTime time(Cells cells) {
        LocalDate start = cells.maybeDay();
        LocalDate end = cells.maybeDay();
        String precision = cells.maybeString();
        if (start == null) {
            return null;
        }
        TimePrecision exactness = precision == null ? TimePrecision.DAY : TimePrecision.valueOf(upper(precision));
        return new EventTime(start, end == null ? start : end, exactness);
    }

    private static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}

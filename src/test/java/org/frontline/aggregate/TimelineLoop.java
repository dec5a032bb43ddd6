package org.frontline.aggregate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.aggregate.event.EventMerger;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.EventPlace;
import org.frontline.aggregate.event.Report;
import org.frontline.aggregate.event.Sides;
import org.frontline.aggregate.timeline.HeldInterval;
import org.frontline.aggregate.timeline.PlaceHistory;
import org.frontline.aggregate.timeline.Theatre;
import org.frontline.aggregate.timeline.TimelineOptions;

/**
 * Writes the timeline of stored control mentions, one JSON object a line, without Spark and within seconds:
 * {@code TimelineLoop ARTICLES.jsonl MENTIONS.jsonl TIMELINE.jsonl EVENTS.jsonl}, a tool for whoever works on the model, no
 * test. Every article is a story of its own.
 */
final class TimelineLoop {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TimelineLoop() {}

    public static void main(String[] args) throws IOException {
        Sides sides = new Sides(EntityLookup.bundled(), Map.of());
        Map<String, JsonNode> articles = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode article = JSON.readTree(line);
            articles.put(article.get("id").asText(), article);
        }
        Map<String, List<Report>> reports = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode mention = JSON.readTree(line);
            Row row = row(mention, articles.get(mention.get("article_id").asText()));
            if (mayCount(mention)) {
                reports.computeIfAbsent(ReportCodec.placeKey(row), key -> new ArrayList<>())
                        .add(ReportCodec.read(
                                row, sides, EventOptions.DEFAULT.weights().area()));
            }
        }
        write(events(reports), sides, args[2], args[3]);
    }

    private static Map<String, List<ControlEvent>> events(Map<String, List<Report>> reports) {
        Map<String, List<ControlEvent>> events = new TreeMap<>();
        reports.forEach((key, said) -> {
            List<ControlEvent> merged = new EventMerger(EventOptions.DEFAULT).merge(said);
            if (!merged.isEmpty()) {
                events.put(key, merged);
            }
        });
        return events;
    }

    private static void write(Map<String, List<ControlEvent>> events, Sides sides, String timeline, String happened)
            throws IOException {
        LocalDate end = events.values().stream()
                .flatMap(List::stream)
                .map(e -> e.lastReported() == null
                                || e.lastReported().isBefore(e.time().end())
                        ? e.time().end()
                        : e.lastReported())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Map<String, Theatre> theatres = theatres(events, sides);
        try (PrintWriter held = new PrintWriter(Files.newBufferedWriter(Path.of(timeline)));
                PrintWriter told = new PrintWriter(Files.newBufferedWriter(Path.of(happened)))) {
            for (Map.Entry<String, List<ControlEvent>> e : events.entrySet()) {
                EventPlace place = e.getValue().get(0).place();
                List<ControlEvent> ofAreas = place.id() == null
                        ? List.of()
                        : sides.areasOf(place.id()).stream()
                                .flatMap(area -> events.getOrDefault(area, List.of()).stream())
                                .toList();
                for (HeldInterval interval : new PlaceHistory(
                                sides,
                                theatres.getOrDefault(sides.theatreOf(place.id()), Theatre.UNKNOWN),
                                TimelineOptions.DEFAULT)
                        .of(place, e.getValue(), ofAreas, end)) {
                    held.println(JSON.writeValueAsString(object(place, interval)));
                }
                for (ControlEvent event : e.getValue()) {
                    told.println(JSON.writeValueAsString(object(event)));
                }
            }
        }
    }

    private static Map<String, Theatre> theatres(Map<String, List<ControlEvent>> events, Sides sides) {
        Map<String, List<Theatre.Belligerent>> parties = new TreeMap<>();
        events.values().stream().flatMap(List::stream).forEach(e -> Stream.of(e.actor(), e.counterparty())
                .filter(Objects::nonNull)
                .forEach(p -> parties.computeIfAbsent(sides.theatreOf(e.place().id()), k -> new ArrayList<>())
                        .add(new Theatre.Belligerent(p, 1))));
        Map<String, Theatre> theatres = new HashMap<>();
        parties.forEach((country, told) -> theatres.put(country, Theatre.of(told)));
        return theatres;
    }

    private static ObjectNode object(EventPlace place, HeldInterval i) {
        ObjectNode row = JSON.createObjectNode();
        row.put("place_name", place.name()).put("place_id", place.id());
        row.put("valid_from", i.from().toString());
        row.put("valid_to", i.to() == null ? null : i.to().toString());
        row.put("known_from", i.knownFrom() == null ? null : i.knownFrom().toString());
        row.put("state", i.state().label());
        row.put("holder_name", i.holder() == null ? null : i.holder().label());
        row.put("holder_side", i.holder() == null ? null : i.holder().side());
        row.put("confidence", i.confidence());
        row.set("evidence", JSON.valueToTree(i.evidence()));
        row.set("dissent", JSON.valueToTree(i.dissent()));
        return row;
    }

    private static ObjectNode object(ControlEvent e) {
        ObjectNode row = JSON.createObjectNode();
        row.put("event_id", e.id()).put("place_name", e.place().name());
        row.put("action", e.action().label());
        row.put("actor", e.actor() == null ? null : e.actor().label());
        row.put(
                "counterparty",
                e.counterparty() == null ? null : e.counterparty().label());
        row.put("start", e.time().start().toString()).put("end", e.time().end().toString());
        row.put("precision", String.valueOf(e.time().precision()));
        row.put("confidence", e.confidence()).put("sources", e.sources()).put("background", e.background());
        row.set("evidence", JSON.valueToTree(e.evidence()));
        return row;
    }

    private static boolean mayCount(JsonNode mention) {
        String modality = mention.get("modality").asText();
        return modality.equals("actual") || modality.equals("negated") && mention.hasNonNull("source");
    }

    private static Row row(JsonNode mention, JsonNode article) {
        Object[] cells = new Object[ReportCodec.COLUMNS.length];
        for (int i = 0; i < cells.length; i++) {
            String column = ReportCodec.COLUMNS[i];
            cells[i] = switch (column) {
                case "story_id" -> article.get("id").asText();
                case "origin" -> text(article, "publisher");
                case "published_at" -> day(text(article, "published"));
                case "event_start", "event_end" -> day(text(mention, column));
                case "place_lat", "place_lon", "confidence" ->
                    mention.hasNonNull(column) ? mention.get(column).asDouble() : null;
                case "is_background" -> mention.get(column).asBoolean();
                default -> text(mention, column);
            };
        }
        return RowFactory.create(cells);
    }

    private static Integer day(String date) {
        return date == null
                ? null
                : (int) LocalDate.parse(date.substring(0, 10)).toEpochDay();
    }

    private static String text(JsonNode row, String key) {
        return row.hasNonNull(key) ? row.get(key).asText() : null;
    }
}

package org.frontline.run;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Tables;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Writes an output in the formats of other tools: the timeline as GeoJSON and CSV, events as CSV, pairs as GraphML. */
public final class ExportJob {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private ExportJob() {}

    /**
     * @param folder where the files go: timeline.geojson, timeline.csv, events.csv, network.graphml
     * @throws InvocationException if the output lacks a table
     */
    public static void export(String output, Path folder, @Nullable String master, PrintStream out) {
        try (SparkSession spark = Sessions.open("export", Map.of(), master)) {
            Tabulated tables = Tabulated.open(spark, output);
            List<Row> timeline =
                    rows(tables.table(Tables.CONTROL_TIMELINE), "place_name", "valid_from", "state", "holder_name");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("timeline.geojson"), geoJson(timeline));
            Files.writeString(
                    folder.resolve("timeline.csv"),
                    csv(Tables.CONTROL_TIMELINE.schema().fieldNames(), timeline));
            Files.writeString(
                    folder.resolve("events.csv"),
                    csv(
                            Tables.CONTROL_EVENTS.schema().fieldNames(),
                            rows(tables.table(Tables.CONTROL_EVENTS), "event_start", "event_id")));
            Files.writeString(folder.resolve("network.graphml"), graphMl(pairs(tables)));
            out.println("timeline.geojson, timeline.csv, events.csv and network.graphml are in " + folder);
        } catch (IOException e) {
            throw new InvocationException("cannot write to " + folder + ": " + e.getMessage());
        }
    }

    private static List<Row> rows(Dataset<Row> table, String first, String... order) {
        return table.orderBy(first, order).collectAsList();
    }

    private static List<Row> pairs(Tabulated tables) {
        return tables.table(Tables.COOCCURRENCES)
                .where(col("scope").equalTo("sentence"))
                .groupBy("entity_a", "entity_b")
                .agg(org.apache.spark.sql.functions.sum("count").as("count"))
                .orderBy("entity_a", "entity_b")
                .collectAsList();
    }

    /** One feature an interval, a point (null where the place has no coordinates) with the row as properties: RFC 7946. */
    static String geoJson(List<Row> timeline) throws JsonProcessingException {
        List<Map<String, @Nullable Object>> features =
                timeline.stream().map(ExportJob::feature).toList();
        return JSON.writeValueAsString(ordered("type", "FeatureCollection", "features", features));
    }

    private static Map<String, @Nullable Object> feature(Row row) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (String column : row.schema().fieldNames()) {
            Object value = row.getAs(column);
            properties.put(column, value instanceof Seq<?> seq ? JavaConverters.seqAsJavaList(seq) : plain(value));
        }
        Object lat = properties.remove("place_lat");
        Object lon = properties.remove("place_lon");
        Object geometry =
                lat == null || lon == null ? null : ordered("type", "Point", "coordinates", Arrays.asList(lon, lat));
        return ordered("type", "Feature", "geometry", geometry, "properties", properties);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof java.sql.Date date ? date.toString() : value;
    }

    private static Map<String, @Nullable Object> ordered(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    /** With a header; lists are joined by a space. No cell can be taken for a formula by a spreadsheet. */
    static String csv(String[] columns, List<Row> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) columns);
            for (Row row : rows) {
                printer.printRecord(
                        Arrays.stream(columns).map(c -> cell(row.getAs(c))).toList());
            }
        }
        return text.toString();
    }

    /** OWASP, CSV Injection: text that begins as a formula does, be it in full-width signs, gets an apostrophe before it. */
    static @Nullable String cell(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value instanceof Seq<?> seq
                ? JavaConverters.seqAsJavaList(seq).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))
                : value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** An undirected graph with the number of common sentences as the weight of an edge: GraphML 1.0. */
    static String graphMl(List<Row> pairs) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            element(
                    xml,
                    "key",
                    Map.of("id", "weight"),
                    Map.of("for", "edge", "attr.name", "weight", "attr.type", "long"));
            xml.writeEndElement();
            element(xml, "graph", Map.of("edgedefault", "undirected"), Map.of());
            for (String node : pairs.stream()
                    .flatMap(p -> java.util.stream.Stream.of(p.getString(0), p.getString(1)))
                    .collect(Collectors.toCollection(java.util.TreeSet::new))) {
                element(xml, "node", Map.of("id", legal(node)), Map.of());
                xml.writeEndElement();
            }
            for (Row pair : pairs) {
                element(
                        xml,
                        "edge",
                        Map.of("source", legal(pair.getString(0))),
                        Map.of("target", legal(pair.getString(1))));
                element(xml, "data", Map.of("key", "weight"), Map.of());
                xml.writeCharacters(String.valueOf(pair.getLong(2)));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a graph in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, Map<String, String> first, Map<String, String> more)
            throws XMLStreamException {
        xml.writeStartElement(name);
        for (Map<String, String> attributes : List.of(first, new java.util.TreeMap<>(more))) {
            for (Map.Entry<String, String> a : attributes.entrySet()) {
                xml.writeAttribute(a.getKey(), a.getValue());
            }
        }
    }

    /** Control characters cannot stand in XML 1.0 at all. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.frontline.tables;

import java.util.List;
import java.util.stream.Stream;

/** Every table of the output, in the order in which they are made. */
public final class Tables {
    public static final Table ARTICLES = TableFile.load("articles");
    public static final Table REJECTS = TableFile.load("rejects");
    public static final Table ENTITY_MENTIONS = TableFile.load("entity_mentions");
    public static final Table CONTROL_MENTIONS = TableFile.load("control_mentions");
    public static final Table ENTITIES = TableFile.load("entities");
    public static final Table COOCCURRENCES = TableFile.load("cooccurrences");
    public static final Table COOCCURRENCE_CHANGES = TableFile.load("cooccurrence_changes");
    public static final Table CONTROL_EVENTS = TableFile.load("control_events");
    public static final Table CONTROL_TIMELINE = TableFile.load("control_timeline");
    public static final Table CONTROL_SUMMARY = TableFile.load("control_summary");

    /** What reading the text yields: the waist of the house. */
    public static final List<Table> EXTRACTED = List.of(ARTICLES, REJECTS, ENTITY_MENTIONS, CONTROL_MENTIONS);

    /** What is rebuilt from the extracted tables without reading the text again. */
    public static final List<Table> AGGREGATED =
            List.of(ENTITIES, COOCCURRENCES, COOCCURRENCE_CHANGES, CONTROL_EVENTS, CONTROL_TIMELINE, CONTROL_SUMMARY);

    /** What readers of an output see. */
    public static final List<Table> SHOWN =
            Stream.concat(EXTRACTED.stream(), AGGREGATED.stream()).toList();

    /** What later batches are compared with; no path at the root leads to it. */
    public static final Table RECORDS = TableFile.load("records");

    /** All of them. */
    public static final List<Table> ALL =
            Stream.concat(SHOWN.stream(), Stream.of(RECORDS)).toList();

    private Tables() {}
}

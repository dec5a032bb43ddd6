package org.frontline.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An input format, known by a file's extension unless the caller names it. */
public enum Format {
    /** One JSON object a line. */
    JSONL(List.of(".jsonl", ".ndjson", ".json"), true),
    PARQUET(List.of(".parquet"), true),
    /** Comma-separated with a header; quoted values may hold line breaks. */
    CSV(List.of(".csv"), false),
    /** As CSV, separated by tabs. */
    TSV(List.of(".tsv"), false),
    /** One article a file, its first line the title. */
    TEXT(List.of(".txt"), false),
    /** Web archives, as Common Crawl's CC-NEWS and wget write them. */
    WARC(List.of(".warc"), false);

    private final List<String> extensions;
    private final boolean splittable;

    Format(List<String> extensions, boolean splittable) {
        this.extensions = extensions;
        this.splittable = splittable;
    }

    /** What the {@code source_format} column holds. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a reader may begin in the middle of an uncompressed file. */
    boolean splittable() {
        return splittable;
    }

    static Format ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The format that a file's name tells, compression suffix or not; null where it tells none. */
    static @Nullable Format ofName(String fileName) {
        String name = Compression.stripped(fileName.toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(name::endsWith))
                .findFirst()
                .orElse(null);
    }

    /** Every extension that is known, for messages. */
    static String known() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .collect(Collectors.joining(" "));
    }
}

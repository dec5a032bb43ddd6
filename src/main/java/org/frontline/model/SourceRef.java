package org.frontline.model;

/**
 * Where a record was read.
 *
 * @param path the file as a URI
 * @param format the reader's name, e.g. {@code jsonl}
 * @param position the byte offset, line or record number within the file, as the format counts
 */
public record SourceRef(String path, String format, long position) {}

package org.frontline.read;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The piece of a file that one task reads: the records that begin at {@code from} or later and before {@code to}.
 * It travels to the executors as a row, since Kryo cannot rebuild a record.
 */
record Slice(InputFile file, long from, long to) {
    long bytes() {
        return Math.min(to, file.bytes()) - from;
    }

    Row toRow() {
        return RowFactory.create(
                file.uri(), file.format().name(), file.compression().name(), file.bytes(), from, to);
    }

    static Slice of(Row row) {
        Format format = Format.valueOf(row.getString(1));
        Compression compression = Compression.valueOf(row.getString(2));
        InputFile file = new InputFile(row.getString(0), format, compression, row.getLong(3));
        return new Slice(file, row.getLong(4), row.getLong(5));
    }
}

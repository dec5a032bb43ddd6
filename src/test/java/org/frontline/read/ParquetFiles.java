package org.frontline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Small Parquet files of several row groups, and what became of their rows. */
final class ParquetFiles {
    static final Configuration HADOOP = new Configuration();

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message article { required binary id (UTF8); optional binary text (UTF8); }");
    private static final Pattern LOST = Pattern.compile("records lost: (\\d+)");

    private ParquetFiles() {}

    /** What was read of a file: how many articles, how many other rejects, and how many records each damage cost. */
    record Read(int articles, int refused, List<Integer> lost) {
        int all() {
            return articles
                    + refused
                    + lost.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A writer fills a row group to so many bytes and looks every ten rows. */
    static void write(Path file, int rows, int groupBytes, CompressionCodecName codec, boolean checksums)
            throws IOException {
        try (ParquetWriter<org.apache.parquet.example.data.Group> writer = ExampleParquetWriter.builder(
                        new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(HADOOP)
                .withType(SCHEMA)
                .withCompressionCodec(codec)
                .withPageWriteChecksumEnabled(checksums)
                .withRowGroupSize((long) groupBytes)
                .withPageSize(Math.max(256, groupBytes / 8))
                .withMinRowCountForPageSizeCheck(5)
                .withMaxRowCountForPageSizeCheck(10)
                .withWriteMode(org.apache.parquet.hadoop.ParquetFileWriter.Mode.OVERWRITE)
                .build()) {
            for (int i = 0; i < rows; i++) {
                SimpleGroup row = new SimpleGroup(SCHEMA);
                row.add("id", "p" + i);
                row.add("text", "Rebels took Hama on Thursday, report " + Integer.toHexString(i * 0x9E3779B1) + ".");
                writer.write(row);
            }
        }
        // Hadoop's own checksum file: with it, damage would never reach the reader of Parquet.
        Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
    }

    static List<BlockMetaData> groups(Path file) throws IOException {
        try (ParquetFileReader reader =
                ParquetFileReader.open(HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), HADOOP))) {
            return new ArrayList<>(reader.getRowGroups());
        }
    }

    static List<Outcome> outcomes(Path file, long bytes) {
        InputFile input = new InputFile(file.toUri().toString(), Format.PARQUET, Compression.NONE, bytes);
        List<Outcome> outcomes = new ArrayList<>();
        new SliceIterator(
                        List.of(new Slice(input, 0, Long.MAX_VALUE)).iterator(),
                        new SliceRecords(ReadOptions.defaults(), HADOOP),
                        true)
                .forEachRemaining(outcomes::add);
        return outcomes;
    }

    static Read read(List<Outcome> outcomes) {
        int articles = 0;
        int refused = 0;
        List<Integer> lost = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rejected rejected) {
                Matcher said = LOST.matcher(rejected.reject().detail());
                if (said.find()) {
                    lost.add(Integer.valueOf(said.group(1)));
                } else {
                    refused++;
                }
            } else {
                articles++;
            }
        }
        return new Read(articles, refused, lost);
    }
}

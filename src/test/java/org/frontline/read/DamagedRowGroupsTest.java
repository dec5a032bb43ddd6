package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.frontline.model.Reject;
import org.frontline.model.RejectReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Regression: behind a damaged row group the rest of a Parquet file was lost, as one reject that did not say how much. */
class DamagedRowGroupsTest {
    private static final int ROWS = 1000;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.parquet");
    }

    @ParameterizedTest
    @CsvSource({
        "0, SNAPPY, true",
        "0, SNAPPY, false",
        "3, SNAPPY, true",
        "3, GZIP, false",
        "-1, ZSTD, true",
        "-1, UNCOMPRESSED, true"
    })
    void theOtherGroupsAreReadAndTheLostRecordsCounted(int which, CompressionCodecName codec, boolean checksums)
            throws IOException {
        List<BlockMetaData> groups = written(codec, checksums);
        BlockMetaData damaged = groups.get(which < 0 ? groups.size() - 1 : which);
        byte[] bytes = Files.readAllBytes(file);
        spoil(bytes, damaged);
        Files.write(file, bytes);

        List<Outcome> outcomes = ParquetFiles.outcomes(file, bytes.length);

        ParquetFiles.Read read = ParquetFiles.read(outcomes);
        assertThat(read.lost()).hasSize(1);
        assertThat(read.refused()).isZero();
        assertThat(read.all()).isEqualTo(ROWS);
        assertThat(read.articles()).isGreaterThanOrEqualTo(ROWS - (int) damaged.getRowCount());
        long first = damaged.getRowIndexOffset();
        Reject reject = rejects(outcomes).get(0);
        assertThat(reject.reason()).isEqualTo(RejectReason.UNREADABLE);
        assertThat(reject.source().position())
                .isEqualTo(first + damaged.getRowCount() - read.lost().get(0));
        assertThat(reject.detail())
                .contains("rows " + first + " to " + (first + damaged.getRowCount() - 1))
                .contains("at row " + reject.source().position());
    }

    @Test
    void eachOfSeveralDamagedGroupsIsAReject() throws IOException {
        List<BlockMetaData> groups = written(CompressionCodecName.SNAPPY, true);
        byte[] bytes = Files.readAllBytes(file);
        for (int which : new int[] {0, 1, 4}) {
            spoil(bytes, groups.get(which));
        }
        Files.write(file, bytes);

        List<Outcome> outcomes = ParquetFiles.outcomes(file, bytes.length);

        assertThat(rejects(outcomes))
                .extracting(r -> r.source().position())
                .isEqualTo(List.of(
                        0L, groups.get(1).getRowIndexOffset(), groups.get(4).getRowIndexOffset()));
        assertThat(ParquetFiles.read(outcomes).all()).isEqualTo(ROWS);
        Set<Long> positions =
                outcomes.stream().map(DamagedRowGroupsTest::position).collect(Collectors.toSet());
        assertThat(positions).hasSameSizeAs(outcomes);
    }

    /** A flipped letter decodes as well as the right one. */
    @Test
    void aWrongLetterIsFoundByItsChecksum() throws IOException {
        List<BlockMetaData> groups = written(CompressionCodecName.UNCOMPRESSED, true);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf("Rebels", (int) groups.get(2).getStartingPos());
        bytes[at] = 'P';
        Files.write(file, bytes);

        ParquetFiles.Read read = ParquetFiles.read(ParquetFiles.outcomes(file, bytes.length));

        assertThat(read.lost()).hasSize(1);
        assertThat(read.all()).isEqualTo(ROWS);
    }

    @Test
    void aClusterTriesAgainBeforeRecordsAreGivenUp() throws IOException {
        List<BlockMetaData> groups = written(CompressionCodecName.SNAPPY, true);
        byte[] bytes = Files.readAllBytes(file);
        spoil(bytes, groups.get(0));
        Files.write(file, bytes);
        InputFile input = new InputFile(file.toUri().toString(), Format.PARQUET, Compression.NONE, bytes.length);
        SliceRecords opener = new SliceRecords(ReadOptions.defaults(), ParquetFiles.HADOOP);

        SliceIterator first =
                new SliceIterator(List.of(new Slice(input, 0, Long.MAX_VALUE)).iterator(), opener, false);

        assertThatThrownBy(first::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("tried again")
                .hasMessageContaining("records lost: " + groups.get(0).getRowCount());
    }

    /** Regression: a page of Snappy or LZ4 that holds less than its header says was waited for without end. */
    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void aPageThatIsShorterOrLargerThanItSaysIsDamaged(CompressionCodecName codec) throws IOException {
        byte[] page = "Rebels took Hama on Thursday.".repeat(9).getBytes(StandardCharsets.UTF_8);
        BytesInput packed = BytesInput.copy(new CodecFactory(ParquetFiles.HADOOP, 1 << 20)
                .getCompressor(codec)
                .compress(BytesInput.from(page)));
        CheckedCodecs codecs = new CheckedCodecs(ParquetFiles.HADOOP);
        CodecFactory.BytesDecompressor decompressor = codecs.getDecompressor(codec);

        assertThatIOException().isThrownBy(() -> decompressor.decompress(packed, page.length + 1));
        assertThatIOException().isThrownBy(() -> decompressor.decompress(packed, -1));
        assertThat(decompressor.decompress(packed, page.length).toByteArray()).isEqualTo(page);
        codecs.limit(page.length - 1);
        assertThatIOException().isThrownBy(() -> decompressor.decompress(packed, page.length));
        codecs.release();
    }

    private List<BlockMetaData> written(CompressionCodecName codec, boolean checksums) throws IOException {
        ParquetFiles.write(file, ROWS, 3000, codec, checksums);
        List<BlockMetaData> groups = ParquetFiles.groups(file);
        assertThat(groups).hasSizeGreaterThan(5);
        return groups;
    }

    /** Its first page of texts, header and all. */
    private static void spoil(byte[] bytes, BlockMetaData group) {
        ColumnChunkMetaData texts = group.getColumns().get(1);
        int at = (int) texts.getStartingPos();
        Arrays.fill(bytes, at, at + (int) Math.min(60, texts.getTotalSize()), (byte) 0xA5);
    }

    private static List<Reject> rejects(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Rejected.class::isInstance)
                .map(o -> ((Outcome.Rejected) o).reject())
                .toList();
    }

    private static long position(Outcome outcome) {
        return outcome instanceof Outcome.Accepted accepted
                ? accepted.article().source().position()
                : ((Outcome.Rejected) outcome).reject().source().position();
    }
}

package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.frontline.read.Corpora.json;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regression: of a packed file that breaks off, everything before the break was lost, up to 64 KiB. */
class BrokenOffTest {
    private static final int LINES = 4000;

    @ParameterizedTest
    @EnumSource(
            value = Compression.class,
            names = {"GZIP", "BZIP2", "ZSTD"})
    void allBeforeTheBreakIsRead(Compression compression) throws IOException {
        byte[] packed = packed(compression, lines());
        byte[] half = Arrays.copyOf(packed, packed.length / 2);

        byte[] read = upToError(compression.open(new ByteArrayInputStream(half)), 64 << 10);

        byte[] byteByByte = upToError(byteByByte(compression, half), 1);
        assertThat(byteByByte).isNotEmpty();
        assertThat(read).startsWith(byteByByte);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100_000})
    void gzipMembersAreReadThrough(int atATime) throws IOException {
        byte[] one = packed(Compression.GZIP, "first\n".getBytes(StandardCharsets.UTF_8));
        byte[] two = packed(Compression.GZIP, "second\n".getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);

        try (InputStream in = Compression.GZIP.open(new Stingy(both, atATime))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("first\nsecond\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200_000})
    void whatFollowsAMemberAndIsNoneIsAnError(int garbage) throws IOException {
        byte[] one = packed(Compression.GZIP, "first\n".getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(one, one.length + garbage);
        Arrays.fill(both, one.length, both.length, (byte) 'x');

        InputStream in = Compression.GZIP.open(new ByteArrayInputStream(both));

        assertThat(new String(in.readNBytes(6), StandardCharsets.UTF_8)).isEqualTo("first\n");
        assertThatIOException().isThrownBy(in::readAllBytes).withMessageContaining("gzip member");
    }

    private static byte[] lines() {
        Random random = new Random(3);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append(json("id" + i, "Text " + random.nextLong() + " of " + random.nextLong() + "."))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(Compression compression, byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (compression) {
                    case GZIP -> new GZIPOutputStream(bytes);
                    case BZIP2 -> new BZip2CompressorOutputStream(bytes, 1);
                    case ZSTD -> new ZstdOutputStream(bytes);
                    case NONE -> bytes;
                }) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static InputStream byteByByte(Compression compression, byte[] packed) throws IOException {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (compression) {
            case GZIP -> new GzipCompressorInputStream(in, true);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case ZSTD -> new ZstdInputStream(in);
            case NONE -> in;
        };
    }

    private static byte[] upToError(InputStream in, int atATime) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[atATime];
        try (in) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read.write(buffer, 0, n);
            }
        } catch (IOException broken) {
            assertThat(broken).as("the break is an error, not an end").isNotNull();
        }
        return read.toByteArray();
    }

    /** Hands out few bytes at a time and says of itself that none are available. */
    private static final class Stingy extends ByteArrayInputStream {
        private final int most;

        Stingy(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] to, int from, int length) {
            return super.read(to, from, Math.min(most, length));
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }
}

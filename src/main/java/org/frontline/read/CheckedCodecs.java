package org.frontline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.Decompressor;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.xerial.snappy.Snappy;

/**
 * Unpacks the pages of a Parquet file, and does not believe what a damaged one says of its size.
 *
 * <p>Parquet's own factory waits for ever where a page of Snappy or LZ4 holds fewer bytes than its header says, and
 * takes whatever memory a header asks for.
 */
final class CheckedCodecs extends CodecFactory {
    /** Where the sizes of pages do not matter, as for reading only. */
    private static final int NO_PAGE_SIZE = 0;

    private long largest = Long.MAX_VALUE;

    CheckedCodecs(Configuration hadoop) {
        super(hadoop, NO_PAGE_SIZE);
    }

    /** @param bytes the largest column chunk by the footer, unpacked: no page can be larger */
    void limit(long bytes) {
        largest = bytes;
    }

    @Override
    protected BytesDecompressor createDecompressor(CompressionCodecName name) {
        CompressionCodec codec = getCodec(name);
        return new Checked(name, codec, codec == null ? null : codec.createDecompressor());
    }

    private final class Checked extends BytesDecompressor {
        private final CompressionCodecName name;
        private final @Nullable CompressionCodec codec;
        private final @Nullable Decompressor decompressor;

        Checked(CompressionCodecName name, @Nullable CompressionCodec codec, @Nullable Decompressor decompressor) {
            this.name = name;
            this.codec = codec;
            this.decompressor = decompressor;
        }

        @Override
        public BytesInput decompress(BytesInput packed, int size) throws IOException {
            if (size < 0 || size > largest) {
                throw new IOException("a page says that it is of " + size + " bytes, a chunk of " + largest);
            }
            if (codec == null) {
                return whole(packed, size);
            }
            byte[] bytes = packed.toByteArray();
            if (name == CompressionCodecName.SNAPPY && Snappy.uncompressedLength(bytes) != size) {
                throw new IOException(
                        "a page of " + size + " bytes is packed as one of " + Snappy.uncompressedLength(bytes));
            }
            if (decompressor != null) {
                decompressor.reset();
            }
            try (InputStream in = codec.createInputStream(BytesInput.from(bytes).toInputStream(), decompressor)) {
                return BytesInput.from(read(in, size));
            }
        }

        private static BytesInput whole(BytesInput plain, int size) throws IOException {
            if (plain.size() != size) {
                throw new IOException("a page of " + size + " bytes holds " + plain.size());
            }
            return plain;
        }

        /** A stream that gives nothing, and not the end either, will never give anything. */
        private static byte[] read(InputStream in, int size) throws IOException {
            byte[] out = new byte[size];
            int filled = 0;
            while (filled < size) {
                int more = in.read(out, filled, size - filled);
                if (more <= 0) {
                    throw new EOFException("a page of " + size + " bytes ends after " + filled);
                }
                filled += more;
            }
            return out;
        }

        @Override
        public void decompress(ByteBuffer packed, int packedSize, ByteBuffer plain, int size) {
            throw new UnsupportedOperationException("pages are held on the heap");
        }

        @Override
        public void release() {
            if (decompressor != null) {
                decompressor.end();
            }
        }
    }
}

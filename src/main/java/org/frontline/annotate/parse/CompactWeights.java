package org.frontline.annotate.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights as they are shipped and used: for each feature key the transitions that it speaks for or against, a byte a
 * weight, packed one feature after the other in the order of their keys.
 *
 * <p>Scoring waits for memory more than for anything else, so all of it must be small. Keys are hashes, evenly spread: the
 * highest bits of a key say where to look, and only the rest of it is stored beside the weights.
 */
public final class CompactWeights implements Scorer {
    private static final int FILTER_BITS = 23;
    /** What is left of a key fits into two bytes. */
    private static final int LEAST_BUCKET_BITS = 16;

    private static final int MOST_BUCKET_BITS = 20;
    /** Rest of the key, low byte first, and how many weights. */
    private static final int HEADER = 3;

    private final int features;
    private final int restBits;
    /** For each value of a key's highest bits where its features begin in {@link #packed}; one more for the end. */
    private final int[] buckets;
    /** For each feature its header, then transition and weight by turns. */
    private final byte[] packed;
    /**
     * A bit for each value of a key's highest bits: most features of a sentence are not in the model, and a megabyte that
     * stays in the processor's cache knows so without a look into the buckets.
     */
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];

    /**
     * @param keys in increasing order
     * @param counted for each key how many weights, then transition and weight by turns
     */
    private CompactWeights(int[] keys, byte[] counted) {
        int bits = 32 - Integer.numberOfLeadingZeros(keys.length);
        this.features = keys.length;
        this.restBits = 32 - Math.max(LEAST_BUCKET_BITS, Math.min(MOST_BUCKET_BITS, bits));
        this.buckets = new int[(1 << (32 - restBits)) + 1];
        this.packed = new byte[counted.length + (HEADER - 1) * keys.length];
        int from = 0;
        int to = 0;
        for (int key : keys) {
            int length = 2 * counted[from] + 1;
            packed[to] = (byte) rest(key);
            packed[to + 1] = (byte) (rest(key) >>> 8);
            System.arraycopy(counted, from, packed, to + HEADER - 1, length);
            from += length;
            to += length + HEADER - 1;
            buckets[bucket(key) + 1] = to;
            filter[key >>> (32 - FILTER_BITS + 6)] |= 1L << (key >>> (32 - FILTER_BITS));
        }
        for (int b = 1; b < buckets.length; b++) {
            buckets[b] = Math.max(buckets[b], buckets[b - 1]);
        }
    }

    private int bucket(int key) {
        return (key ^ Integer.MIN_VALUE) >>> restBits;
    }

    private int rest(int key) {
        return key & ((1 << restBits) - 1);
    }

    @Override
    public void score(int[] featureKeys, int count, int[] scores) {
        Arrays.fill(scores, 0);
        int[] offsets = new int[count];
        int found = locate(featureKeys, count, offsets);
        for (int i = 0; i < found; i++) {
            addTo(scores, offsets[i]);
        }
    }

    /**
     * Where the weights of those features stand that the model has. The loops each wait for one kind of memory: the
     * processor fetches many places at once, but few if each look-up had to end before the next begins.
     */
    private int locate(int[] featureKeys, int count, int[] offsets) {
        int possible = 0;
        for (int i = 0; i < count; i++) {
            int key = featureKeys[i];
            offsets[possible] = key;
            possible += (int) (filter[key >>> (32 - FILTER_BITS + 6)] >>> (key >>> (32 - FILTER_BITS)) & 1);
        }
        int found = 0;
        for (int i = 0; i < possible; i++) {
            int offset = find(offsets[i]);
            offsets[found] = offset;
            found += offset < 0 ? 0 : 1;
        }
        return found;
    }

    /** Where the count of a feature's weights stands, -1 if the model does not have it. */
    private int find(int key) {
        int bucket = bucket(key);
        int end = buckets[bucket + 1];
        int rest = rest(key);
        for (int p = buckets[bucket]; p < end; p += HEADER + 2 * packed[p + HEADER - 1]) {
            if (restAt(p) == rest) {
                return p + HEADER - 1;
            }
        }
        return -1;
    }

    private int restAt(int p) {
        return packed[p] & 0xff | (packed[p + 1] & 0xff) << 8;
    }

    private void addTo(int[] scores, int offset) {
        int end = offset + 1 + 2 * packed[offset];
        for (int p = offset + 1; p < end; p += 2) {
            scores[packed[p]] += QuantisedWeight.decode(packed[p + 1]);
        }
    }

    public int features() {
        return features;
    }

    public int weights() {
        return (packed.length - HEADER * features) / 2;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(features);
        out.writeInt(packed.length - (HEADER - 1) * features);
        writeKeys(out);
        // Like goes with like: counts, transitions and weights apart compress better than by turns.
        for (int p = 0; p < packed.length; p += HEADER + 2 * packed[p + HEADER - 1]) {
            out.writeByte(packed[p + HEADER - 1]);
        }
        for (int side = 0; side < 2; side++) {
            for (int p = 0; p < packed.length; p += HEADER + 2 * packed[p + HEADER - 1]) {
                for (int i = 0; i < packed[p + HEADER - 1]; i++) {
                    out.writeByte(packed[p + HEADER + side + 2 * i]);
                }
            }
        }
    }

    private void writeKeys(DataOutputStream out) throws IOException {
        int previous = Integer.MIN_VALUE;
        for (int bucket = 0; bucket + 1 < buckets.length; bucket++) {
            for (int p = buckets[bucket]; p < buckets[bucket + 1]; p += HEADER + 2 * packed[p + HEADER - 1]) {
                int key = (bucket << restBits | restAt(p)) ^ Integer.MIN_VALUE;
                writeUnsigned(out, key - previous);
                previous = key;
            }
        }
    }

    public static CompactWeights read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        byte[] packed = new byte[in.readInt()];
        int previous = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            previous += readUnsigned(in);
            keys[i] = previous;
        }
        byte[] counts = new byte[keys.length];
        in.readFully(counts);
        byte[][] sides = new byte[2][(packed.length - keys.length) / 2];
        in.readFully(sides[0]);
        in.readFully(sides[1]);
        int offset = 0;
        int weight = 0;
        for (byte count : counts) {
            packed[offset++] = count;
            for (int i = 0; i < count; i++, weight++) {
                packed[offset++] = sides[0][weight];
                packed[offset++] = sides[1][weight];
            }
        }
        return new CompactWeights(keys, packed);
    }

    private static void writeUnsigned(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readUnsigned(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }

    /** Takes features in increasing order of their keys. */
    public static final class Builder {
        private int[] keys = new int[1024];
        private byte[] packed = new byte[4096];
        private int count;
        private int end;
        private int start;

        public void startFeature(int key) {
            keys = count < keys.length ? keys : Arrays.copyOf(keys, 2 * count);
            keys[count] = key;
            start = end;
            append((byte) 0);
        }

        public void addWeight(int transition, byte weight) {
            if (weight != 0) {
                append((byte) transition);
                append(weight);
                packed[start]++;
            }
        }

        /** A feature without weights is left out. */
        public void endFeature() {
            if (packed[start] == 0) {
                end = start;
            } else {
                count++;
            }
        }

        private void append(byte value) {
            packed = end < packed.length ? packed : Arrays.copyOf(packed, 2 * end);
            packed[end++] = value;
        }

        public CompactWeights build() {
            return new CompactWeights(Arrays.copyOf(keys, count), Arrays.copyOf(packed, end));
        }
    }
}

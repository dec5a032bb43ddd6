package org.frontline.annotate.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights as they are shipped and used: for each feature key the transitions that it speaks for or against, a byte a
 * weight, packed one feature after the other; found through an open-addressing table.
 */
public final class CompactWeights implements Scorer {
    private static final int GOLDEN = 0x9e3779b9;
    private static final int FILTER_BITS = 23;

    /** In increasing order. */
    private final int[] keys;
    /** For each key: how many weights, then transition and weight by turns. */
    private final byte[] packed;
    /** Key and offset into {@link #packed} by turns; key 0 marks a free slot. */
    private final int[] table;
    /**
     * A bit for each value of a key's highest bits: most features of a sentence are not in the model, and a megabyte that
     * stays in the processor's cache knows so without a look into the table.
     */
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];

    private CompactWeights(int[] keys, byte[] packed) {
        this.keys = keys;
        this.packed = packed;
        int capacity = Integer.highestOneBit(Math.max(2, keys.length * 2 - 1)) * 2;
        this.table = new int[2 * capacity];
        int offset = 0;
        for (int key : keys) {
            int slot = find(key);
            table[slot] = key;
            table[slot + 1] = offset;
            filter[key >>> (32 - FILTER_BITS + 6)] |= 1L << (key >>> (32 - FILTER_BITS));
            offset += 1 + 2 * packed[offset];
        }
    }

    /** @param capacity a power of two */
    static int slot(int key, int capacity) {
        return (key * GOLDEN) >>> (Integer.numberOfLeadingZeros(capacity) + 1);
    }

    @Override
    public void score(int[] featureKeys, int count, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            int key = featureKeys[i];
            if ((filter[key >>> (32 - FILTER_BITS + 6)] >>> (key >>> (32 - FILTER_BITS)) & 1) != 0) {
                int slot = find(key);
                if (table[slot] != 0) {
                    addTo(scores, table[slot + 1]);
                }
            }
        }
    }

    private int find(int key) {
        int slot = 2 * slot(key, table.length / 2);
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 2) & (table.length - 1);
        }
        return slot;
    }

    private void addTo(int[] scores, int offset) {
        int end = offset + 1 + 2 * packed[offset];
        for (int p = offset + 1; p < end; p += 2) {
            scores[packed[p]] += QuantisedWeight.decode(packed[p + 1]);
        }
    }

    public int features() {
        return keys.length;
    }

    public int weights() {
        return (packed.length - keys.length) / 2;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(packed.length);
        int previous = Integer.MIN_VALUE;
        for (int key : keys) {
            writeUnsigned(out, key - previous);
            previous = key;
        }
        // Like goes with like: counts, transitions and weights apart compress better than by turns.
        for (int offset = 0; offset < packed.length; offset += 1 + 2 * packed[offset]) {
            out.writeByte(packed[offset]);
        }
        for (int side = 1; side <= 2; side++) {
            for (int offset = 0; offset < packed.length; offset += 1 + 2 * packed[offset]) {
                for (int i = 0; i < packed[offset]; i++) {
                    out.writeByte(packed[offset + side + 2 * i]);
                }
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

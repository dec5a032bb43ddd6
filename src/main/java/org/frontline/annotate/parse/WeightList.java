package org.frontline.annotate.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** The weights of a model as its file lists them: feature after feature in the order of their keys. */
public final class WeightList {
    /** In increasing order. */
    final int[] keys;
    /** For each key how many weights, then transition and weight by turns. */
    final byte[] counted;

    WeightList(int[] keys, byte[] counted) {
        this.keys = keys;
        this.counted = counted;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(counted.length);
        int previous = Integer.MIN_VALUE;
        for (int key : keys) {
            writeUnsigned(out, key - previous);
            previous = key;
        }
        // Like goes with like: counts, transitions and weights apart compress better than by turns.
        for (int p = 0; p < counted.length; p += 1 + 2 * counted[p]) {
            out.writeByte(counted[p]);
        }
        for (int side = 0; side < 2; side++) {
            for (int p = 0; p < counted.length; p += 1 + 2 * counted[p]) {
                for (int i = 0; i < counted[p]; i++) {
                    out.writeByte(counted[p + 1 + side + 2 * i]);
                }
            }
        }
    }

    public static WeightList read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        byte[] counted = new byte[in.readInt()];
        int previous = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            previous += readUnsigned(in);
            keys[i] = previous;
        }
        byte[] counts = new byte[keys.length];
        in.readFully(counts);
        byte[][] sides = new byte[2][(counted.length - keys.length) / 2];
        in.readFully(sides[0]);
        in.readFully(sides[1]);
        int offset = 0;
        int weight = 0;
        for (byte count : counts) {
            counted[offset++] = count;
            for (int i = 0; i < count; i++, weight++) {
                counted[offset++] = sides[0][weight];
                counted[offset++] = sides[1][weight];
            }
        }
        return new WeightList(keys, counted);
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

    /** How many weights there are, over all features. */
    public int size() {
        return (counted.length - keys.length) / 2;
    }

    /** Takes features in increasing order of their keys. */
    public static final class Builder {
        private int[] keys = new int[1024];
        private byte[] counted = new byte[4096];
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
                counted[start]++;
            }
        }

        /** A feature without weights is left out. */
        public void endFeature() {
            if (counted[start] == 0) {
                end = start;
            } else {
                count++;
            }
        }

        private void append(byte value) {
            counted = end < counted.length ? counted : Arrays.copyOf(counted, 2 * end);
            counted[end++] = value;
        }

        public WeightList build() {
            return new WeightList(Arrays.copyOf(keys, count), Arrays.copyOf(counted, end));
        }
    }
}

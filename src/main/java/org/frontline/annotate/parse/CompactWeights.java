package org.frontline.annotate.parse;

import java.util.Arrays;

/**
 * The weights as they are used: for each feature key the transitions that it speaks for or against, a byte a weight.
 *
 * <p>Scoring waits for memory more than for anything else, so all of it must be small, and what is read together stands
 * together. Keys are hashes, evenly spread: the highest bits of a key name its bucket, and only the rest of it is stored.
 * A bucket is the number of its features, then a header for each, then the weights of each, transition and weight by turns;
 * features with many weights, which are those that are asked for most, come first.
 */
public final class CompactWeights implements Scorer {
    private static final int FILTER_BITS = 23;
    /** What is left of a key fits into two bytes. */
    private static final int LEAST_BUCKET_BITS = 16;

    private static final int MOST_BUCKET_BITS = 20;
    /** Rest of the key, low byte first, and how many weights. */
    private static final int HEADER = 3;
    /** Where a bucket without features stands: all of them are one. */
    private static final int EMPTY = 0;

    private final int restBits;
    /** For each value of a key's highest bits where its bucket begins in {@link #packed}. */
    private final int[] buckets;

    private final byte[] packed;
    /**
     * A bit for each value of a key's highest bits: many features of a sentence are not in the model, and a megabyte that
     * stays in the processor's cache knows so without a look into the buckets.
     */
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];

    public CompactWeights(WeightList list) {
        int[] keys = list.keys;
        int bits = 32 - Integer.numberOfLeadingZeros(keys.length);
        this.restBits = 32 - Math.max(LEAST_BUCKET_BITS, Math.min(MOST_BUCKET_BITS, bits));
        this.buckets = new int[1 << (32 - restBits)];
        this.packed = new byte[1 + buckets.length + list.counted.length + (HEADER - 1) * keys.length];
        int[] from = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            from[i + 1] = from[i] + 1 + 2 * list.counted[from[i]];
            filter[word(keys[i])] |= 1L << bit(keys[i]);
        }
        int end = EMPTY + 1;
        for (int first = 0, next = 0; first < keys.length; first = next) {
            while (next < keys.length && bucket(keys[next]) == bucket(keys[first])) {
                next++;
            }
            buckets[bucket(keys[first])] = end;
            end = pack(list, from, first, next, end);
        }
    }

    /** Writes the bucket of the features from {@code first} to {@code next} and says where it ends. */
    private int pack(WeightList list, int[] from, int first, int next, int begin) {
        packed[begin] = (byte) (next - first);
        int[] order = mostWeightsFirst(list, from, first, next);
        int header = begin + 1;
        int weights = header + HEADER * order.length;
        for (int i : order) {
            byte count = list.counted[from[i]];
            packed[header] = (byte) rest(list.keys[i]);
            packed[header + 1] = (byte) (rest(list.keys[i]) >>> 8);
            packed[header + 2] = count;
            System.arraycopy(list.counted, from[i] + 1, packed, weights, 2 * count);
            header += HEADER;
            weights += 2 * count;
        }
        return weights;
    }

    private static int[] mostWeightsFirst(WeightList list, int[] from, int first, int next) {
        int[] order = new int[next - first];
        for (int i = first; i < next; i++) {
            int at = i - first;
            for (; at > 0 && list.counted[from[order[at - 1]]] < list.counted[from[i]]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = i;
        }
        return order;
    }

    private int bucket(int key) {
        return (key ^ Integer.MIN_VALUE) >>> restBits;
    }

    private int rest(int key) {
        return key & ((1 << restBits) - 1);
    }

    private static int word(int key) {
        return key >>> (32 - FILTER_BITS + 6);
    }

    private static int bit(int key) {
        return key >>> (32 - FILTER_BITS);
    }

    @Override
    public void score(int[] featureKeys, int count, int[] scores) {
        Arrays.fill(scores, 0);
        addScores(featureKeys, count, scores);
    }

    /** Adds to {@code scores} what the first {@code count} feature keys speak for. */
    public void addScores(int[] featureKeys, int count, int[] scores) {
        int[] keys = new int[count];
        int[] places = new int[count];
        int possible = seek(featureKeys, count, keys, places);
        for (int i = 0; i < possible; i++) {
            addBucket(places[i], rest(keys[i]), scores);
        }
    }

    /**
     * Finds the buckets of those features that the model may have, and says how many they are. The loops each wait for one
     * kind of memory: the processor fetches many places at once, but few if each look-up had to end before the next begins.
     */
    private int seek(int[] featureKeys, int count, int[] keys, int[] places) {
        int possible = 0;
        for (int i = 0; i < count; i++) {
            int key = featureKeys[i];
            keys[possible] = key;
            possible += (int) (filter[word(key)] >>> bit(key) & 1);
        }
        for (int i = 0; i < possible; i++) {
            places[i] = buckets[bucket(keys[i])];
        }
        int filled = 0;
        for (int i = 0; i < possible; i++) {
            keys[filled] = keys[i];
            places[filled] = places[i];
            filled += packed[places[i]] > 0 ? 1 : 0;
        }
        return filled;
    }

    private void addBucket(int place, int rest, int[] scores) {
        int weights = place + 1 + HEADER * packed[place];
        int end = weights;
        for (int header = place + 1; header < end; header += HEADER) {
            int length = 2 * packed[header + HEADER - 1];
            if (restAt(header) == rest) {
                add(scores, weights, weights + length);
                return;
            }
            weights += length;
        }
    }

    private int restAt(int p) {
        return packed[p] & 0xff | (packed[p + 1] & 0xff) << 8;
    }

    private void add(int[] scores, int begin, int end) {
        for (int p = begin; p < end; p += 2) {
            scores[packed[p]] += QuantisedWeight.decode(packed[p + 1]);
        }
    }
}

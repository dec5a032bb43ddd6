package org.frontline.annotate.parse;

import java.util.Arrays;

/**
 * The weights while they are being learnt: an averaged perceptron (Freund and Schapire 1999; Collins 2002), sparse in both
 * features and classes.
 *
 * <p>Each feature that was ever part of an update has a block in a common pool, which moves to a block twice as large when
 * it is full. The average over all steps is kept by the usual device: the sum of update times step, taken off at the end.
 */
final class TrainingWeights implements Scorer {
    private static final int GOLDEN = 0x9e3779b9;
    /** A cell of the pool holds the class in its lowest bits and the weight above; a block's first cell, size and room. */
    private static final int CLASS_BITS = 7;

    private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;
    private static final int LARGEST_BLOCK = CLASS_MASK;
    private static final int FIRST_BLOCK = 2;

    /** Key and offset by turns; key 0 marks a free slot. */
    private int[] table = new int[1 << 17];

    private int features;
    private int[] pool = new int[1 << 18];
    private long[] weightedUpdates = new long[pool.length];
    private int poolEnd;
    private long step = 1;

    void nextStep() {
        step++;
    }

    int features() {
        return features;
    }

    @Override
    public void score(int[] featureKeys, int count, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            int slot = find(featureKeys[i]);
            if (table[slot] != 0) {
                int offset = table[slot + 1];
                int last = offset + (pool[offset] & CLASS_MASK);
                for (int p = offset + 1; p <= last; p++) {
                    scores[pool[p] & CLASS_MASK] += pool[p] >> CLASS_BITS;
                }
            }
        }
    }

    void update(int[] featureKeys, int count, int classNumber, int delta) {
        for (int i = 0; i < count; i++) {
            int p = position(featureKeys[i], classNumber);
            pool[p] += delta << CLASS_BITS;
            weightedUpdates[p] += delta * step;
        }
    }

    private int position(int key, int classNumber) {
        int slot = find(key);
        if (table[slot] == 0) {
            slot = insert(key);
        }
        int offset = table[slot + 1];
        int used = pool[offset] & CLASS_MASK;
        for (int p = offset + 1; p <= offset + used; p++) {
            if ((pool[p] & CLASS_MASK) == classNumber) {
                return p;
            }
        }
        if (used == pool[offset] >> CLASS_BITS) {
            offset = moveToLargerBlock(slot);
        }
        pool[offset]++;
        pool[offset + used + 1] = classNumber;
        return offset + used + 1;
    }

    private int find(int key) {
        int slot = 2 * ((key * GOLDEN) >>> (Integer.numberOfLeadingZeros(table.length / 2) + 1));
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 2) & (table.length - 1);
        }
        return slot;
    }

    private int insert(int key) {
        if (++features > table.length / 4) {
            doubleTable();
        }
        int slot = find(key);
        table[slot] = key;
        table[slot + 1] = reserve(FIRST_BLOCK);
        return slot;
    }

    private void doubleTable() {
        int[] old = table;
        table = new int[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = find(old[i]);
                table[slot] = old[i];
                table[slot + 1] = old[i + 1];
            }
        }
    }

    private int moveToLargerBlock(int slot) {
        int from = table[slot + 1];
        int used = pool[from] & CLASS_MASK;
        int to = reserve(Math.min(LARGEST_BLOCK, 2 * used));
        pool[to] += used;
        System.arraycopy(pool, from + 1, pool, to + 1, used);
        System.arraycopy(weightedUpdates, from + 1, weightedUpdates, to + 1, used);
        table[slot + 1] = to;
        return to;
    }

    private int reserve(int room) {
        int offset = poolEnd;
        poolEnd += room + 1;
        if (poolEnd > pool.length) {
            int size = Math.max(poolEnd, pool.length + pool.length / 2);
            pool = Arrays.copyOf(pool, size);
            weightedUpdates = Arrays.copyOf(weightedUpdates, size);
        }
        pool[offset] = room << CLASS_BITS;
        return offset;
    }

    /** The averages, the {@code maximum} largest of them, each in a byte. */
    WeightList averaged(int maximum) {
        int[] slots = slotsByKey();
        float smallest = smallestOf(slots, maximum);
        WeightList.Builder builder = new WeightList.Builder();
        for (int slot : slots) {
            builder.startFeature(table[slot]);
            int offset = table[slot + 1];
            for (int p = offset + 1; p <= offset + (pool[offset] & CLASS_MASK); p++) {
                if (Math.abs(average(p)) >= smallest) {
                    builder.addWeight(pool[p] & CLASS_MASK, QuantisedWeight.encode(average(p)));
                }
            }
            builder.endFeature();
        }
        return builder.build();
    }

    private int[] slotsByKey() {
        long[] byKey = new long[features];
        int n = 0;
        for (int slot = 0; slot < table.length; slot += 2) {
            if (table[slot] != 0) {
                byKey[n++] = ((long) table[slot] << 32) | slot;
            }
        }
        Arrays.sort(byKey);
        return Arrays.stream(byKey).mapToInt(keyAndSlot -> (int) keyAndSlot).toArray();
    }

    private float smallestOf(int[] slots, int maximum) {
        float[] magnitudes = new float[poolEnd];
        int n = 0;
        for (int slot : slots) {
            int offset = table[slot + 1];
            for (int p = offset + 1; p <= offset + (pool[offset] & CLASS_MASK); p++) {
                magnitudes[n++] = Math.abs(average(p));
            }
        }
        Arrays.sort(magnitudes, 0, n);
        return n == 0 ? 0 : magnitudes[Math.max(0, n - maximum)];
    }

    private float average(int p) {
        return (float) ((pool[p] >> CLASS_BITS) - (double) weightedUpdates[p] / step);
    }
}

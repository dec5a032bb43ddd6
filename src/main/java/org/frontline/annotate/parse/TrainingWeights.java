package org.frontline.annotate.parse;

import java.util.Arrays;

/**
 * The weights while they are being learnt: an averaged perceptron (Freund and Schapire 1999; Collins 2002), sparse in both
 * features and transitions.
 *
 * <p>Each feature that was ever part of an update has a block in a common pool, which moves to a block twice as large when
 * it is full. The average over all steps is kept by the usual device: the sum of update times step, taken off at the end.
 */
final class TrainingWeights implements Scorer {
    private static final int FIRST_BLOCK = 2;

    private int[] keys = new int[1 << 16];
    private int[] offsets = new int[keys.length];
    private byte[] used = new byte[keys.length];
    private byte[] capacities = new byte[keys.length];
    private int features;

    private byte[] transitions = new byte[1 << 18];
    private int[] weights = new int[transitions.length];
    private long[] weightedUpdates = new long[transitions.length];
    private int poolEnd;
    private long step = 1;

    void nextStep() {
        step++;
    }

    @Override
    public void score(int[] featureKeys, int count, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < count; i++) {
            int slot = find(featureKeys[i]);
            if (keys[slot] != 0) {
                int end = offsets[slot] + used[slot];
                for (int p = offsets[slot]; p < end; p++) {
                    scores[transitions[p]] += weights[p];
                }
            }
        }
    }

    void update(int[] featureKeys, int count, int transition, int delta) {
        for (int i = 0; i < count; i++) {
            int p = position(featureKeys[i], transition);
            weights[p] += delta;
            weightedUpdates[p] += delta * step;
        }
    }

    private int position(int key, int transition) {
        int slot = find(key);
        if (keys[slot] == 0) {
            slot = insert(key);
        }
        int end = offsets[slot] + used[slot];
        for (int p = offsets[slot]; p < end; p++) {
            if (transitions[p] == transition) {
                return p;
            }
        }
        if (used[slot] == capacities[slot]) {
            grow(slot);
        }
        int p = offsets[slot] + used[slot]++;
        transitions[p] = (byte) transition;
        return p;
    }

    private int find(int key) {
        int slot = CompactWeights.slot(key, keys.length);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int insert(int key) {
        if (++features > keys.length / 2) {
            rehash();
        }
        int slot = find(key);
        keys[slot] = key;
        offsets[slot] = reserve(FIRST_BLOCK);
        capacities[slot] = FIRST_BLOCK;
        return slot;
    }

    private void rehash() {
        int[] oldKeys = keys;
        int[] oldOffsets = offsets;
        byte[] oldUsed = used;
        byte[] oldCapacities = capacities;
        keys = new int[oldKeys.length * 2];
        offsets = new int[keys.length];
        used = new byte[keys.length];
        capacities = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                offsets[slot] = oldOffsets[i];
                used[slot] = oldUsed[i];
                capacities[slot] = oldCapacities[i];
            }
        }
    }

    private void grow(int slot) {
        int from = offsets[slot];
        int to = reserve(Math.min(Byte.MAX_VALUE, 2 * capacities[slot]));
        System.arraycopy(transitions, from, transitions, to, used[slot]);
        System.arraycopy(weights, from, weights, to, used[slot]);
        System.arraycopy(weightedUpdates, from, weightedUpdates, to, used[slot]);
        Arrays.fill(weights, from, from + used[slot], 0);
        Arrays.fill(weightedUpdates, from, from + used[slot], 0);
        offsets[slot] = to;
        capacities[slot] = (byte) Math.min(Byte.MAX_VALUE, 2 * capacities[slot]);
    }

    private int reserve(int length) {
        int from = poolEnd;
        poolEnd += length;
        if (poolEnd > transitions.length) {
            int size = Math.max(poolEnd, transitions.length + transitions.length / 2);
            transitions = Arrays.copyOf(transitions, size);
            weights = Arrays.copyOf(weights, size);
            weightedUpdates = Arrays.copyOf(weightedUpdates, size);
        }
        return from;
    }

    int features() {
        return features;
    }

    /** The averages, the {@code maximum} largest of them, each in a byte. */
    CompactWeights averaged(int maximum) {
        float[] magnitudes = new float[poolEnd];
        for (int p = 0; p < poolEnd; p++) {
            magnitudes[p] = Math.abs(average(p));
        }
        Arrays.sort(magnitudes);
        float smallest = magnitudes[Math.max(0, poolEnd - maximum)];
        CompactWeights.Builder builder = new CompactWeights.Builder();
        for (int slot : sortedSlots()) {
            addFeature(builder, slot, smallest);
        }
        return builder.build();
    }

    private int[] sortedSlots() {
        long[] byKey = new long[features];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                byKey[n++] = ((long) keys[slot] << 32) | slot;
            }
        }
        Arrays.sort(byKey);
        return Arrays.stream(byKey).mapToInt(k -> (int) k).toArray();
    }

    private void addFeature(CompactWeights.Builder builder, int slot, float smallest) {
        builder.startFeature(keys[slot]);
        for (int p = offsets[slot]; p < offsets[slot] + used[slot]; p++) {
            float average = average(p);
            if (Math.abs(average) >= smallest) {
                builder.addWeight(transitions[p], QuantisedWeight.encode(average));
            }
        }
        builder.endFeature();
    }

    private float average(int p) {
        return (float) (weights[p] - (double) weightedUpdates[p] / step);
    }
}

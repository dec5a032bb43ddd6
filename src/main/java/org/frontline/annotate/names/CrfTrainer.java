package org.frontline.annotate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.frontline.annotate.parse.QuantisedWeight;
import org.frontline.annotate.parse.WeightList;

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by gradient steps whose size
 * adapts to each weight (AdaGrad; Duchi, Hazan and Singer 2011), drawn to zero by an L2 penalty.
 */
final class CrfTrainer {
    /** Weights are kept in this many steps of a unit, so that the small ones keep their differences in a byte. */
    static final float SCALE = 16;

    private static final double SMALLEST_GRADIENT = 1e-4;
    private static final int TAGS = NameTags.COUNT;

    private final Settings settings;
    private final FeatureIndex index;
    private final float[] weights;
    private final float[] squares;
    /** The sum of the weights after each of the last rounds: their mean does not depend on which stretch came last. */
    private final float[] sums;

    private final double[][] transitionSums = new double[TAGS][TAGS];
    private final double[][] transitions = new double[TAGS][TAGS];
    private final double[][] transitionSquares = new double[TAGS][TAGS];

    CrfTrainer(List<Example> examples, Settings settings) {
        this.settings = settings;
        this.index = FeatureIndex.of(examples, settings.minimumCount());
        this.weights = new float[index.size() * TAGS];
        this.squares = new float[index.size() * TAGS];
        this.sums = new float[index.size() * TAGS];
    }

    /**
     * How to learn.
     *
     * @param rounds over the data
     * @param step of a gradient
     * @param penalty on large weights
     * @param dropped the share of features left out by chance at each step
     * @param minimumCount how often a feature must occur to count
     */
    record Settings(
            int rounds, double step, double penalty, double dropped, int minimumCount, int mostWeights, long seed) {
        static final Settings DEFAULT = new Settings(12, 0.05, 1e-4, 0.3, 1, 1_500_000, 20_240_501L);
    }

    /** A stretch of a sentence: for each token its feature keys and its tag. */
    record Example(int[][] keys, int[] tags) {}

    int features() {
        return index.size();
    }

    void learn(List<Example> examples, Consumer<String> progress) {
        List<Example> indexed = new ArrayList<>(examples.stream()
                .map(e -> new Example(index.positions(e.keys()), e.tags()))
                .toList());
        Random random = new Random(settings.seed());
        for (int round = 1; round <= settings.rounds(); round++) {
            Collections.shuffle(indexed, random);
            double loss = 0;
            for (Example example : indexed) {
                loss += learn(thinned(example, random));
            }
            if (round > settings.rounds() / 2) {
                remember();
            }
            progress.accept("round " + round + ": loss " + Math.round(loss));
        }
    }

    /** Leaves out features by chance, so that no weight relies on another being there (Sutton, Sindelar, McCallum 2006). */
    private Example thinned(Example example, Random random) {
        int[][] kept = new int[example.keys().length][];
        for (int i = 0; i < kept.length; i++) {
            int[] all = example.keys()[i];
            int[] some = new int[all.length];
            int n = 0;
            for (int key : all) {
                if (random.nextDouble() >= settings.dropped()) {
                    some[n++] = key;
                }
            }
            kept[i] = Arrays.copyOf(some, n);
        }
        return new Example(kept, example.tags());
    }

    private void remember() {
        float share = 1f / (settings.rounds() - settings.rounds() / 2);
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i] * share;
        }
        for (int tag = 0; tag < TAGS; tag++) {
            for (int next = 0; next < TAGS; next++) {
                transitionSums[tag][next] += transitions[tag][next] * share;
            }
        }
    }

    private double learn(Example example) {
        Chain chain = new Chain(example.keys());
        for (int at = 0; at < example.keys().length; at++) {
            update(example.keys()[at], chain.gradient(at, example.tags()[at]));
        }
        chain.updateTransitions(example.tags());
        return chain.loss(example.tags());
    }

    private void update(int[] features, double[] gradient) {
        for (int tag = 0; tag < TAGS; tag++) {
            float g = (float) gradient[tag];
            if (Math.abs(g) < SMALLEST_GRADIENT) {
                continue;
            }
            for (int feature : features) {
                int at = feature * TAGS + tag;
                squares[at] += g * g;
                weights[at] += (float)
                        (settings.step() * (g - settings.penalty() * weights[at]) / Math.sqrt(squares[at] + 1e-6));
            }
        }
    }

    /** The learnt weights, the largest in magnitude only, each in a byte. */
    WeightList compact() {
        float smallest = smallest();
        WeightList.Builder builder = new WeightList.Builder();
        for (int feature = 0; feature < index.size(); feature++) {
            builder.startFeature(index.key(feature));
            for (int tag = 0; tag < TAGS; tag++) {
                float weight = sums[feature * TAGS + tag];
                if (Math.abs(weight) >= smallest) {
                    builder.addWeight(tag, QuantisedWeight.encode(weight * SCALE * (float) (1 - settings.dropped())));
                }
            }
            builder.endFeature();
        }
        return builder.build();
    }

    private float smallest() {
        float[] magnitudes = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            magnitudes[i] = Math.abs(sums[i]);
        }
        Arrays.sort(magnitudes);
        return magnitudes[Math.max(0, magnitudes.length - settings.mostWeights())];
    }

    int[][] compactTransitions() {
        int[][] compact = new int[TAGS][TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            for (int next = 0; next < TAGS; next++) {
                compact[tag][next] = (int) Math.round(transitionSums[tag][next] * SCALE * 256);
            }
        }
        return compact;
    }

    /** The probabilities of one stretch's tags under the present weights, by the forward-backward algorithm. */
    private final class Chain {
        private final int length;
        private final double[][] emissions;
        private final double[] largest;
        private final double[][] forward;
        private final double[][] backward;
        private final double[] scale;
        private final double[][] scores;
        private final double[][] moves = new double[TAGS][TAGS];

        Chain(int[][] features) {
            this.length = features.length;
            this.emissions = new double[length][TAGS];
            this.scores = new double[length][TAGS];
            this.largest = new double[length];
            this.forward = new double[length][TAGS];
            this.backward = new double[length][TAGS];
            this.scale = new double[length];
            score(features);
            forward();
            backward();
        }

        private void score(int[][] features) {
            for (int at = 0; at < length; at++) {
                for (int feature : features[at]) {
                    for (int tag = 0; tag < TAGS; tag++) {
                        scores[at][tag] += weights[feature * TAGS + tag];
                    }
                }
                double most = Double.NEGATIVE_INFINITY;
                for (double score : scores[at]) {
                    most = Math.max(most, score);
                }
                largest[at] = most;
                for (int tag = 0; tag < TAGS; tag++) {
                    emissions[at][tag] = StrictMath.exp(scores[at][tag] - most);
                }
            }
            for (int tag = 0; tag < TAGS; tag++) {
                for (int before : TagLattice.BEFORE[tag]) {
                    moves[before][tag] = length == 1 ? 1 : StrictMath.exp(transitions[before][tag]);
                }
            }
        }

        private void forward() {
            for (int at = 0; at < length; at++) {
                double sum = 0;
                for (int tag = 0; tag < TAGS; tag++) {
                    double in = 0;
                    if (at == 0) {
                        in = TagLattice.FIRST[tag] ? 1 : 0;
                    } else {
                        for (int before : TagLattice.BEFORE[tag]) {
                            in += forward[at - 1][before] * moves[before][tag];
                        }
                    }
                    if (at == length - 1 && !TagLattice.LAST[tag]) {
                        in = 0;
                    }
                    forward[at][tag] = in * emissions[at][tag];
                    sum += forward[at][tag];
                }
                sum = Math.max(sum, Double.MIN_NORMAL);
                scale[at] = sum;
                for (int tag = 0; tag < TAGS; tag++) {
                    forward[at][tag] /= sum;
                }
            }
        }

        private void backward() {
            for (int tag = 0; tag < TAGS; tag++) {
                backward[length - 1][tag] = TagLattice.LAST[tag] ? 1 : 0;
            }
            for (int at = length - 2; at >= 0; at--) {
                for (int next = 0; next < TAGS; next++) {
                    double out = backward[at + 1][next] * emissions[at + 1][next] / scale[at + 1];
                    if (out > 0) {
                        for (int tag : TagLattice.BEFORE[next]) {
                            backward[at][tag] += moves[tag][next] * out;
                        }
                    }
                }
            }
        }

        double[] gradient(int at, int gold) {
            double[] gradient = new double[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                gradient[tag] = (tag == gold ? 1 : 0) - forward[at][tag] * backward[at][tag];
            }
            return gradient;
        }

        void updateTransitions(int[] gold) {
            for (int at = 1; at < length; at++) {
                for (int next = 0; next < TAGS; next++) {
                    double out = backward[at][next] * emissions[at][next] / scale[at];
                    for (int tag : TagLattice.BEFORE[next]) {
                        double expected = forward[at - 1][tag] * moves[tag][next] * out;
                        double g = (gold[at - 1] == tag && gold[at] == next ? 1 : 0) - expected;
                        if (Math.abs(g) >= SMALLEST_GRADIENT) {
                            transitionSquares[tag][next] += g * g;
                            transitions[tag][next] +=
                                    settings.step() * g / Math.sqrt(transitionSquares[tag][next] + 1e-6);
                        }
                    }
                }
            }
        }

        double loss(int[] gold) {
            double logLikelihood = 0;
            for (int at = 0; at < length; at++) {
                logLikelihood += scores[at][gold[at]] - largest[at] - StrictMath.log(scale[at]);
                if (at > 0) {
                    logLikelihood += StrictMath.log(moves[gold[at - 1]][gold[at]]);
                }
            }
            return -logLikelihood;
        }
    }
}

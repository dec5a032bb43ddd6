package org.frontline.annotate.parse;

import java.util.List;
import java.util.Random;

/**
 * Learns from trees by parsing them: where the best-scored move loses an arc of the right tree, the weights move towards
 * the best move that does not. From the second round on it follows its own moves most of the time, so that it learns to go
 * on well after a mistake (Goldberg and Nivre 2013).
 */
final class ParserTrainer {
    private static final double EXPLORE = 0.9;

    private final Transitions transitions;
    private final TrainingWeights weights = new TrainingWeights();
    private final FeatureTemplates features = new FeatureTemplates();
    private final Random random;
    private final int[] scores;
    private long moves;
    private long right;

    ParserTrainer(Transitions transitions, long seed) {
        this.transitions = transitions;
        this.random = new Random(seed);
        this.scores = new int[transitions.count()];
    }

    TrainingWeights weights() {
        return weights;
    }

    /** @return the share of the moves that were right before the weights were mended */
    double round(List<Example> shuffled, boolean explore) {
        moves = 0;
        right = 0;
        for (Example example : shuffled) {
            learn(example, explore);
        }
        return moves == 0 ? 1 : (double) right / moves;
    }

    private void learn(Example example, boolean explore) {
        Configuration configuration = new Configuration(example.input().size);
        MoveCosts costs = new MoveCosts(example.gold(), transitions);
        while (!configuration.isFinal()) {
            int move = transitions.forced(configuration);
            if (move < 0) {
                costs.compute(configuration);
                move = learnMove(example.input(), configuration, costs, explore);
            }
            transitions.apply(move, configuration);
        }
    }

    private int learnMove(ParserInput input, Configuration configuration, MoveCosts costs, boolean explore) {
        features.extract(input, configuration);
        weights.score(features.keys(), features.count(), scores);
        weights.nextStep();
        moves++;
        int predicted = transitions.best(scores, configuration);
        if (costs.isBest(predicted)) {
            right++;
            return predicted;
        }
        int correct = costs.best(scores);
        weights.update(features.keys(), features.count(), correct, 1);
        weights.update(features.keys(), features.count(), predicted, -1);
        return explore && random.nextDouble() < EXPLORE ? predicted : correct;
    }

    /** A sentence with its tree. */
    record Example(ParserInput input, GoldTree gold) {}
}

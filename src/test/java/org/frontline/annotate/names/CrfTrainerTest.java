package org.frontline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frontline.annotate.parse.CompactWeights;
import org.frontline.model.EntityType;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
    private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(6, 0.1, 1e-4, 0, 1, 1000, 1);
    private static final int NAME = NameTags.of(EntityType.PLACE, 0, 1, 0);

    @Test
    void learnsWhichFeatureMakesAName() {
        CrfTrainer trainer = new CrfTrainer(examples(), SETTINGS);
        trainer.learn(examples(), round -> {});

        int[] scores = new int[NameTags.COUNT];
        new CompactWeights(trainer.compact()).score(new int[] {7}, 1, scores);

        assertThat(scores[NAME]).isGreaterThan(scores[NameTags.OUTSIDE]);
    }

    @Test
    void theSameExamplesGiveTheSameTransitions() {
        assertThat(transitions()).isDeepEqualTo(transitions());
    }

    private static int[][] transitions() {
        CrfTrainer trainer = new CrfTrainer(examples(), SETTINGS);
        trainer.learn(examples(), round -> {});
        return trainer.compactTransitions();
    }

    private static List<CrfTrainer.Example> examples() {
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new CrfTrainer.Example(new int[][] {{3}, {7}}, new int[] {NameTags.OUTSIDE, NAME}));
        }
        return examples;
    }
}

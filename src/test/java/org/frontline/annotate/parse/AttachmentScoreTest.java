package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.frontline.model.DependencyTree;
import org.junit.jupiter.api.Test;

class AttachmentScoreTest {
    private static final ConlluSentence GOLD = new ConlluSentence(
            "",
            "own",
            List.of(
                    new ConlluWord("rebels", "rebel", "NNS", 1, "nsubj", true),
                    new ConlluWord("took", "take", "VBD", -1, "root", true),
                    new ConlluWord("Tamra", "Tamra", "NNP", 1, "obj", true),
                    new ConlluWord("Friday", "Friday", "NNP", 1, "obl:unmarked", true)));

    @Test
    void countsHeadsAndHeadsWithTheirRelation() {
        DependencyTree tree =
                new DependencyTree(List.of(1, -1, 1, 2), List.of("nsubj", "root", "obl:unmarked", "obl:unmarked"));

        AttachmentScore score = AttachmentScore.of(List.of(GOLD), List.of(tree));

        assertThat(score).isEqualTo(new AttachmentScore(4, 3, 2));
        assertThat(score.unlabelled()).isEqualTo(0.75);
        assertThat(score.labelled()).isEqualTo(0.5);
    }
}

package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private static final List<String> LABELS = List.of("dep", "nsubj", "obj", "parataxis", "root");

    @Test
    void rebuildsEveryProjectiveTreeFromTheOraclesMoves() {
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            ConlluSentence sentence = randomProjectiveTree(1 + random.nextInt(25), random);
            GoldTree gold = GoldTree.of(sentence, LabelInventory.of(List.of(sentence), 1));

            Configuration end = followOracle(sentence, gold);

            assertThat(heads(end, gold.size())).isEqualTo(heads(sentence));
        }
    }

    @Test
    void losesNoMoreThanTheOracleSaysAfterAMistake() {
        Random random = new Random(11);
        for (int n = 0; n < 300; n++) {
            ConlluSentence sentence = randomProjectiveTree(2 + random.nextInt(15), random);
            LabelInventory inventory = LabelInventory.of(List.of(sentence), 1);
            Transitions transitions = new Transitions(inventory.labels());
            GoldTree gold = GoldTree.of(sentence, inventory);
            Configuration configuration = new Configuration(gold.size());
            DynamicOracle oracle = new DynamicOracle(gold);
            int announced = 0;
            while (!configuration.isFinal()) {
                int move = transitions.forced(configuration);
                if (move < 0) {
                    int[] scores = random.ints(transitions.count(), 0, 100).toArray();
                    move = transitions.best(scores, configuration);
                }
                announced += cost(oracle, transitions, configuration, move);
                transitions.apply(move, configuration);
            }

            int lost = 0;
            for (int i = 0; i < gold.size(); i++) {
                lost += configuration.head(i) == gold.head(i) ? 0 : 1;
            }
            assertThat(announced).isEqualTo(lost);
        }
    }

    private static int cost(DynamicOracle oracle, Transitions transitions, Configuration c, int move) {
        if (move == Transitions.SHIFT) {
            return oracle.shiftCost(c);
        }
        return move < transitions.right(0) ? oracle.leftCost(c) : oracle.rightCost(c);
    }

    @Test
    void liftsCrossingArcsUntilNoneCrosses() {
        // 0 <- 2, 1 <- 3, 2 root, 3 <- 2: the arc from 3 to 1 crosses that from 2 to 0.
        assertThat(Projectivity.projectivized(new int[] {2, 3, 4, 2})).containsExactly(2, 2, 4, 2);
    }

    private static Configuration followOracle(ConlluSentence sentence, GoldTree gold) {
        LabelInventory inventory = LabelInventory.of(List.of(sentence), 1);
        Transitions transitions = new Transitions(inventory.labels());
        MoveCosts costs = new MoveCosts(gold, transitions);
        Configuration configuration = new Configuration(gold.size());
        while (!configuration.isFinal()) {
            int move = transitions.forced(configuration);
            if (move < 0) {
                costs.compute(configuration);
                move = costs.best(new int[transitions.count()]);
            }
            transitions.apply(move, configuration);
        }
        return configuration;
    }

    private static List<Integer> heads(Configuration end, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> end.head(i) == size ? -1 : end.head(i))
                .toList();
    }

    private static List<Integer> heads(ConlluSentence sentence) {
        return sentence.words().stream().map(ConlluWord::head).toList();
    }

    private static ConlluSentence randomProjectiveTree(int size, Random random) {
        int[] heads = new int[size];
        attach(heads, 0, size, -1, random);
        List<ConlluWord> words = new ArrayList<>();
        Arrays.stream(heads).forEach(head -> {
            String label = head < 0 ? "root" : LABELS.get(random.nextInt(3));
            words.add(new ConlluWord("w" + words.size(), "w", "NN", head, label, true));
        });
        return new ConlluSentence("", "random", words);
    }

    /** One word of the range hangs on {@code head}, the words on its either side hang on it in one or two spans. */
    private static void attach(int[] heads, int from, int to, int head, Random random) {
        if (from < to) {
            int top = from + random.nextInt(to - from);
            heads[top] = head;
            int left = from + random.nextInt(top - from + 1);
            int right = top + 1 + random.nextInt(to - top);
            attach(heads, from, left, top, random);
            attach(heads, left, top, top, random);
            attach(heads, top + 1, right, top, random);
            attach(heads, right, to, top, random);
        }
    }
}

package org.frontline.annotate.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * Tags training sentences with the mistakes that unknown text will meet: the treebank is cut into folds by sentence, and
 * each fold is tagged by a perceptron that learnt from the others, and its tags are revised by a {@link TagReviser} that
 * learnt from the others too. Learners and features are those of the taggers that run before the parser, so that the
 * mistakes are of the same kind.
 */
public final class JackknifedTagger implements TrainingTagger {
    private static final int ROUNDS = 4;

    private static final int MAXIMUM_WEIGHTS = 1_000_000;
    /** Every so many sentences are learnt in capitals too, as the tagger that runs before the parser is. */
    private static final int CAPITALS_EVERY = 3;

    private static final BitSet NOTHING_SETTLED = new BitSet();

    private final List<String> tags;
    private final List<Scorer> foldWeights = new ArrayList<>();
    private final List<TagReviser> foldRevisers = new ArrayList<>();

    private JackknifedTagger(List<String> tags) {
        this.tags = tags;
    }

    /** Both steps. */
    public static JackknifedTagger train(List<ConlluSentence> treebank, int folds, long seed) {
        JackknifedTagger tagger = firstStep(treebank, folds, seed);
        TagReviserTraining training = new TagReviserTraining(seed, MAXIMUM_WEIGHTS);
        List<TagReviser> revisers = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int without = fold;
            List<ConlluSentence> others = treebank.stream()
                    .filter(sentence -> fold(sentence, folds) != without)
                    .toList();
            revisers.add(training.learn(TagReviserTraining.examples(others, tagger)));
        }
        tagger.foldRevisers.addAll(revisers);
        return tagger;
    }

    /** The perceptron alone, whose tags a reviser learns to revise. */
    public static JackknifedTagger firstStep(List<ConlluSentence> treebank, int folds, long seed) {
        TreeSet<String> tags = new TreeSet<>();
        treebank.forEach(sentence -> sentence.words().forEach(word -> tags.add(word.xpos())));
        JackknifedTagger tagger = new JackknifedTagger(List.copyOf(tags));
        for (int fold = 0; fold < folds; fold++) {
            tagger.foldWeights.add(tagger.trainWithout(fold, folds, treebank, seed));
        }
        return tagger;
    }

    private Scorer trainWithout(int fold, int folds, List<ConlluSentence> treebank, long seed) {
        List<ConlluSentence> others = new ArrayList<>();
        for (ConlluSentence sentence : treebank) {
            if (fold(sentence, folds) != fold) {
                others.add(sentence);
                if (others.size() % CAPITALS_EVERY == 0) {
                    others.add(sentence.inCapitals());
                }
            }
        }
        TrainingWeights weights = new TrainingWeights();
        Random order = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(others, order);
            others.forEach(sentence -> new Pass(weights, sentence).learn(weights));
        }
        return new CompactWeights(weights.averaged(MAXIMUM_WEIGHTS));
    }

    private static int fold(ConlluSentence sentence, int folds) {
        return (int) Math.floorMod(Hashing.of(sentence.id()), (long) folds);
    }

    @Override
    public List<String> tags(ConlluSentence sentence) {
        int fold = fold(sentence, foldWeights.size());
        List<String> first = new Pass(foldWeights.get(fold), sentence).tag();
        return foldRevisers.isEmpty()
                ? first
                : foldRevisers
                        .get(fold)
                        .revise(sentence.words().stream().map(ConlluWord::form).toList(), first, NOTHING_SETTLED);
    }

    /** One sentence, from its first word to its last. */
    private final class Pass {
        private final Scorer scorer;
        private final List<ConlluWord> words;
        private final int[] keys = new int[16];
        private final int[] scores = new int[tags.size()];
        private String before = "<s>";
        private String beforeThat = "<s>";
        private int count;

        Pass(Scorer scorer, ConlluSentence sentence) {
            this.scorer = scorer;
            this.words = sentence.words();
        }

        void learn(TrainingWeights weights) {
            for (int i = 0; i < words.size(); i++) {
                int right = tags.indexOf(words.get(i).xpos());
                int predicted = predict(i);
                if (predicted != right) {
                    weights.update(keys, count, right, 1);
                    weights.update(keys, count, predicted, -1);
                }
                weights.nextStep();
                remember(tags.get(predicted));
            }
        }

        List<String> tag() {
            List<String> predicted = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                predicted.add(tags.get(predict(i)));
                remember(predicted.get(i));
            }
            return predicted;
        }

        private void remember(String tag) {
            beforeThat = before;
            before = tag;
        }

        private int predict(int i) {
            count = 0;
            String form = words.get(i).form();
            String word = lower(i);
            add("bias");
            add(suffix(form));
            add(form.substring(0, 1));
            add(before);
            add(beforeThat);
            add(before + " " + beforeThat);
            add(word);
            add(before + " " + word);
            add(lower(i - 1));
            add(suffix(lower(i - 1)));
            add(lower(i - 2));
            add(lower(i + 1));
            add(suffix(lower(i + 1)));
            add(lower(i + 2));
            scorer.score(keys, count, scores);
            int best = 0;
            for (int tag = 1; tag < scores.length; tag++) {
                best = scores[tag] > scores[best] ? tag : best;
            }
            return best;
        }

        private void add(String value) {
            int key = (int) Hashing.mix(Hashing.of(value) + 31L * count);
            keys[count++] = key == 0 ? 1 : key;
        }

        private String lower(int i) {
            return i < 0 || i >= words.size() ? "<s>" : words.get(i).form().toLowerCase(Locale.ROOT);
        }
    }

    private static String suffix(String word) {
        return word.length() <= 3 ? word : word.substring(word.length() - 3);
    }
}

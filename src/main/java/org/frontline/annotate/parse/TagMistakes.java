package org.frontline.annotate.parse;

import java.util.List;
import java.util.Random;

/** Stands in for a tagger: the treebank's own tags with some of the mistakes that perceptron taggers make. */
public final class TagMistakes implements TrainingTagger {
    private static final double RATE = 0.05;
    private static final double RATE_IN_CAPITALS = 0.3;

    private final Random random;

    public TagMistakes(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public List<String> tags(ConlluSentence sentence) {
        return sentence.words().stream()
                .map(word -> random.nextDouble() < rate(word.form()) ? mistaken(word.xpos()) : word.xpos())
                .toList();
    }

    private static double rate(String form) {
        boolean inCapitals = form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
        return inCapitals ? RATE_IN_CAPITALS : RATE;
    }

    /** A tag that is often given in this one's stead. */
    private String mistaken(String tag) {
        return switch (tag) {
            case "NN" -> oneOf("JJ", "NNP", "NNP");
            case "NNS" -> oneOf("VBZ", "NNPS", "NNP");
            case "NNP" -> oneOf("JJ", "NN", "NN");
            case "NNPS" -> oneOf("NNP", "NNS");
            case "JJ" -> oneOf("NN", "NNP");
            case "VBD" -> "VBN";
            case "VBN" -> oneOf("JJ", "VBD", "VBD");
            case "VB" -> oneOf("NN", "VBP");
            case "VBP" -> oneOf("NN", "VB");
            case "VBZ" -> oneOf("NNS", "NNP");
            case "VBG" -> "NN";
            case "RB" -> "JJ";
            case "RP" -> "IN";
            default -> tag;
        };
    }

    private String oneOf(String... tags) {
        return tags[random.nextInt(tags.length)];
    }
}

package org.frontline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tags as Spark NLP's averaged perceptron does, over the same weights and the same features (those of the perceptron
 * tagger of M. Honnibal, 2013), but over arrays: Spark NLP builds two maps for each word, which costs ten times as much.
 */
final class PerceptronScorer {
    private static final String[] BEFORE = {"-START-", "-START2-"};
    private static final String[] AFTER = {"-END-", "-END2-"};

    private final PosModel model;
    private final Map<String, short[]> weights;
    private final Map<String, String> book;

    PerceptronScorer(PosModel model) {
        this.model = model;
        this.weights = new HashMap<>(model.weights());
        this.book = new HashMap<>(model.book());
    }

    List<String> tag(List<String> words) {
        return tag(words, new BitSet());
    }

    /** @param names the words that are known to be part of a name: whatever they look like, they get a name's tag */
    List<String> tag(List<String> words, BitSet names) {
        String[] context = context(words);
        List<String> tags = new ArrayList<>(words.size());
        String previous = BEFORE[0];
        String beforePrevious = BEFORE[1];
        for (int i = 0; i < words.size(); i++) {
            String known = book.get(words.get(i).toLowerCase(Locale.ROOT));
            String tag = known != null ? known : predict(words.get(i), context, i + 2, previous, beforePrevious);
            tag = names.get(i) ? asName(tag) : tag;
            tags.add(tag);
            beforePrevious = previous;
            previous = tag;
        }
        return tags;
    }

    /** The words whose tag stands in the book: they are hardly ever anything else. */
    BitSet unambiguous(List<String> words) {
        BitSet known = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            known.set(i, book.containsKey(words.get(i).toLowerCase(Locale.ROOT)));
        }
        return known;
    }

    /** Names keep their number, and adjectives within them their tag: the treebanks have "Islamic State" either way. */
    private static String asName(String tag) {
        return switch (tag) {
            case "NNS", "NNPS" -> "NNPS";
            case "JJ" -> "JJ";
            default -> "NNP";
        };
    }

    private static String[] context(List<String> words) {
        String[] context = new String[words.size() + 4];
        System.arraycopy(BEFORE, 0, context, 0, 2);
        System.arraycopy(AFTER, 0, context, words.size() + 2, 2);
        for (int i = 0; i < words.size(); i++) {
            context[i + 2] = normalised(words.get(i));
        }
        return context;
    }

    private static String normalised(String word) {
        if (word.indexOf('-') > 0) {
            return "!HYPEN"; // spelt as Spark NLP spells it: the weights are kept under this name
        }
        if (word.length() == 4 && word.chars().allMatch(Character::isDigit)) {
            return "!YEAR";
        }
        return Character.isDigit(word.charAt(0)) ? "!DIGITS" : word.toLowerCase(Locale.ROOT);
    }

    private String predict(String word, String[] context, int i, String previous, String beforePrevious) {
        int[] scores = new int[model.tags().size()];
        add(scores, "bias");
        add(scores, "i suffix " + suffix(word));
        add(scores, "i pref1 " + word.charAt(0));
        add(scores, "i-1 tag " + previous);
        add(scores, "i-2 tag " + beforePrevious);
        add(scores, "i tag+i-2 tag " + previous + " " + beforePrevious);
        add(scores, "i word " + context[i]);
        add(scores, "i-1 tag+i word " + previous + " " + context[i]);
        add(scores, "i-1 word " + context[i - 1]);
        add(scores, "i-1 suffix " + suffix(context[i - 1]));
        add(scores, "i-2 word " + context[i - 2]);
        add(scores, "i+1 word " + context[i + 1]);
        add(scores, "i+1 suffix " + suffix(context[i + 1]));
        add(scores, "i+2 word " + context[i + 2]);
        return model.tags().get(best(scores));
    }

    private void add(int[] scores, String feature) {
        short @Nullable [] row = weights.get(feature);
        if (row != null) {
            for (int tag = 0; tag < scores.length; tag++) {
                scores[tag] += row[tag];
            }
        }
    }

    private static String suffix(String word) {
        return word.length() <= 3 ? word : word.substring(word.length() - 3);
    }

    /** The highest score; of equal ones the tag that comes last in the alphabet, as Spark NLP has it. */
    private static int best(int[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] >= scores[best] ? tag : best;
        }
        return best;
    }
}

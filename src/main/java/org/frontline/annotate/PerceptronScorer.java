package org.frontline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontline.annotate.parse.RecentWords;
import org.jspecify.annotations.Nullable;

/**
 * Tags as Spark NLP's averaged perceptron does, over the same weights and the same features (those of the perceptron
 * tagger of M. Honnibal, 2013), but over arrays: Spark NLP builds two maps for each word, which costs ten times as much.
 * What a word by itself, or two tags, speak for is added up once.
 */
final class PerceptronScorer {
    private static final String[] BEFORE = {"-START-", "-START2-"};
    private static final String[] AFTER = {"-END-", "-END2-"};
    private static final short[][] NO_ROWS = {};
    private static final String TAG_AND_WORD = "i-1 tag+i word ";

    private final PosModel model;
    private final Map<String, String> book;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** For the tag before and the one before that, by number, what both speak for. */
    private final int[][][] byTagsBefore;
    /** For each word, as features have it, its weights by the number of the tag before. */
    private final Map<String, short[][]> byTagAndWord = new HashMap<>();

    private final RecentWords<WordVotes> votes;
    private final Neighbour[] before;
    private final Neighbour[] after;

    PerceptronScorer(PosModel model) {
        this.model = model;
        this.book = new HashMap<>(model.book());
        Map<String, short[]> weights = new HashMap<>(model.weights());
        List<String> tags = new ArrayList<>(model.tags());
        tags.addAll(List.of(BEFORE));
        for (int i = 0; i < tags.size(); i++) {
            numbers.put(tags.get(i), i);
        }
        this.byTagsBefore = byTagsBefore(tags, weights);
        readTagsAndWords(weights);
        this.votes = new RecentWords<>(word -> votes(word, weights));
        this.before = new Neighbour[] {neighbour(BEFORE[0], weights), neighbour(BEFORE[1], weights)};
        this.after = new Neighbour[] {neighbour(AFTER[0], weights), neighbour(AFTER[1], weights)};
    }

    /** What a word speaks for in the one that it stands before or behind, one or two words away. */
    private record Neighbour(int[] before, int[] twoBefore, int[] behind, int[] twoBehind) {}

    /**
     * What a word speaks for.
     *
     * @param known the tag that it has in the book, null where it stands in none
     * @param own what it speaks for in itself, whatever stands around it
     * @param byTagBefore its weights by the number of the tag before, null for tags without any; empty where it has none at all
     */
    private record WordVotes(@Nullable String known, int[] own, short[][] byTagBefore, Neighbour neighbour) {}

    private int[][][] byTagsBefore(List<String> tags, Map<String, short[]> weights) {
        int[][][] sums = new int[tags.size()][tags.size()][];
        for (int one = 0; one < sums.length; one++) {
            for (int two = 0; two < sums.length; two++) {
                sums[one][two] = sum(
                        weights,
                        "i-1 tag " + tags.get(one),
                        "i-2 tag " + tags.get(two),
                        "i tag+i-2 tag " + tags.get(one) + " " + tags.get(two));
            }
        }
        return sums;
    }

    private void readTagsAndWords(Map<String, short[]> weights) {
        weights.forEach((feature, row) -> {
            if (feature.startsWith(TAG_AND_WORD)) {
                int space = feature.indexOf(' ', TAG_AND_WORD.length());
                Integer tag = numbers.get(feature.substring(TAG_AND_WORD.length(), space));
                if (tag != null) {
                    byTagAndWord
                            .computeIfAbsent(feature.substring(space + 1), word -> new short[numbers.size()][])[tag] = row;
                }
            }
        });
    }

    private WordVotes votes(String word, Map<String, short[]> weights) {
        String normalised = normalised(word);
        int[] own =
                sum(weights, "bias", "i suffix " + suffix(word), "i pref1 " + word.charAt(0), "i word " + normalised);
        return new WordVotes(
                book.get(word.toLowerCase(Locale.ROOT)),
                own,
                byTagAndWord.getOrDefault(normalised, NO_ROWS),
                neighbour(normalised, weights));
    }

    private Neighbour neighbour(String word, Map<String, short[]> weights) {
        return new Neighbour(
                sum(weights, "i-1 word " + word, "i-1 suffix " + suffix(word)),
                sum(weights, "i-2 word " + word),
                sum(weights, "i+1 word " + word, "i+1 suffix " + suffix(word)),
                sum(weights, "i+2 word " + word));
    }

    private int[] sum(Map<String, short[]> weights, String... features) {
        int[] sum = new int[model.tags().size()];
        for (String feature : features) {
            add(sum, weights.get(feature));
        }
        return sum;
    }

    List<String> tag(List<String> words) {
        return tag(words, new BitSet());
    }

    /** @param names the words that are known to be part of a name: whatever they look like, they get a name's tag */
    List<String> tag(List<String> words, BitSet names) {
        WordVotes[] read = words.stream().map(votes::of).toArray(WordVotes[]::new);
        List<String> tags = new ArrayList<>(words.size());
        String previous = BEFORE[0];
        String beforePrevious = BEFORE[1];
        for (int i = 0; i < read.length; i++) {
            String known = read[i].known();
            String tag = known != null ? known : predict(read, i, previous, beforePrevious);
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
            known.set(i, votes.of(words.get(i)).known() != null);
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

    private static String normalised(String word) {
        if (word.indexOf('-') > 0) {
            return "!HYPEN"; // spelt as Spark NLP spells it: the weights are kept under this name
        }
        if (!Character.isDigit(word.charAt(0))) {
            return word.toLowerCase(Locale.ROOT);
        }
        return word.length() == 4 && word.chars().allMatch(Character::isDigit) ? "!YEAR" : "!DIGITS";
    }

    private String predict(WordVotes[] words, int i, String previous, String beforePrevious) {
        Integer one = numbers.get(previous);
        Integer two = numbers.get(beforePrevious);
        int[] scores = words[i].own().clone();
        if (one != null && two != null) {
            add(scores, byTagsBefore[one][two]);
        }
        short[][] byTagBefore = words[i].byTagBefore();
        if (one != null && one < byTagBefore.length) {
            add(scores, byTagBefore[one]);
        }
        add(scores, neighbour(words, i - 1).before());
        add(scores, neighbour(words, i - 2).twoBefore());
        add(scores, neighbour(words, i + 1).behind());
        add(scores, neighbour(words, i + 2).twoBehind());
        return model.tags().get(best(scores));
    }

    private Neighbour neighbour(WordVotes[] words, int i) {
        if (i < 0) {
            return before[i + before.length];
        }
        return i < words.length ? words[i].neighbour() : after[i - words.length];
    }

    private static void add(int[] sum, int[] scores) {
        for (int tag = 0; tag < sum.length; tag++) {
            sum[tag] += scores[tag];
        }
    }

    private static void add(int[] sum, short @Nullable [] row) {
        if (row != null) {
            for (int tag = 0; tag < sum.length; tag++) {
                sum[tag] += row[tag];
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

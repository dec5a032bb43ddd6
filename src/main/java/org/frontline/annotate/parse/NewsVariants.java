package org.frontline.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.frontline.model.DependencyTree;

/**
 * More sentences out of a treebank's, as news feeds would have them: tagged by a tagger, commas lost, headlines without
 * articles and auxiliaries, all in capitals. The trees stay as they are but for the words left out.
 */
final class NewsVariants {
    private static final double TAGGED = 0.5;
    private static final double COMMAS_LOST = 0.4;
    private static final double HEADLINE = 0.25;
    private static final double CAPITALS = 0.1;
    private static final double COMMA_FOR_AND = 0.3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> SILENT_AUXILIARIES = Set.of("be", "have");

    private final Tagger tagger;
    private final Random random;

    NewsVariants(Tagger tagger, long seed) {
        this.tagger = tagger;
        this.random = new Random(seed);
    }

    /** The sentences themselves, some of them with their own tags and some with the tagger's, and variants of some. */
    List<ConlluSentence> withVariants(List<ConlluSentence> sentences) {
        List<ConlluSentence> all = new ArrayList<>(2 * sentences.size());
        for (ConlluSentence sentence : sentences) {
            all.add(random.nextDouble() < TAGGED ? tagged(sentence) : sentence);
            addVariants(sentence, all);
        }
        return all;
    }

    private void addVariants(ConlluSentence sentence, List<ConlluSentence> all) {
        if (hasComma(sentence) && random.nextDouble() < COMMAS_LOST) {
            all.add(tagged(withoutCommas(sentence)));
        }
        if (sentence.words().size() > 3 && random.nextDouble() < HEADLINE) {
            all.add(tagged(headline(sentence)));
        }
        if (random.nextDouble() < CAPITALS) {
            all.add(tagged(inCapitals(sentence)));
        }
    }

    private ConlluSentence tagged(ConlluSentence sentence) {
        List<String> tags = tagger.tags(sentence);
        List<ConlluWord> words = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            words.add(sentence.words().get(i).withXpos(tags.get(i)));
        }
        return new ConlluSentence(sentence.document(), sentence.id(), words);
    }

    static ConlluSentence inCapitals(ConlluSentence sentence) {
        return new ConlluSentence(
                sentence.document(),
                sentence.id(),
                sentence.words().stream()
                        .map(w -> w.withForm(w.form().toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static boolean hasComma(ConlluSentence sentence) {
        return sentence.words().stream().anyMatch(word -> word.form().equals(","));
    }

    static ConlluSentence withoutCommas(ConlluSentence sentence) {
        return without(sentence, i -> sentence.words().get(i).form().equals(","));
    }

    /** Articles, forms of "be" and "have" that only help a verb, and the full stop go; "and" may become a comma. */
    ConlluSentence headline(ConlluSentence sentence) {
        List<ConlluWord> words = sentence.words().stream().map(this::inHeadline).toList();
        ConlluSentence changed = new ConlluSentence(sentence.document(), sentence.id(), words);
        int last = words.size() - 1;
        return without(
                changed,
                i -> isSilentInHeadline(words.get(i))
                        || (i == last && words.get(i).form().equals(".")));
    }

    private ConlluWord inHeadline(ConlluWord word) {
        return word.form().equals("and") && word.deprel().equals("cc") && random.nextDouble() < COMMA_FOR_AND
                ? new ConlluWord(",", ",", ",", word.head(), "punct", true)
                : word;
    }

    private static boolean isSilentInHeadline(ConlluWord word) {
        return switch (word.deprel()) {
            case "det" -> ARTICLES.contains(word.form().toLowerCase(Locale.ROOT));
            case "aux", "aux:pass", "cop" -> SILENT_AUXILIARIES.contains(word.lemma());
            default -> false;
        };
    }

    /** The sentence without those words that are to go and that nothing depends on. */
    private static ConlluSentence without(ConlluSentence sentence, IntPredicate goes) {
        List<ConlluWord> words = sentence.words();
        boolean[] isHead = new boolean[words.size()];
        words.stream().filter(w -> w.head() != DependencyTree.ROOT).forEach(w -> isHead[w.head()] = true);
        int[] newIndex = new int[words.size()];
        List<ConlluWord> kept = new ArrayList<>(words.size());
        for (int i = 0; i < newIndex.length; i++) {
            newIndex[i] = kept.size();
            if (isHead[i] || words.get(i).head() == DependencyTree.ROOT || !goes.test(i)) {
                kept.add(words.get(i));
            }
        }
        List<ConlluWord> renumbered = kept.stream()
                .map(w -> w.head() == DependencyTree.ROOT ? w : w.withHead(newIndex[w.head()]))
                .toList();
        return new ConlluSentence(sentence.document(), sentence.id(), renumbered);
    }
}

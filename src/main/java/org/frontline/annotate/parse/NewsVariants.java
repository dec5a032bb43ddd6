package org.frontline.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * More sentences out of a treebank's, as news feeds would have them: tagged by a tagger, commas lost, headlines without
 * articles and auxiliaries, all in capitals. The trees stay as they are but for the words left out.
 */
final class NewsVariants {
    private static final double TAGGED = 0.6;
    private static final double COMMAS_LOST = 0.3;
    private static final double HEADLINE = 0.2;
    private static final double CAPITALS = 0.1;
    private static final double COMMA_FOR_AND = 0.3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> SILENT_AUXILIARIES = Set.of("be", "have");

    private final TrainingTagger tagger;
    private final Random random;

    NewsVariants(TrainingTagger tagger, long seed) {
        this.tagger = tagger;
        this.random = new Random(seed);
    }

    /** The sentences themselves with their own tags, and variants of some of them with the tagger's. */
    List<ConlluSentence> withVariants(List<ConlluSentence> sentences) {
        List<ConlluSentence> all = new ArrayList<>(2 * sentences.size());
        for (ConlluSentence sentence : sentences) {
            all.add(sentence);
            addVariants(sentence, all);
        }
        return all;
    }

    private void addVariants(ConlluSentence sentence, List<ConlluSentence> all) {
        if (random.nextDouble() < TAGGED) {
            all.add(tagged(sentence));
        }
        if (hasComma(sentence) && random.nextDouble() < COMMAS_LOST) {
            all.add(tagged(sentence.withoutCommas()));
        }
        if (sentence.words().size() > 3 && random.nextDouble() < HEADLINE) {
            all.add(tagged(headline(sentence)));
        }
        if (random.nextDouble() < CAPITALS) {
            all.add(tagged(sentence.inCapitals()));
        }
    }

    private ConlluSentence tagged(ConlluSentence sentence) {
        return sentence.withTags(tagger.tags(sentence));
    }

    private static boolean hasComma(ConlluSentence sentence) {
        return sentence.words().stream().anyMatch(word -> word.form().equals(","));
    }

    /** Articles, forms of "be" and "have" that only help a verb, and the full stop go; "and" may become a comma. */
    ConlluSentence headline(ConlluSentence sentence) {
        List<ConlluWord> words = sentence.words().stream().map(this::inHeadline).toList();
        ConlluSentence changed = new ConlluSentence(sentence.document(), sentence.id(), words);
        int last = words.size() - 1;
        return changed.without(i -> isSilentInHeadline(words.get(i))
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
}

package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsVariantsTest {
    /** On Friday , the town was taken . */
    private static final ConlluSentence TAKEN = new ConlluSentence(
            "",
            "own",
            List.of(
                    word("On", "on", "IN", 1, "case"),
                    word("Friday", "friday", "NNP", 6, "obl"),
                    word(",", ",", ",", 6, "punct"),
                    word("the", "the", "DT", 4, "det"),
                    word("town", "town", "NN", 6, "nsubj:pass"),
                    word("was", "be", "VBD", 6, "aux:pass"),
                    word("taken", "take", "VBN", -1, "root"),
                    word(".", ".", ".", 6, "punct")));

    private static ConlluWord word(String form, String lemma, String tag, int head, String label) {
        return new ConlluWord(form, lemma, tag, head, label, true);
    }

    @Test
    void leavesOutCommasAndRenumbersHeads() {
        ConlluSentence variant = TAKEN.withoutCommas();

        assertThat(variant.words())
                .extracting(ConlluWord::form)
                .containsExactly("On", "Friday", "the", "town", "was", "taken", ".");
        assertThat(variant.words()).extracting(ConlluWord::head).containsExactly(1, 5, 3, 5, 5, -1, 5);
    }

    @Test
    void makesAHeadlineOfASentence() {
        ConlluSentence variant = new NewsVariants(new TagMistakes(1), 1).headline(TAKEN);

        assertThat(variant.words()).extracting(ConlluWord::form).containsExactly("On", "Friday", ",", "town", "taken");
        assertThat(variant.words())
                .extracting(ConlluWord::deprel)
                .containsExactly("case", "obl", "punct", "nsubj:pass", "root");
    }

    @Test
    void givesTheSameVariantsForTheSameSeed() {
        List<ConlluSentence> sentences = Collections.nCopies(50, TAKEN);

        assertThat(new NewsVariants(new TagMistakes(5), 5).withVariants(sentences))
                .isEqualTo(new NewsVariants(new TagMistakes(5), 5).withVariants(sentences))
                .isNotEqualTo(new NewsVariants(new TagMistakes(6), 6).withVariants(sentences));
    }

    @Test
    void longerWordsOfAHeadlineBeginWithACapital() {
        ConlluSentence sentence = new ConlluSentence(
                "",
                "h",
                List.of(
                        new ConlluWord("rebels", "rebel", "NNS", 1, "nsubj", true),
                        new ConlluWord("take", "take", "VBP", -1, "root", true),
                        new ConlluWord("the", "the", "DT", 3, "det", true),
                        new ConlluWord("fort", "fort", "NN", 1, "obj", false),
                        new ConlluWord(".", ".", ".", 1, "punct", true)));

        assertThat(sentence.withCapitals().words())
                .extracting(ConlluWord::form)
                .containsExactly("Rebels", "Take", "the", "Fort");
    }
}

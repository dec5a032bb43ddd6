package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JackknifedTaggerTest {
    private static final List<ConlluSentence> TREEBANK = treebank();

    private static List<ConlluSentence> treebank() {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            sentences.add(sentence("own-" + n, n % 2 == 0 ? "NNS" : "NNPS"));
        }
        return sentences;
    }

    /** One word in each sentence is tagged now this way, now that. */
    private static ConlluSentence sentence(String id, String tag) {
        return new ConlluSentence(
                "",
                id,
                List.of(
                        new ConlluWord("the", "the", "DT", 1, "det", true),
                        new ConlluWord("rebels", "rebel", tag, 2, "nsubj", true),
                        new ConlluWord("advanced", "advance", "VBD", -1, "root", true)));
    }

    @Test
    void tagsWhatTheOtherFoldsTeach() {
        TrainingTagger tagger = JackknifedTagger.train(TREEBANK, 4, 1);

        assertThat(TREEBANK).allSatisfy(sentence -> {
            List<String> tags = tagger.tags(sentence);
            assertThat(tags.get(0)).isEqualTo("DT");
            assertThat(tags.get(1)).isIn("NNS", "NNPS");
            assertThat(tags.get(2)).isEqualTo("VBD");
        });
    }

    @Test
    void doesNotLearnASentenceByHeart() {
        List<ConlluSentence> treebank = new ArrayList<>(TREEBANK);
        ConlluSentence odd =
                new ConlluSentence("", "odd", List.of(new ConlluWord("the", "the", "SYM", -1, "root", true)));
        treebank.add(odd);

        assertThat(JackknifedTagger.train(treebank, 4, 1).tags(odd)).containsExactly("DT");
    }

    @Test
    void givesTheSameTagsForTheSameSeed() {
        TrainingTagger first = JackknifedTagger.train(TREEBANK, 4, 1);
        TrainingTagger second = JackknifedTagger.train(TREEBANK, 4, 1);

        assertThat(TREEBANK).allSatisfy(s -> assertThat(first.tags(s)).isEqualTo(second.tags(s)));
    }
}

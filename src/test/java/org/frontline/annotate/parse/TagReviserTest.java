package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagReviserTest {
    @TempDir
    Path folder;

    /** The first tagger takes every verb before a name for a noun. */
    private static final TrainingTagger FIRST = sentence -> sentence.words().stream()
            .map(word -> word.xpos().equals("VBD") ? "NN" : word.xpos())
            .toList();

    private static List<ConlluSentence> treebank() {
        List<ConlluSentence> treebank = new ArrayList<>();
        for (String verb : List.of("shelled", "raided", "entered", "attacked", "guarded", "bombed")) {
            treebank.add(new ConlluSentence(
                    "",
                    verb,
                    List.of(
                            new ConlluWord("troops", "troop", "NNS", 1, "nsubj", true),
                            new ConlluWord(verb, verb, "VBD", -1, "root", true),
                            new ConlluWord("Qorvan", "Qorvan", "NNP", 1, "obj", true))));
        }
        return treebank;
    }

    private TagReviser trained(String file) throws IOException {
        Path model = folder.resolve(file);
        new TagReviserTraining(7, 10_000).train(treebank(), FIRST, model);
        return TagReviser.load(model);
    }

    @Test
    void mendsAMistakeThatTheFirstTaggerMakesAllTheTime() throws IOException {
        List<String> words = List.of("troops", "crossed", "Qorvan");
        List<String> first = List.of("NNS", "NN", "NNP");

        assertThat(trained("tags").revise(words, first, new BitSet())).containsExactly("NNS", "VBD", "NNP");
    }

    @Test
    void leavesAloneWhatIsSettled() throws IOException {
        BitSet settled = new BitSet();
        settled.set(1);

        assertThat(trained("tags").revise(List.of("troops", "crossed", "Qorvan"), List.of("NNS", "NN", "NNP"), settled))
                .containsExactly("NNS", "NN", "NNP");
    }

    @Test
    void theSameTreebankGivesTheSameModel() throws IOException {
        trained("a");
        trained("b");

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "no model");

        assertThatThrownBy(() -> TagReviser.load(other)).isInstanceOf(IOException.class);
    }
}

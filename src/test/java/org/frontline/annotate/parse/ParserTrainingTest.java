package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTrainingTest {
    private static final List<String> FORCES = List.of("rebels", "soldiers", "troops", "militias", "gunmen");
    private static final List<String> TAKINGS = List.of("seized", "took", "held", "left", "stormed");
    private static final List<String> PLACES = List.of("Tamra", "Dulab", "Karsa", "Senna", "Orlat");
    private static final ParserTraining.Settings SETTINGS = new ParserTraining.Settings(5, 3, 100_000);

    private static List<ConlluSentence> treebank() {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (String force : FORCES) {
            for (String taking : TAKINGS) {
                for (String place : PLACES) {
                    sentences.add(new ConlluSentence(
                            "",
                            "own",
                            List.of(
                                    new ConlluWord("the", "the", "DT", 1, "det", true),
                                    new ConlluWord(force, force, "NNS", 2, "nsubj", true),
                                    new ConlluWord(taking, taking, "VBD", -1, "root", true),
                                    new ConlluWord(place, place, "NNP", 2, "obj", false),
                                    new ConlluWord(".", ".", ".", 2, "punct", true))));
                }
            }
        }
        return sentences;
    }

    private static ParserModel train() {
        return new ParserTraining(new TagMistakes(1), (form, tag) -> form, SETTINGS, line -> {}).learn(treebank());
    }

    @Test
    void learnsWhatItIsShown() {
        DependencyParser parser = new DependencyParser(train());

        AttachmentScore score = AttachmentScore.of(
                treebank(), treebank().stream().map(parser::parse).toList());

        assertThat(score.labelled()).isEqualTo(1);
    }

    @Test
    void givesTheSameFileEachTime() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void storesAModelWithoutLoss() throws IOException {
        byte[] stored = bytes(train());

        assertThat(bytes(ParserModel.read(new ByteArrayInputStream(stored), "own")))
                .isEqualTo(stored);
    }

    private static byte[] bytes(ParserModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}

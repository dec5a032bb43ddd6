package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.annotators.pos.perceptron.AveragedPerceptron;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosTrainingTest {
    private static final List<String> SENTENCES = List.of(
            "the/DT army/NN took/VBD the/DT town/NN ./.",
            "rebels/NNS left/VBD the/DT old/JJ fort/NN ./.",
            "the/DT old/JJ town/NN fell/VBD ,/, rebels/NNS said/VBD ./.",
            "rebel/NN -/HYPH held/VBN towns/NNS fell/VBD ./.");

    @TempDir
    Path folder;

    @Test
    void trainingWritesAModelThatTagsAndACardThatTellsOfIt() throws IOException {
        Path treebank = Files.writeString(folder.resolve("small.conllu"), conllu());

        String card = PosTraining.train(List.of(treebank), List.of(treebank), folder.resolve("models"));

        assertThat(folder.resolve("models/pos.card.md")).hasContent(card);
        assertThat(card).contains(4 + WarReports.load().size() + " sentences").contains("| small.conllu | 24 |");
        PosModel model = PosModelFile.read(Files.newInputStream(folder.resolve("models/pos.bin.gz")));
        assertThat(new PerceptronScorer(model).tag(List.of("the", "army", "fell", ".")))
                .containsExactly("DT", "NN", "VBD", ".");
    }

    @Test
    void theSameTreebankGivesTheSameModel() throws IOException {
        Path treebank = Files.writeString(folder.resolve("small.conllu"), conllu());
        PosTraining.train(List.of(treebank), List.of(), folder.resolve("a"));
        PosTraining.train(List.of(treebank), List.of(), folder.resolve("b"));
        assertThat(folder.resolve("a/pos.bin.gz")).hasSameBinaryContentAs(folder.resolve("b/pos.bin.gz"));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        byte[] other = {1, 2, 3};
        assertThatThrownBy(() -> PosModelFile.read(new ByteArrayInputStream(other)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        PosModel model = Tagger.bundledModel();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PosModelFile.write(model, bytes);
        PosModel read = PosModelFile.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.tags()).isEqualTo(model.tags());
        assertThat(read.book()).isEqualTo(model.book());
        assertThat(read.weights().keySet()).isEqualTo(model.weights().keySet());
        read.weights()
                .forEach((name, row) ->
                        assertThat(row).as(name).isEqualTo(model.weights().get(name)));
    }

    @Test
    void ourScorerTagsAsSparkNlpDoes() {
        PosModel model = Tagger.bundledModel();
        AveragedPerceptron perceptron = SparkPerceptron.rebuild(model);
        PerceptronScorer scorer = new PerceptronScorer(model);
        for (String text : List.of(
                "Gunmen stormed the army base near Qorvan on Jan. 5 , 2014 , a well-known monitor said .",
                "THE 3rd BRIGADE DID N'T HOLD THE CITY FOR 10,000 DAYS",
                "- “ Why ? ” -- al-Tawil asked ; -5 % of it 's gone ( or is it ) !",
                "x",
                "Rebel-held Villages Fall As Troops Push North")) {
            List<String> words = List.of(text.split(" "));
            assertThat(scorer.tag(words)).as(text).isEqualTo(SparkPerceptron.tag(perceptron, words));
        }
    }

    @Test
    void textsUnderOtherTermsAreLeftOut() throws IOException {
        Path treebank = Files.writeString(folder.resolve("gum.conllu"), "# newdoc id = GUM_fiction_x\n" + conllu());
        assertThatThrownBy(() -> PosTraining.train(List.of(treebank), List.of(), folder))
                .hasMessageContaining("no sentence to train on");
    }

    private static String conllu() {
        StringBuilder text = new StringBuilder();
        for (String sentence : SENTENCES) {
            int number = 1;
            for (String word : sentence.split(" ")) {
                int slash = word.lastIndexOf('/');
                String form = word.substring(0, slash);
                String misc = form.equals("rebel") || form.equals("-") ? "SpaceAfter=No" : "_";
                text.append(String.join(
                                "\t",
                                String.valueOf(number),
                                form,
                                form,
                                "X",
                                word.substring(slash + 1),
                                "_",
                                String.valueOf(number == 1 ? 0 : 1),
                                number == 1 ? "root" : "dep",
                                "_",
                                misc))
                        .append('\n');
                number++;
            }
            text.append('\n');
        }
        return text.toString();
    }
}

package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frontline.annotate.parse.DependencyParser;
import org.frontline.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainingTest {
    @TempDir
    private Path folder;

    private Path treebank(String document) throws IOException {
        StringBuilder text = new StringBuilder("# newdoc id = " + document + "\n");
        for (int n = 0; n < 40; n++) {
            text.append("# sent_id = ").append(document).append('-').append(n).append('\n');
            text.append("1\tRebels\trebel\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n");
            text.append(n % 2 == 0 ? "2\ttook\ttake" : "2\theld\thold").append("\tVERB\tVBD\t_\t0\troot\t_\t_\n");
            text.append("3\tTamra\tTamra\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No\n");
            text.append("4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n");
        }
        return Files.writeString(folder.resolve(document + ".conllu"), text);
    }

    @Test
    void writesAModelThatParsesAndACardThatSaysHowWell() throws IOException {
        Path treebank = treebank("own");
        List<String> progress = new ArrayList<>();

        String card = SyntaxTraining.train(List.of(treebank), List.of(treebank), folder, progress::add);

        DependencyParser parser = DependencyParser.load(folder.resolve("parser.bin.gz"));
        List<Token> tokens = List.of(
                new Token("Rebels", 0, 6, "NNS", "rebel"),
                new Token("took", 7, 11, "VBD", "take"),
                new Token("Tamra", 12, 17, "NNP", "tamra"));
        assertThat(parser.parse(tokens).labels()).containsExactly("nsubj", "root", "obj");
        assertThat(card)
                .contains("40 sentences with 160 tokens")
                .contains("| own.conllu | 160 | 100.00 / 100.00 |")
                .isEqualTo(Files.readString(folder.resolve("parser.card.md")));
        assertThat(progress).isNotEmpty();
    }

    @Test
    void refusesToTrainOnTextsUnderOtherTerms() throws IOException {
        Path fiction = treebank("GUM_fiction_own");

        assertThatThrownBy(() -> SyntaxTraining.train(List.of(fiction), List.of(), folder, line -> {}))
                .hasMessageContaining("no sentence to train on");
    }
}

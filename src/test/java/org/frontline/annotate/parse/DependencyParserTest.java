package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.frontline.SharedData;
import org.frontline.model.DependencyTree;
import org.frontline.model.Token;
import org.junit.jupiter.api.Test;

class DependencyParserTest {
    private static final DependencyParser PARSER = DependencyParser.bundled();

    @Test
    void findsSubjectObjectAndOrigin() {
        SyntaxView s = parse("Rebels/NNS/rebel seized/VBD/seize Tamra/NNP from/IN the/DT army/NN on/IN Friday/NNP ./.");

        assertThat(s.roots()).containsExactly(1);
        assertThat(s.child(1, "nsubj")).hasValue(0);
        assertThat(s.child(1, "obj")).hasValue(2);
        assertThat(s.children(1, "obl", "obl:unmarked")).contains(5, 7);
        assertThat(s.child(5, "case")).hasValue(3);
    }

    @Test
    void findsTheAgentOfAPassive() {
        SyntaxView s =
                parse("The/DT town/NN of/IN Tamra/NNP was/VBD/be captured/VBN/capture by/IN rebel/NN fighters/NNS"
                        + "/fighter ./.");

        assertThat(s.roots()).containsExactly(5);
        assertThat(s.child(5, "nsubj:pass")).hasValue(1);
        assertThat(s.child(5, "obl:agent")).hasValue(8);
        assertThat(s.head(3)).isEqualTo(1);
    }

    @Test
    void hangsARelativeClauseOnItsNoun() {
        SyntaxView s = parse("The/DT militia/NN ,/, which/WDT holds/VBZ/hold the/DT port/NN ,/, attacked/VBD/attack"
                + " Tamra/NNP ./.");

        assertThat(s.roots()).containsExactly(8);
        assertThat(s.head(4)).isEqualTo(1);
        assertThat(s.label(4)).isEqualTo("acl:relcl");
        assertThat(s.child(8, "obj")).hasValue(9);
    }

    @Test
    void joinsCoordinatedVerbsAndPlaces() {
        SyntaxView s = parse("The/DT army/NN retook/VBD/retake Tamra/NNP and/CC Dulab/NNP and/CC besieged/VBD/besiege"
                + " Karsa/NNP ./.");

        assertThat(s.child(2, "obj")).hasValue(3);
        assertThat(s.child(3, "conj")).hasValue(5);
        assertThat(s.child(2, "conj")).hasValue(7);
        assertThat(s.child(7, "obj")).hasValue(8);
    }

    @Test
    void readsAHeadlineWithoutArticlesAndAuxiliaries() {
        SyntaxView s = parse("Rebels/NNS/rebel seize/VBP Hama/NNP as/IN army/NN withdraws/VBZ/withdraw");

        assertThat(s.roots()).containsExactly(1);
        assertThat(s.child(1, "nsubj")).hasValue(0);
        assertThat(s.child(1, "obj")).hasValue(2);
        assertThat(s.child(1, "advcl")).hasValue(5);
        assertThat(s.child(5, "nsubj")).hasValue(4);
    }

    @Test
    void parsesNothingAndASingleWord() {
        assertThat(PARSER.parse(List.of()).heads()).isEmpty();
        DependencyTree one = PARSER.parse(tokens("Tamra/NNP"));
        assertThat(one.heads()).containsExactly(DependencyTree.ROOT);
        assertThat(one.labels()).containsExactly("root");
    }

    @Test
    void givesATreeWithOneRootForAnyTokens() {
        Random random = new Random(3);
        String[] tags = {"NN", "NNP", "VBD", "VBN", "IN", "DT", ",", ".", "CC", "TO", "", "weird"};
        for (int n = 0; n < 400; n++) {
            List<Token> tokens = new ArrayList<>();
            for (int i = random.nextInt(n == 0 ? 1 : Math.min(n, 120)); i >= 0; i--) {
                tokens.add(new Token("w" + random.nextInt(50), 0, 1, tags[random.nextInt(tags.length)], ""));
            }

            assertIsTree(PARSER.parse(tokens));
        }
    }

    private static void assertIsTree(DependencyTree tree) {
        assertThat(tree.heads().stream().filter(h -> h == DependencyTree.ROOT)).hasSize(1);
        for (int i = 0; i < tree.heads().size(); i++) {
            Set<Integer> seen = new HashSet<>();
            for (int up = i; up != DependencyTree.ROOT; up = tree.heads().get(up)) {
                assertThat(seen.add(up)).as("no cycle through %s", up).isTrue();
            }
            assertThat(tree.labels().get(i).equals("root"))
                    .isEqualTo(tree.heads().get(i) == DependencyTree.ROOT);
        }
    }

    @Test
    void givesTheSameTreeEachTimeAndOnEachThread() {
        List<Token> tokens =
                tokens("The/DT rebels/NNS said/VBD/say they/PRP had/VBD/have left/VBN/leave Tamra/NNP ./.");
        DependencyTree expected = PARSER.parse(tokens);

        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> PARSER.parse(tokens))
                        .distinct())
                .containsExactly(expected);
    }

    @Test
    void parsesTheWebTreebankWithItsOwnTagsWellEnough() throws Exception {
        List<ConlluSentence> gold =
                ConlluReader.read(SharedData.file("data/ner/ud_ewt/en_ewt-ud-dev.conllu.gz")).stream()
                        .map(ConlluSentence::withHyphensMerged)
                        .toList();

        AttachmentScore score =
                AttachmentScore.of(gold, gold.stream().map(PARSER::parse).toList());

        assertThat(score.unlabelled()).as(score.toString()).isGreaterThan(0.86);
        assertThat(score.labelled()).as(score.toString()).isGreaterThan(0.84);
    }

    private static SyntaxView parse(String tagged) {
        List<Token> tokens = tokens(tagged);
        return SyntaxView.of(tokens, PARSER.parse(tokens));
    }

    /** Words as {@code text/tag} or {@code text/tag/lemma}. */
    private static List<Token> tokens(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String item : tagged.split(" ")) {
            String[] parts = item.split("/");
            String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT);
            tokens.add(new Token(parts[0], begin, begin + parts[0].length(), parts[1], lemma));
            begin += parts[0].length() + 1;
        }
        return tokens;
    }
}

package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {
    private static final String REBEL_HELD = """
            # newdoc id = own-1
            # sent_id = own-1-1
            # text = Rebel-held Dana didn't fall.
            1\tRebel\trebel\tNOUN\tNN\t_\t3\tcompound\t_\tSpaceAfter=No
            2\t-\t-\tPUNCT\tHYPH\t_\t1\tpunct\t_\tSpaceAfter=No
            3\theld\thold\tVERB\tVBN\t_\t4\tamod\t_\t_
            4\tDana\tDana\tPROPN\tNNP\t_\t7\tnsubj\t_\t_
            5-6\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            5\tdid\tdo\tAUX\tVBD\t_\t7\taux\t_\t_
            6\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
            7\tfall\tfall\tVERB\tVB\t_\t0\troot\t_\tX=1|SpaceAfter=No
            7.1\tfallen\tfall\tVERB\tVB\t_\t_\t_\t_\t_
            8\t.\t.\tPUNCT\t.\t_\t7\tpunct\t_\t_

            """;

    private static List<ConlluSentence> read(String text) throws IOException {
        return ConlluReader.read(new StringReader(text), "own.conllu");
    }

    @Test
    void readsWordsHeadsSpacesAndDocument() throws IOException {
        ConlluSentence sentence = read(REBEL_HELD).get(0);

        assertThat(sentence.document()).isEqualTo("own-1");
        assertThat(sentence.id()).isEqualTo("own-1-1");
        assertThat(sentence.words())
                .extracting(ConlluWord::form)
                .containsExactly("Rebel", "-", "held", "Dana", "did", "n't", "fall", ".");
        assertThat(sentence.words()).extracting(ConlluWord::head).containsExactly(2, 0, 3, 6, 6, 6, -1, 6);
        assertThat(sentence.words())
                .extracting(ConlluWord::spaceAfter)
                .containsExactly(false, false, true, true, false, true, false, true);
    }

    @Test
    void mergesHyphenatedCompoundIntoOneTokenWithTheLastTagAndTheTopmostHead() throws IOException {
        ConlluSentence merged = read(REBEL_HELD).get(0).withHyphensMerged();

        assertThat(merged.words())
                .extracting(ConlluWord::form)
                .containsExactly("Rebel-held", "Dana", "did", "n't", "fall", ".");
        assertThat(merged.words().get(0)).isEqualTo(new ConlluWord("Rebel-held", "rebel-hold", "VBN", 1, "amod", true));
        assertThat(merged.words()).extracting(ConlluWord::head).containsExactly(1, 4, 4, 4, -1, 4);
    }

    @Test
    void leavesADashBetweenSpacesAlone() throws IOException {
        String dash = """
                1\tDana\tDana\tPROPN\tNNP\t_\t0\troot\t_\t_
                2\t-\t-\tPUNCT\t,\t_\t1\tpunct\t_\t_
                3\tSunday\tSunday\tPROPN\tNNP\t_\t1\tlist\t_\t_
                """;

        assertThat(read(dash).get(0).withHyphensMerged().words()).hasSize(3);
    }

    @Test
    void neverMakesATokenItsOwnAncestor() throws IOException {
        // "a" hangs outside on "x", which hangs on "b": only "b" can stand for "a-b".
        String crossing = """
                1\ta\ta\tX\tNN\t_\t4\tdep\t_\tSpaceAfter=No
                2\t-\t-\tPUNCT\tHYPH\t_\t1\tpunct\t_\tSpaceAfter=No
                3\tb\tb\tX\tNN\t_\t0\troot\t_\t_
                4\tx\tx\tX\tNN\t_\t3\tdep\t_\t_
                """;

        assertThat(read(crossing).get(0).withHyphensMerged().words())
                .extracting(ConlluWord::head)
                .containsExactly(-1, 0);
    }

    @Test
    void namesFileAndLineOfAMalformedRow() {
        assertThatThrownBy(() -> read("1\tonly\ttwo\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.conllu, line 1")
                .hasMessageContaining("3 columns");
    }
}

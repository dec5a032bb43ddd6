package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceAnalyzerTest {
    private final Segmenter segmenter = Segmenter.load();
    private final SentenceAnalyzer analyzer = SentenceAnalyzer.bundled();

    private ParsedSentence analyze(String text) {
        List<Sentence> sentences = segmenter.segment(text, Part.BODY, 0);
        assertThat(sentences).hasSize(1);
        return analyzer.analyze(sentences.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The brigade seized the old bridge .|DT NN VBD DT JJ NN .|the brigade seize the old bridge .",
                "Three villages were retaken by the army .|CD NNS VBD VBN IN DT NN .|three village be retake by the army .",
                "Rebels are besieging two towns .|NNS VBP VBG CD NNS .|rebel be besiege two town .",
                "THE ARMY HAS CAPTURED THE TOWN .|DT NN VBZ VBN DT NN .|the army have capture the town ."
            })
    void tokensGetTagsAndLemmasByThem(String text, String tags, String lemmas) {
        ParsedSentence parsed = analyze(text);
        assertThat(parsed.sentence().tokens().stream().map(t -> t.tag()).collect(Collectors.joining(" ")))
                .isEqualTo(tags);
        assertThat(parsed.sentence().tokens().stream().map(t -> t.lemma()).collect(Collectors.joining(" ")))
                .isEqualTo(lemmas);
    }

    @Test
    void theTreeStandsTokenForToken() {
        ParsedSentence parsed = analyze("The army captured the town.");
        assertThat(parsed.tree().labels()).containsExactly("det", "nsubj", "root", "det", "obj", "punct");
        assertThat(parsed.tree().heads()).containsExactly(1, 2, -1, 4, 2, 2);
    }

    @Test
    void offsetsStayAsTheyWere() {
        Sentence sentence = segmenter
                .segment("Go on. The army captured the town.", Part.BODY, 0)
                .get(1);
        Sentence analyzed = analyzer.analyze(sentence).sentence();
        assertThat(analyzed.begin()).isEqualTo(7);
        Offsets.check("Go on. The army captured the town.", analyzed);
    }
}

package org.frontline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.frontline.model.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlEvaluationTest {
    @Test
    void givesTheFiguresThatTheReferenceScorerGave() throws Exception {
        ControlScore score = result().score();
        assertThat(score.detect()).isEqualTo(new Figures(0.625, 0.714, 0.667));
        assertThat(score.who()).isEqualTo(new Figures(0.5, 0.571, 0.533));
        assertThat(score.full()).isEqualTo(new Figures(0.5, 0.571, 0.533));
        assertThat(score.current()).isEqualTo(new Figures(0.5, 0.667, 0.571));
        assertThat(score.byAction().get(Action.LOSS)).isEqualTo(new Figures(0.5, 0.333, 0.4));
        assertThat(score.byAction().get(Action.HOLD)).isEqualTo(new Figures(1.0, 1.0, 1.0));
        assertThat(score.accuracy()).containsEntry(Aspect.ACTOR, 0.8);
        assertThat(score.accuracy()).containsEntry(Aspect.MODALITY, 1.0);
        assertThat(score.accuracy()).containsEntry(Aspect.COUNTERPARTY, 0.8);
        assertThat(score.accuracy()).containsEntry(Aspect.SOURCE, 1.0);
        assertThat(score.accuracy()).containsEntry(Aspect.STANCE, 0.8);
        assertThat(score.accuracy()).containsEntry(Aspect.TIME, 1.0);
        assertThat(score.accuracy()).containsEntry(Aspect.PAST, 0.8);
    }

    @Test
    void sortsWhatWasMissedAndInventedByCause() throws Exception {
        ErrorReport errors = result().errors();
        assertThat(errors.missed())
                .extracting(m -> m.gold().place() + ": " + m.cause().label())
                .containsExactly("Sahl air base: other place", "Velin: other action");
        assertThat(errors.spurious())
                .extracting(s -> s.predicted().place() + ": " + s.cause().label())
                .containsExactly("Karsum: duplicate", "Velin: other action", "queen: no mention there");
    }

    @Test
    void asksTheExtractorWhyItFoundNothing() throws Exception {
        ErrorReport errors = ControlEvaluation.evaluate(
                        file("gold.jsonl"), file("articles.jsonl"), List.of(), missed -> MissCause.NO_TRIGGER)
                .errors();
        assertThat(errors.missed()).hasSize(7).allMatch(m -> m.cause() == MissCause.NO_TRIGGER);
    }

    @Test
    void tellsWhichFieldsOfAPairDiffer() throws Exception {
        assertThat(result().errors().differing())
                .extracting(d -> d.gold().place() + " " + d.wrong())
                .contains("Karsum [STANCE]", "Karsum [COUNTERPARTY]", "northern Velin [PAST]");
    }

    @Test
    void rendersFiguresReliabilityAndErrors() throws Exception {
        ControlEvaluation.Result result = result();
        assertThat(result.render()).contains("3 articles, 7 gold mentions, 8 predicted", "expected calibration error");
        assertThat(result.errors().render(2))
                .contains("missed: 2", "take.active: no mention there", "reported told as claimed");
    }

    @Test
    void reliabilityWeighsEachBinsGapByItsSize() throws Exception {
        Reliability reliability = result().reliability();
        assertThat(reliability.bins().get(9).count()).isEqualTo(2);
        assertThat(reliability.bins().get(9).shareRight()).isEqualTo(1);
        double expected = (2 * (1 - 0.925) + (1 - 0.62) + 0.4 + 0.5 + (1 - 0.88) + (1 - 0.7) + 0.3) / 8;
        assertThat(reliability.expectedCalibrationError()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void saysWhichLineOfTheGoldIsWrong(@TempDir Path folder) throws Exception {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, Files.readString(file("gold.jsonl")).replace("\"siege\"", "\"sieged\""));
        assertThatThrownBy(() -> ControlEvaluation.evaluate(gold, file("articles.jsonl"), List.of()))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("gold.jsonl, line 7")
                .hasMessageContaining("action 'sieged'");
    }

    private static ControlEvaluation.Result result() throws IOException, URISyntaxException {
        return ControlEvaluation.evaluate(
                file("gold.jsonl"), file("articles.jsonl"), PredictionRows.read(file("predictions.jsonl")));
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(
                ControlEvaluationTest.class.getResource("/evaluation/" + name).toURI());
    }
}

package org.frontline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.frontline.SharedData;
import org.frontline.model.Action;
import org.frontline.model.Modality;
import org.frontline.model.Stance;
import org.frontline.model.TimePrecision;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java scorer against the Python one, on gold that was bent at random. */
class ReferenceScorerTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesTheSameFiguresAsTheReferenceScorer(long seed, @TempDir Path folder) throws Exception {
        Path gold = SharedData.file("eval/dev.gold.jsonl");
        Path articles = SharedData.file("eval/dev.articles.jsonl");
        Path scorer = SharedData.file("eval/score_control.py");
        List<Prediction> predictions = bent(GoldReader.read(gold, articles).mentions(), new Random(seed));
        Path file = folder.resolve("predictions.jsonl");
        PredictionRows.write(predictions, file);
        JsonNode expected = new ObjectMapper().readTree(python(scorer, gold, articles, file));
        ControlScore score =
                ControlEvaluation.evaluate(gold, articles, predictions).score();
        assertThat(score.predicted()).isEqualTo(expected.get("predicted").asInt());
        assertSame(score.detect(), expected.get("detect"));
        assertSame(score.who(), expected.get("who"));
        assertSame(score.full(), expected.get("full"));
        assertSame(score.current(), expected.get("current"));
        score.byAction().forEach((action, figures) -> assertSame(figures, expected.get("detect:" + action.label())));
        score.accuracy().forEach((aspect, share) -> assertThat(share)
                .as(aspect.label())
                .isEqualTo(expected.get("accuracy").get(aspect.label()).asDouble()));
    }

    private static void assertSame(Figures figures, JsonNode expected) {
        assertThat(figures)
                .isEqualTo(new Figures(
                        expected.get("p").asDouble(),
                        expected.get("r").asDouble(),
                        expected.get("f1").asDouble()));
    }

    private static String python(Path scorer, Path gold, Path articles, Path predictions)
            throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(
                            "python3",
                            scorer.toString(),
                            gold.toString(),
                            articles.toString(),
                            predictions.toString(),
                            "--json")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("skipped: python3 is not here (" + e.getMessage() + ")");
            return "";
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    private static List<Prediction> bent(List<GoldMention> gold, Random random) {
        List<Prediction> predictions = new ArrayList<>();
        for (GoldMention mention : gold) {
            for (int copies = random.nextInt(3); copies > 0; copies--) {
                predictions.add(bent(mention, gold.get(random.nextInt(gold.size())), random));
            }
        }
        return predictions;
    }

    private static Prediction bent(GoldMention gold, GoldMention other, Random random) {
        return new Prediction(
                random.nextInt(20) == 0 ? "unread" : gold.articleId(),
                random.nextInt(15) == 0
                        ? other.sentence()
                        : gold.sentence().replace(" ", random.nextBoolean() ? " " : "  "),
                bent(gold.place(), other.place(), random),
                random.nextInt(3) == 0 ? other.place() : null,
                random.nextInt(8) == 0 ? other.action() : gold.action(),
                bent(gold.actor(), other.actor(), random),
                random.nextInt(3) == 0 ? gold.actor() : null,
                bent(gold.counterparty(), other.counterparty(), random),
                null,
                random.nextInt(6) == 0 ? Modality.PLANNED : gold.modality(),
                bent(gold.source(), other.source(), random),
                random.nextInt(3) == 0 ? other.source() : null,
                random.nextInt(6) == 0 ? Stance.CLAIMED : gold.stance(),
                gold.time() == null || random.nextInt(6) == 0
                        ? null
                        : LocalDate.parse((gold.time() + "-01-01").substring(0, 10)),
                random.nextInt(5) == 0 ? TimePrecision.values()[random.nextInt(4)] : precision(gold.time()),
                random.nextInt(6) == 0 ? !gold.past() : gold.past(),
                random.nextDouble(),
                Action.GAIN.label());
    }

    private static TimePrecision precision(String time) {
        if (time == null) {
            return null;
        }
        return time.length() == 4 ? TimePrecision.YEAR : time.length() == 7 ? TimePrecision.MONTH : TimePrecision.DAY;
    }

    private static String bent(String value, String other, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> other;
            case 1 -> value == null ? null : "the " + value + " group";
            case 2 -> value == null ? null : value.replace('-', ' ').replace("'", "’");
            case 3 -> value == null || value.length() < 9 ? value : acronym(value);
            default -> value;
        };
    }

    private static String acronym(String value) {
        StringBuilder out = new StringBuilder();
        for (String word : value.split("[^\\p{L}]+")) {
            out.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return out.isEmpty() ? value : out.toString();
    }
}

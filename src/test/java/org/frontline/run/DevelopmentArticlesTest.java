package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frontline.SharedData;
import org.frontline.evaluation.ControlEvaluation;
import org.frontline.evaluation.Prediction;
import org.frontline.model.Article;
import org.junit.jupiter.api.Test;

/** The whole way from text to control mentions, held to what it has reached on the development articles. */
class DevelopmentArticlesTest {
    @Test
    void findsNoLessThanItDidAndKnowsHowSureItIs() {
        Path gold = SharedData.file("eval/dev.gold.jsonl");
        Path articles = SharedData.file("eval/dev.articles.jsonl");

        ControlEvaluation.Result result = ControlEvaluation.evaluate(gold, articles, predictions(articles));

        assertThat(result.score().detect().f1()).as("F1 of finding").isGreaterThan(0.64);
        assertThat(result.score().full().f1()).as("F1 with actor and modality").isGreaterThan(0.52);
        assertThat(result.reliability().expectedCalibrationError())
                .as("expected calibration error")
                .isLessThan(0.08);
    }

    private static List<Prediction> predictions(Path articles) {
        ArticlePipeline pipeline = ArticlePipeline.bundled();
        List<Prediction> predictions = new ArrayList<>();
        for (Article article : ControlEvaluation.articles(articles)) {
            pipeline.read(article).controlMentions().stream()
                    .map(mention -> Prediction.of(article.id(), mention))
                    .forEach(predictions::add);
        }
        return predictions;
    }
}

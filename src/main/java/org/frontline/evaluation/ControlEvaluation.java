package org.frontline.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.frontline.model.Article;

/** Scores control mentions against gold and says what is wrong with them. */
public final class ControlEvaluation {
    private ControlEvaluation() {}

    /**
     * The figures, the reliability of the confidences and the errors.
     *
     * @param score of the predictions in articles that the gold covers
     */
    public record Result(ControlScore score, Reliability reliability, ErrorReport errors) {
        /** Figures and reliability; the errors have a rendering of their own. */
        public String render() {
            return score.render() + System.lineSeparator() + reliability.render();
        }
    }

    /**
     * Scores predictions.
     *
     * @param gold mentions as readers annotated them, JSON Lines
     * @param articles that they were made on, JSON Lines with id, title and text
     */
    public static Result evaluate(Path gold, Path articles, List<Prediction> predictions) {
        return evaluate(gold, articles, predictions, MissDiagnosis.none());
    }

    /** The articles of such a file, in its order, as the job would read them. */
    public static List<Article> articles(Path file) {
        return GoldReader.articles(file);
    }

    /** As {@link #evaluate(Path, Path, List)}, with the extractor's own account of what it missed. */
    public static Result evaluate(Path gold, Path articles, List<Prediction> predictions, MissDiagnosis diagnosis) {
        Gold read = GoldReader.read(gold, articles);
        List<Prediction> scored = predictions.stream()
                .filter(predicted -> read.covered().contains(predicted.articleId()))
                .toList();
        Pairing pairing = Pairing.of(read, scored);
        return new Result(
                ControlScore.of(read, scored, pairing),
                Reliability.of(pairing),
                ErrorReport.of(read, scored, pairing, diagnosis));
    }
}

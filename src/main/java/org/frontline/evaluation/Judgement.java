package org.frontline.evaluation;

import org.frontline.model.Action;

/**
 * What a reader said of one mention that the rules had found, in an article that was not annotated as a whole.
 *
 * @param right whether the sentence tells of this action at this place
 */
record Judgement(String articleId, String sentence, String place, Action action, boolean right) {
    boolean isOf(Prediction predicted) {
        String judged = Surfaces.squeeze(sentence);
        String found = Surfaces.squeeze(predicted.sentence());
        return articleId.equals(predicted.articleId())
                && action == predicted.action()
                && place.equals(predicted.place())
                && (judged.contains(found) || found.contains(judged));
    }
}

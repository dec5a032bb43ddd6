/**
 * How good the control mentions are: predictions against the annotated articles of the guide.
 *
 * <p>{@link org.frontline.evaluation.ControlEvaluation} reads gold and articles as JSON Lines, pairs each annotated mention
 * with at most one prediction, and gives the figures of the project's reference scorer to the digit: detect (place and
 * action), who, full, current, and over the pairs the accuracy of each field. Two mentions may pair when their sentences
 * overlap in the article, their actions are equal and one place's name stands for the other's ({@code Surfaces}); pairs are
 * made best first.
 *
 * <p>Beside the figures stand what to do about them: {@link org.frontline.evaluation.ErrorReport} sorts what was missed,
 * invented or told otherwise by cause and rule, and {@link org.frontline.evaluation.Reliability} says whether a confidence
 * means what it says.
 */
@NullMarked
package org.frontline.evaluation;

import org.jspecify.annotations.NullMarked;

/**
 * Treebanks in, dependency trees out: a labelled dependency parser of our own, and the means to train it.
 *
 * <p>Why our own: the labelled dependency parser of Spark NLP could be neither trained nor stored in reasonable memory,
 * its unlabelled one has no relations to write rules on and runs at a fifth of the tagger's speed, and MaltParser is no
 * longer maintained. The rules of control need relations (who is subject, who is agent, what hangs on which verb), and
 * they need them on candidate sentences only, so a greedy transition parser in plain Java is enough.
 *
 * <p>Text: {@link org.frontline.annotate.parse.DependencyParser} moves words between a stack and the rest of the sentence
 * ({@code Transitions} on a {@code Configuration}); each move is the one for which the features that hold
 * ({@code FeatureTemplates}) speak most ({@code CompactWeights}, a byte a weight).
 * {@link org.frontline.annotate.parse.SyntaxView} is how the rooms behind this one walk about in a tree.
 *
 * <p>Training: {@link org.frontline.annotate.parse.ConlluReader} reads treebanks, {@code NewsVariants} makes them look like
 * news feeds with tags as a tagger leaves them ({@link org.frontline.annotate.parse.JackknifedTagger}), {@code ParserTrainer} parses them over and over and mends {@code TrainingWeights} wherever a move costs an arc
 * by the {@code DynamicOracle}; {@link org.frontline.annotate.parse.ParserTraining} is the whole of it.
 */
@NullMarked
package org.frontline.annotate.parse;

import org.jspecify.annotations.NullMarked;

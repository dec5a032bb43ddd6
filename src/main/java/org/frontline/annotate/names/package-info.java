/**
 * The recogniser: which tokens are names, and of what type, by a conditional random field over hashed features.
 *
 * <p>{@link org.frontline.annotate.names.NameTagger} reads an article as a whole. An {@code ArticleView} looks up each word
 * once (its shape, affixes and class), asks the gazetteer for known names, marks runs of capitalised words, and gathers
 * what all places of a word in the article say of it; {@code NameFeatures} turns that into keys of weights for each token
 * that can be part of a name; {@code TagLattice} finds the best tags. Words far from any capital or known name are outside
 * without being looked at, which halves the cost.
 *
 * <p>{@link org.frontline.annotate.names.NameTraining} learns the classes of words from unlabelled text ({@code Company})
 * and the weights from labelled articles ({@code CrfTrainer}). What goes into the bundled model is in its card.
 */
@NullMarked
package org.frontline.annotate.names;

import org.jspecify.annotations.NullMarked;

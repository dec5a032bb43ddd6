/**
 * Treebanks in, dependency trees out: a labelled dependency parser of our own, and the means to train it.
 *
 * <p>Why our own: the labelled dependency parser of Spark NLP could be neither trained nor stored in reasonable memory,
 * its unlabelled one has no relations to write rules on and runs at a fifth of the tagger's speed, and MaltParser is no
 * longer maintained. The rules of control need relations (who is subject, who is agent, what hangs on which verb), and
 * they need them on candidate sentences only, so a greedy transition parser in plain Java is enough.
 *
 * <p>{@link org.frontline.annotate.parse.ConlluReader} reads treebanks; {@link org.frontline.annotate.parse.SyntaxView}
 * is how the rooms behind this one walk about in a tree.
 */
@NullMarked
package org.frontline.annotate.parse;

import org.jspecify.annotations.NullMarked;

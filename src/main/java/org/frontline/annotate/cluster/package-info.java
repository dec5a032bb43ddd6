/**
 * Classes of words that stand in the same company, learnt from plain text without labels.
 *
 * <p>Treebanks are small and their words are not those of wars: most words of a report from a front were never seen with a
 * tag or in a tree. {@link org.frontline.annotate.cluster.ExchangeClustering} sorts the words of a large text into
 * classes by their neighbours, and {@link org.frontline.annotate.cluster.WordClusters} looks a word's class up, so that
 * what was learnt of "seized" helps with "overran" (Koo, Carreras and Collins 2008, "Simple Semi-supervised Dependency
 * Parsing"). Words are compared in small letters, digits as one.
 */
@NullMarked
package org.frontline.annotate.cluster;

import org.jspecify.annotations.NullMarked;

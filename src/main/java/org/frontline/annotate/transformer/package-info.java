/**
 * Another recogniser, off by default: a transformer's token classifier, run by Spark NLP.
 *
 * <p>{@link org.frontline.annotate.transformer.TransformerModel} loads it on the driver ({@code NetworkLoading}), from a
 * folder or by its name, and travels to the executors as the bytes of a {@code TokenNetwork}: what Spark NLP itself asks
 * for labels, without the annotator around it, which would ask for a Spark session. The network's file goes to them
 * through Spark's files, and each process opens it once. {@code TransformerTagger} cuts an article's tokens as the network's
 * vocabulary wants them, {@code LabelScheme} reads labels as names. Nothing here is loaded, nor any engine needed, unless the
 * settings switch it on; the job jar has neither, and {@code MissingEngine} says what to add.
 */
@NullMarked
package org.frontline.annotate.transformer;

import org.jspecify.annotations.NullMarked;

/**
 * Each job as one screen that reads like the list of rooms; the only room that sees all others.
 *
 * <p>{@code CorpusJob} checks the whole invocation, opens the output, and runs {@code Extraction} (read, dedup, annotate,
 * resolve, extract) and {@code Aggregation}. The text is read once, into staging; later steps read from there, and steps that
 * need no text read only the columns that they need. One article is handled by {@code ArticlePipeline}, which knows no Spark;
 * an article that fails, or takes longer than its budget, becomes a reject with its reason and stops nothing. A batch added to
 * an output goes the same way: {@code Extraction} adds it to the ledger of all records, reads only the texts that are new, and
 * settles all else over everything. Each step is a Spark job group named after its
 * room, so that the Spark UI reads like the code.
 */
@NullMarked
package org.frontline.run;

import org.jspecify.annotations.NullMarked;

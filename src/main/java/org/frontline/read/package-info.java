/**
 * Step 1, corpus to articles and rejects: one reader per format; nothing throws for bad data.
 *
 * <p>{@link org.frontline.read.Corpus#plan} settles on the driver which files are read and fails there, in one line,
 * where an input is missing or of no known format. Files are cut into slices and packed into tasks; a task opens its
 * slices one after another as a {@code RecordStream} and makes each record either an article or a reject, a row of
 * {@link org.frontline.read.Records#SCHEMA} in both cases, so that the input is passed over once and nothing is
 * dropped in silence. A record's bytes are framed (a line, a quoted CSV record, a file) up to a limit, decoded to the
 * letter, picked apart and checked by one {@code ArticleMaker}, whatever the format. Memory is bounded by one record.
 * Of web archives, {@code WarcStream} finds the records with jwarc, and finds its way on behind damage by itself, as
 * {@code RowGroups} does in Parquet; {@code page} makes text of HTML. {@code ArticleMaker} also asks for the language, so
 * that what will not be read goes no further.
 *
 * <p>Ids come from the source or from content; {@link org.frontline.read.Duplicates} leaves one record of each id.
 * The same records in any number of files and partitions give the same rows but for the place where they were read.
 */
@NullMarked
package org.frontline.read;

import org.jspecify.annotations.NullMarked;

/**
 * Step 3, text to sentences, tokens, tags and entity spans: the only room with Spark NLP.
 *
 * <p>The room is a cascade. {@link org.frontline.annotate.Annotator} runs over every article and is cheap: lines become
 * paragraphs ({@code Layout}), paragraphs sentences ({@code SentenceSplitter}), sentences tokens ({@code Tokenizer}), all
 * by scanners that read each character a bounded number of times and keep exact offsets; words get a likely dictionary
 * form and names a type. Spark NLP's own sentence detector and tokenizer go by regular expressions and cost about ten
 * times as much, and they do not keep headings, list items and lines broken at a fixed width apart. Abbreviations,
 * irregular forms and cue words are tables under {@code annotate/}.
 */
@NullMarked
package org.frontline.annotate;

import org.jspecify.annotations.NullMarked;

/**
 * Step 3, text to sentences, tokens, tags and entity spans: the only room with Spark NLP.
 *
 * <p>The room is a cascade. {@link org.frontline.annotate.Annotator} runs over every article and is cheap: lines become
 * paragraphs ({@code Layout}), paragraphs sentences ({@code SentenceSplitter}), sentences tokens ({@code Tokenizer}), all
 * by scanners that read each character a bounded number of times and keep exact offsets; words get a likely dictionary
 * form, and {@code names} finds and types the names of the article as a whole, or, where the settings say so, {@code transformer}. Spark NLP's own sentence detector and tokenizer go by regular expressions and cost about ten
 * times as much, and they do not keep headings, list items and lines broken at a fixed width apart. Abbreviations,
 * and irregular forms are tables under {@code annotate/}.
 *
 * <p>{@link org.frontline.annotate.SentenceAnalyzer} is costly and runs only over sentences that can hold something: tags,
 * lemmas that go by them, and the dependency tree of {@code parse}. Spark NLP trains the tagger
 * ({@link org.frontline.annotate.PosTraining}); its averaged perceptron is kept as a small resource with weights rounded to
 * a power of two, so that sums do not depend on their order, and {@code PerceptronScorer} applies it over arrays, to the
 * same tags as Spark NLP and ten times as fast. Linked names are tagged as names ({@code KnownNames}); a second
 * perceptron revises the tags of all words that are not in the first one's book
 * ({@link org.frontline.annotate.parse.TagReviser}); {@code TagRepairs}
 * mends what the perceptron gets wrong around the words of war reporting, by context and closed word classes; every repair
 * has examples that tests execute. The parser is our own and learns from what the tagger and the lemmatizer give
 * ({@link org.frontline.annotate.SyntaxTraining}). Nothing here needs a Spark session: each JVM reads the models once.
 */
@NullMarked
package org.frontline.annotate;

import org.jspecify.annotations.NullMarked;

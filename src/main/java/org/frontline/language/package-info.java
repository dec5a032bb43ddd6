/**
 * Texts to the languages that they are written in.
 *
 * <p>{@link org.frontline.language.LanguageIdentifier} looks at a sample of some 600 characters, half from the beginning and
 * half from the middle, so that a text costs the same whatever its length and a foreign head over an English page, or the
 * other way round, does not decide alone. A sample with enough of the words that every English text is full of is English, and that settles 98 of 100
 * English articles in some ten microseconds; the library is asked about the rest, and its profiles are not even read where
 * there is none. A text that is too short, holds more figures than words, or is not clearly of one language stays
 * undetermined, and whoever asks keeps it: a wrong rejection costs more than a page of little use.
 *
 * <p>The library is Optimaize's language-detector, which Apache Tika has for the same purpose: naive Bayes over n-grams of
 * letters, 1.3 MB with its profiles and nothing else to bring. Lingua weighs a hundred megabytes and OpenNLP's model ten,
 * as much as all else that the job jar holds, to tell apart what need not be told apart here.
 */
@NullMarked
package org.frontline.language;

import org.jspecify.annotations.NullMarked;

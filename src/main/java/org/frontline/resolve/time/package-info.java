/**
 * Time expressions to dates, by the calendar alone: a date or nothing, never a guess.
 *
 * <p>{@link org.frontline.resolve.time.TimeExpressions} scans one sentence from left to right and takes the longest
 * expression at each word. It reads words, not tokens, so that how a tokenizer cuts "mid-July" or "23.10.2017" does not
 * matter. Absolute dates are first read as far as the text spells them out (a year, a month, a day, each may be missing)
 * and completed afterwards; relative ones are counted from the {@link org.frontline.resolve.time.TimeContext}: the
 * reference date of a news report, the date the narrative has reached, or a year that the article settles.
 *
 * <p>A {@link org.frontline.resolve.time.Dateline} inside the text wins over the date of publication.
 * {@link org.frontline.resolve.time.ArticleClock} goes through an article in reading order and keeps the narrative's date,
 * so that "the next day" and "on 14 March" come out in encyclopaedic text, which has no date of publication.
 *
 * <p>Precision follows the annotation guide: a range (a week included) gives its month, or its year where it runs over
 * months; the interval keeps the exact days.
 */
@NullMarked
package org.frontline.resolve.time;

import org.jspecify.annotations.NullMarked;

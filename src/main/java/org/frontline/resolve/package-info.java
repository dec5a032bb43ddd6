/**
 * Step 4, surfaces to actors, places and dates: links, antecedents and time expressions, pure.
 *
 * <p>{@link org.frontline.resolve.Linker} runs ordered passes over the names of one article, the surest first, and counts
 * what each settles: what the gazetteer knows of the recognised names, names joined by a hyphen, forces of nations,
 * validity by date, acronyms that the article defines, surnames after full names; then, of several things of one name, evidence of ever
 * weaker kinds (the words around, the containing place, the country and the area that the sentence names, one sense an article,
 * the countries of the article, nearness, what is listed, theatres of war, population, the likeliest); then bodies that every
 * country has, areas by their word, places
 * that the gazetteer only knows elsewhere, groups under names that they gave up, capitals that stand for governments, and
 * misspellings. A pass sees what those before it settled and never undoes it without evidence of its own.
 *
 * <p>{@link org.frontline.resolve.Antecedents} comes last: descriptions and pronouns, only where one thing fits. The word
 * lists of the passes are data under {@code resolve/}. Dates are in the sub-package {@code time}.
 */
@NullMarked
package org.frontline.resolve;

import org.jspecify.annotations.NullMarked;

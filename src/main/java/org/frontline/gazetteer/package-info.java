/**
 * Known names: the actors and places of the gazetteer and the trie that finds them in text.
 *
 * <p>The data are TSV files under {@code src/main/resources/gazetteer}, listed in {@code files.txt} and described in
 * {@code SOURCE.md}. {@link org.frontline.gazetteer.Gazetteer#bundled()} reads them once per process: every row becomes
 * an entity with its names; a country's row becomes the country, its nationality and, through
 * {@code force-patterns.tsv}, its government, armed forces and ministries, unless {@code actors.tsv} claims those names
 * for an actor of its own with {@code @army} and the like.
 *
 * <p>Names are compared in two steps. {@link org.frontline.gazetteer.Names#fold} takes away what spelling leaves to
 * taste: case, diacritics, ayn and hamza, hyphens, the articles "the" and "al-". {@link
 * org.frontline.gazetteer.Names#key} goes on to transliteration (Deir, Dayr; Mohammed, Muhammad). The trie is keyed by
 * the second; where several names share a key, those spelled as in the text by the first win.
 *
 * <p>A name in running text needs evidence by case: it begins with a capital, an acronym is written in capitals, a name
 * that is an English word too ({@code common-words.txt}) stands capitalised inside a sentence. In sentences all in
 * capitals, or with none, only names that cannot be anything else are taken.
 */
@NullMarked
package org.frontline.gazetteer;

import org.jspecify.annotations.NullMarked;

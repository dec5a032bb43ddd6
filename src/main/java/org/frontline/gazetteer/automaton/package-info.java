/**
 * A compiled gazetteer: millions of names in one file, which a process loads once and holds in a few arrays.
 *
 * <p>Names are the words of an automaton whose letters are whole words ({@code States}), a hash table of its states; with a
 * state lie the postings of the name that ends there, which are what it may mean. Things are records in one run of bytes, ordered by id, decoded when
 * they are asked for. A transducer over letters (Lucene's) was measured too: it takes less for the names themselves, but a
 * look-up in it follows some fifteen arcs, most of them to other lines of the cache. {@link
 * org.frontline.gazetteer.automaton.CompiledWriter} makes the file, {@link
 * org.frontline.gazetteer.automaton.CompiledNames} reads it.
 *
 * <p>The arrays are on the heap, not mapped into memory: a look-up reads single bytes at random, which is cheapest from an
 * array; a container's limit counts mapped pages that are in use all the same; and the file may come from
 * any file system.
 */
@NullMarked
package org.frontline.gazetteer.automaton;

import org.jspecify.annotations.NullMarked;

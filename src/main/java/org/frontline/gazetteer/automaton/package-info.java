/**
 * A compiled gazetteer: millions of names in one file, which a process loads once and holds in a few arrays.
 *
 * <p>Names are the keys of a minimal finite-state transducer (Lucene's, after Mihov and Maurel 2001), which shares their
 * beginnings and ends; its output is where the postings of the name lie, which are what it may mean. Things are records in
 * one run of bytes, ordered by id, decoded when they are asked for. {@link
 * org.frontline.gazetteer.automaton.CompiledWriter} makes the file, {@link
 * org.frontline.gazetteer.automaton.CompiledNames} reads it.
 *
 * <p>The arrays are on the heap, not mapped into memory: a look-up reads some tens of single bytes at random, which is
 * cheapest from an array; a container's limit counts mapped pages that are in use all the same; and the file may come from
 * any file system.
 */
@NullMarked
package org.frontline.gazetteer.automaton;

import org.jspecify.annotations.NullMarked;

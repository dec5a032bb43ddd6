/**
 * A parsed sentence as rules see it: {@link org.frontline.extract.control.syntax.Words} by index, base noun phrases cut
 * from the tags, the deep subject and object of a verb, and the prepositional phrases that follow a word. Where the tree
 * is silent or wrong, the order of the words decides: each question has a second, shallow answer.
 */
@NullMarked
package org.frontline.extract.control.syntax;

import org.jspecify.annotations.NullMarked;

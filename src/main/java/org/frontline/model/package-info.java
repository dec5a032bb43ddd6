/**
 * What the rooms hand to one another: articles, sentences, mentions, entities.
 *
 * <p>Records without behaviour beyond their own validity, free of Spark, with closed choices as enums. Offsets count Java
 * characters into the title or the body as they were read; {@code begin} is inclusive, {@code end} exclusive, and the text
 * between them is the surface. What is not known is null and marked so.
 */
@NullMarked
package org.frontline.model;

import org.jspecify.annotations.NullMarked;

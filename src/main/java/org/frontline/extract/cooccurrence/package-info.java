/**
 * Step 5a, entity mentions to co-occurring pairs, pure.
 *
 * <p>{@link org.frontline.extract.cooccurrence.ArticlePairs} looks at one article: in how many of its units (sentences,
 * windows of sentences, the article itself) does each entity stand, and in how many do two stand together. What it
 * yields are plain counts, so that articles add up in any order; everything that needs a whole corpus is done in
 * {@code aggregate}. {@link org.frontline.extract.cooccurrence.EntityKey} says what counts as one entity, linked or not.
 */
@NullMarked
package org.frontline.extract.cooccurrence;

import org.jspecify.annotations.NullMarked;

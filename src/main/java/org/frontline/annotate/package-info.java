/** Step 3, text to sentences, tokens, tags and entity spans: the only room with Spark NLP. */
@NullMarked
package org.frontline.annotate;

import org.jspecify.annotations.NullMarked;

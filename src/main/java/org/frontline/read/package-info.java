/** Step 1, corpus to articles and rejects: one reader per format; nothing throws for bad data. */
@NullMarked
package org.frontline.read;

import org.jspecify.annotations.NullMarked;

/** Step 5a, entity mentions to co-occurring pairs, pure. */
@NullMarked
package org.frontline.extract.cooccurrence;

import org.jspecify.annotations.NullMarked;

/** Step 4, surfaces to actors, places and dates: links, antecedents and time expressions, pure. */
@NullMarked
package org.frontline.resolve;

import org.jspecify.annotations.NullMarked;

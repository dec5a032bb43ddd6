/** Step 7, tables checked, staged and published whole or not at all, with a run manifest. */
@NullMarked
package org.frontline.write;

import org.jspecify.annotations.NullMarked;

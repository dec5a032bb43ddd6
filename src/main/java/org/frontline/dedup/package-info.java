/** Step 2, copies of one story to one cluster with one head. */
@NullMarked
package org.frontline.dedup;

import org.jspecify.annotations.NullMarked;

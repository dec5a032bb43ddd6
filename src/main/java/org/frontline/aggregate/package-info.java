/** Step 6, mentions to tables of counts, events and timelines, by states that merge. */
@NullMarked
package org.frontline.aggregate;

import org.jspecify.annotations.NullMarked;

/** Each job as one screen that reads like the list of rooms; the only room that sees all others. */
@NullMarked
package org.frontline.run;

import org.jspecify.annotations.NullMarked;

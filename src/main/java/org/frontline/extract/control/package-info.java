/** Step 5b, sentences to territorial-control mentions by rules that are data, pure. */
@NullMarked
package org.frontline.extract.control;

import org.jspecify.annotations.NullMarked;

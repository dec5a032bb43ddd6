/**
 * What surrounds a fact: whether it happened (modality), who says so and how (attribution), when (time), whether it is
 * history (background), how much of the place, by what means, and what the pronouns and "the city" go back to.
 */
@NullMarked
package org.frontline.extract.control.context;

import org.jspecify.annotations.NullMarked;

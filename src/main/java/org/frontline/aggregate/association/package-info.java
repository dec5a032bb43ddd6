/**
 * Statistics of how far two things belong together, from four counts, pure.
 *
 * <p>{@link org.frontline.aggregate.association.Contingency} is the two-by-two table of a pair; its measures are exact at
 * the edges (an empty cell, a single unit, a pair that is everywhere) and named after the papers that define them.
 */
@NullMarked
package org.frontline.aggregate.association;

import org.jspecify.annotations.NullMarked;

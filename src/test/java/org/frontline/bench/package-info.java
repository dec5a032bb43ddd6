/**
 * How fast the job reads, against floors in the same minutes on the same machine: {@code jobs/bench.sh}.
 *
 * <p>Each case runs in a process of its own: Spark starts, a tenth of the articles warms the compiler up, then the clock runs
 * over all of them. Starting Java is not counted; of the jobs the opening of a second Spark session is, about a second.
 */
@NullMarked
package org.frontline.bench;

import org.jspecify.annotations.NullMarked;

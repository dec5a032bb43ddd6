/**
 * How fast the job reads, against floors in the same minutes on the same machine: {@code jobs/bench.sh}.
 *
 * <p>Each case runs in a process of its own: Spark starts, a tenth of the articles warms the compiler up, then the clock runs
 * over all of them. Starting Java and Spark is not counted in any case.
 */
@NullMarked
package org.frontline.bench;

import org.jspecify.annotations.NullMarked;

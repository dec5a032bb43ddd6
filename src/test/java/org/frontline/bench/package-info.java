/**
 * How fast the job reads, against floors in the same minutes on the same machine: {@code jobs/bench.sh}.
 *
 * <p>Each case runs in a process of its own: Spark starts, all articles are read once to warm the compiler up, as if a large corpus
 * were under way, then the clock runs over them again. Starting Java is not counted; of the jobs the opening of a second Spark session is, about a second.
 */
@NullMarked
package org.frontline.bench;

import org.jspecify.annotations.NullMarked;

/**
 * Step 6, mentions to tables of counts, events and timelines, by states that merge.
 *
 * <p>Each class here is one table, a function of the stored tables before it, so that every one of them can be rebuilt
 * without reading a text again: {@link org.frontline.aggregate.Entities} and {@link org.frontline.aggregate.Cooccurrences}
 * of entity mentions, {@link org.frontline.aggregate.ControlEvents} and {@link org.frontline.aggregate.ControlSummary} of
 * control mentions, {@link org.frontline.aggregate.ControlTimeline} of events. They only bring together what belongs
 * together, by article, by pair or by place, as rows without text; what is decided is decided by the pure rooms below:
 * {@code association} (statistics of pairs), {@code event} (one happening out of many reports) and {@code timeline} (who
 * held a place when). Nothing depends on the order of rows: sums and smallest ids merge, and the pure rooms sort first.
 */
@NullMarked
package org.frontline.aggregate;

import org.jspecify.annotations.NullMarked;

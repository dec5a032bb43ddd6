/**
 * Mentions of one happening to one event, pure.
 *
 * <p>All control mentions of one place come as {@link org.frontline.aggregate.event.Report}s.
 * {@link org.frontline.aggregate.event.EventMerger} sorts out what may count at all (only what the text says happened, and
 * only what can be dated), links reports of the same action by the same side on compatible days, and lets
 * {@link org.frontline.aggregate.event.Credibility} weigh the independent witnesses: copies of one story and papers of one
 * origin are one witness, a party that admits its loss weighs more than one that claims its gain, and denials stand beside
 * the event that they deny. Everything is decided on the sorted set of reports, so no order or partitioning shows.
 */
@NullMarked
package org.frontline.aggregate.event;

import org.jspecify.annotations.NullMarked;

/**
 * What in a text is not the report itself: dateline, agency credit, correction, caption, pointers to other stories.
 *
 * <p>{@link org.frontline.zones.ZoneFinder} applies the rules of {@code zones/zones.yaml} to the head of a text, to its end,
 * or to each of its lines; every rule has examples that tests execute. {@link org.frontline.zones.Agencies} knows the news agencies by the
 * names that credits use ({@code zones/agencies.tsv}). What a dateline or a credit names is the text's origin; who took the
 * picture is not. Rules begin with a character or word that is rare, so that a text costs some tens of microseconds.
 */
@NullMarked
package org.frontline.zones;

import org.jspecify.annotations.NullMarked;

/**
 * What may fill a slot: {@link org.frontline.extract.control.slot.PlaceReader} turns a noun phrase and what hangs on it
 * into places ("the cities of A and B" is two, "eastern countryside of A" one), and
 * {@link org.frontline.extract.control.slot.ActorReader} into one actor, coordinated or alone. Both refuse: equipment
 * and people are no places, places and abstractions are no actors. A name is read by itself, a generic noun ("the town of P") with
 * the name inside its phrase, behind it or beside it.
 */
@NullMarked
package org.frontline.extract.control.slot;

import org.jspecify.annotations.NullMarked;

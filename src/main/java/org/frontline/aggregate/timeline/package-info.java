/**
 * Events of one place to who held it when, pure.
 *
 * <p>The model is a filter over days. {@link org.frontline.aggregate.timeline.Belief} holds the probability of each side's
 * holding the place; an event of probability p mixes p parts of its outcome with 1 − p parts of what was believed before.
 * How far an event is believed was decided where it was merged: an admission outweighs a claim, two independent reports
 * settle it, a denial counts against it. {@link org.frontline.aggregate.timeline.PlaceState} turns belief into a state with
 * hysteresis: a side becomes the holder from {@code flip} on and stays it until another is believed more; claims in one's
 * own interest never carry that far, however often repeated, unless the holder himself says that he left; what is not
 * believed enough makes the place contested for a while. Without news disputes lapse and belief halves at a constant
 * rate, until the holder is unknown. A report of who holds a place changes the odds by Bayes' rule; a gain or a loss is
 * believed less the sooner it follows another turn on a later day. The turn of an area is one of its places when it is first told,
 * then a word on who holds them ({@link org.frontline.aggregate.timeline.AreaTurns}). Who is not named is told from who fights
 * whom around the place in that year, else in the {@link org.frontline.aggregate.timeline.Theatre}, the country; "militants" are the
 * one armed group that is told of there ({@link org.frontline.aggregate.timeline.Nameless}).
 * {@link org.frontline.aggregate.timeline.TimelineModel} walks through the days.
 */
@NullMarked
package org.frontline.aggregate.timeline;

import org.jspecify.annotations.NullMarked;

package org.frontline.extract.control;

import org.frontline.extract.control.context.ActorMemory;
import org.frontline.extract.control.context.Clock;
import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.PlacesAhead;
import org.frontline.extract.control.context.SourceMemory;

/**
 * What an article has told up to the sentence that is read, and what it goes on to name: all that words may go back or forward
 * to. It grows as the article is read; for use by one thread.
 */
record Discourse(PlaceMemory places, PlacesAhead ahead, ActorMemory actors, SourceMemory sources, Clock clock) {}

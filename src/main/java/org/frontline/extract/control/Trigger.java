package org.frontline.extract.control;

import org.frontline.extract.control.syntax.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule's trigger stands in a sentence.
 *
 * @param at the trigger word
 * @param from first word of the trigger
 * @param to after its last word, light object or particle included
 * @param verb the verb that is the trigger or governs it, -1 where there is none
 * @param noun the phrase of a noun trigger or of a verb's light object
 */
record Trigger(int at, int from, int to, int verb, @Nullable NounPhrase noun) {}

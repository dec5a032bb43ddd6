/**
 * Step 5b, sentences to territorial-control mentions, pure.
 *
 * <p>How an article is read. {@code ArticleReader} goes through it from the title to the end. {@code Gate} lets only those
 * sentences on that hold a trigger of some rule and something that can be a place; they are tagged and parsed and become a
 * {@code Reading}: words, base noun phrases, clauses, and readers that turn a phrase into places or a party
 * ({@code syntax}, {@code slot}).
 *
 * <p>Rules are data: {@code rules/control/*.yaml} lists for each of the six actions the words that carry it and the slots in
 * which the place, the actor and the counterparty stand, with examples and counterexamples that a test executes
 * ({@code rule}). {@code Matcher} tries them word by word; the first rule whose trigger, place and conditions fit wins the
 * word, unless the verb may go on to further places ("moved through P towards Q"). Slots are deep roles: {@code subject} is who does it, whatever the voice, through relative and participial clauses,
 * coordination, object control ("helped X take P") and aims ("X's plan to take P"). The tree answers first; where the parser
 * is likely wrong, word order does: no subject is governed by a preposition, a passive may be told of a phrase between its
 * subject and itself, and where the tree knows no doer the armed party beside the verb or in the clause around it is. Lists of
 * places are followed on both sides of the trigger, with what "including" adds and one place for each of several directions.
 * Where no slot of a fight names a place, {@code Scenes} takes the one that the clause sets: "in P, X clashed with Y".
 *
 * <p>What a phrase leaves open is settled from the article ({@code context}): "the city", "it" and "its" go back to the place
 * that was fought for last, "a village" in the opening forward to the village that the text goes on to name, "the two towns" to those named side by side, "several
 * villages" to the place that the sentence sets before them, "rebel-held districts" to the one that the report is about, a withdrawal without a place to the one fought for last or to that of a title
 * "Battle of P", "the airport" to that of the settlement in question, "the city" of a "History of P" to P, that of a "Battle of P" or "P offensive" rather to P than to what was named last, and "the army
 * withdrew" to the place that the sentence is about. "They", "the group" and "its forces" go back to parties named before, "the two sides" to those who fought each other last.
 * What stays open is dropped: no mention without a place. {@code PlaceAntecedents} and {@code ActorAntecedents} settle it in a
 * sentence by how a phrase refers, from the {@code Discourse}: what the article has told so far, and what it goes on to name.
 *
 * <p>Who stands on the other side is said by a slot, else by after whom the ground is called ({@code Grounds}: "a rebel checkpoint in
 * P"), else by the occasion ({@code Opponents}: "took P after clashes with X"), else by who holds the place, leaves it or takes
 * it again in the same sentence.
 *
 * <p>Then the context of the trigger is read: modality (auxiliaries, governors, conditions, failure), attribution with its
 * stance, the date that the words or the dateline give, and whether the text sets the fact before its news.
 * {@code Consolidation} keeps one mention for one fact. How sure each is says a logistic regression over what the mention, its
 * sentence, the sentences around and the whole article are like ({@code confidence}); the job leaves out what is most likely a word
 * of war in a text about something else. {@code ControlExplainer} tells all of this for a sentence, near-misses
 * with their reasons included.
 *
 * <p>Known weaknesses: lists without commas, verbs far from their subject, and facts that only the sentence before makes
 * clear.
 */
@NullMarked
package org.frontline.extract.control;

import org.jspecify.annotations.NullMarked;

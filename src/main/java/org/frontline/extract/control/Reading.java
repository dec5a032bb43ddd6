package org.frontline.extract.control;

import java.util.List;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.ActorReader;
import org.frontline.extract.control.slot.PlaceReader;
import org.frontline.extract.control.syntax.Clauses;
import org.frontline.extract.control.syntax.Followers;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.ParsedSentence;

/** One sentence with every view that the rules take of it. */
record Reading(
        Words words,
        NounPhrases phrases,
        Followers followers,
        Clauses clauses,
        PlaceReader places,
        ActorReader actors,
        Vocabulary vocabulary) {
    static Reading of(ParsedSentence parsed, List<EntityMention> mentions, Vocabulary vocabulary) {
        Words words = new Words(parsed, mentions, vocabulary);
        NounPhrases phrases = new NounPhrases(words);
        Followers followers = new Followers(words, phrases);
        return new Reading(
                words,
                phrases,
                followers,
                new Clauses(words, phrases, followers),
                new PlaceReader(words, phrases, vocabulary),
                new ActorReader(words, phrases, vocabulary),
                vocabulary);
    }
}

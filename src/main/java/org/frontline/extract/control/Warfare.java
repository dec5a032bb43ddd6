package org.frontline.extract.control;

import java.util.List;
import org.frontline.extract.control.context.WarlikeWords;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.EntityMention;
import org.frontline.model.Sentence;

/** Whether a text speaks of people under arms, without which its takeovers, clashes and withdrawals are of another kind. */
final class Warfare {
    /** Tokens; a shorter text is too little to call it one of peace. */
    private static final int LEAST_LENGTH = 120;
    /** Warlike words in a thousand tokens; a text with fewer is about something else, whatever word of war it borrows. */
    private static final int LEAST_PER_THOUSAND = 3;

    private final WarlikeWords words;
    private final Vocabulary vocabulary;
    private final boolean peaceful;

    Warfare(List<Sentence> sentences, List<EntityMention> mentions, Vocabulary vocabulary) {
        this.words = new WarlikeWords(vocabulary);
        this.vocabulary = vocabulary;
        long tokens = 0;
        long warlike =
                mentions.stream().filter(mention -> mention.type().isForce()).count();
        for (Sentence sentence : sentences) {
            tokens += sentence.tokens().size();
            warlike += words.in(sentence);
        }
        this.peaceful = tokens >= LEAST_LENGTH && warlike * 1000 < tokens * LEAST_PER_THOUSAND;
    }

    /** Whether a sentence can tell of control: in a text that is not about war only one that names arms itself. */
    boolean allows(Sentence sentence, List<EntityMention> mentions) {
        return !peaceful
                || mentions.stream().anyMatch(mention -> mention.type().isForce())
                || words.in(sentence) > 0
                || Gate.namesEvent(sentence, vocabulary);
    }
}

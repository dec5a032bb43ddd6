package org.frontline.extract.control;

import java.util.List;
import org.frontline.model.ControlMention;
import org.frontline.model.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * How one sentence was read for control mentions.
 *
 * @param parsed the sentence with its tags and tree, whether or not the extractor found it worth parsing
 * @param closed why the sentence was not looked at any further, null where it was
 */
public record Explanation(
        ParsedSentence parsed, @Nullable String closed, List<Taken> taken, List<NearMiss> nearMisses) {
    public Explanation {
        taken = List.copyOf(taken);
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * A mention and where the rule found its place.
     *
     * @param slot the slot of the rule that held the place
     */
    public record Taken(ControlMention mention, String slot) {}

    /**
     * A word that a rule looks for and that led to no mention.
     *
     * @param rule id of the rule that came nearest
     */
    public record NearMiss(String word, String rule, String reason) {}
}

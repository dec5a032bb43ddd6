package org.frontline.extract.control.confidence;

import java.util.List;
import java.util.Locale;
import org.frontline.model.ControlMention;
import org.frontline.model.Slot;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** What speaks for or against a mention: facts about it that hold or do not, by name. */
public final class ConfidenceFeatures {
    private static final int[] DISTANCES = {2, 5, 10};
    private static final int[] LENGTHS = {10, 20, 30, 45};
    private static final int MOST_BESIDE = 4;

    private ConfidenceFeatures() {}

    /** @param inSentence how many mentions its sentence has, itself included */
    public static List<String> of(ControlMention mention, int inSentence) {
        String action = mention.action().label();
        String actor = kind(mention.actor());
        return List.of(
                "action=" + action,
                "rule=" + mention.rule(),
                "modality=" + mention.modality().label(),
                "layout=" + mention.sentence().kind().name().toLowerCase(Locale.ROOT),
                "place="
                        + (mention.placeEntity() == null
                                ? "unlinked"
                                : mention.placeEntity().kind()),
                "actor=" + actor,
                "actor of " + action + "=" + actor,
                "counterparty=" + kind(mention.counterparty()),
                "attributed=" + (mention.attribution() != null),
                "background=" + mention.background(),
                "dated=" + (mention.time() != null),
                "distance=" + distance(mention),
                "length=" + bin(mention.sentence().tokens().size(), LENGTHS),
                "in sentence=" + Math.min(MOST_BESIDE, inSentence));
    }

    /** From the trigger to the first word of the place, in words; "elsewhere" where an antecedent names it. */
    private static String distance(ControlMention mention) {
        List<Token> tokens = mention.sentence().tokens();
        String first = mention.place().surface().split(" ", 2)[0];
        int trigger = 0;
        while (trigger < tokens.size()
                && tokens.get(trigger).end() <= mention.trigger().begin()) {
            trigger++;
        }
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().startsWith(first)) {
                nearest = Math.min(nearest, Math.abs(i - trigger));
            }
        }
        return nearest == Integer.MAX_VALUE ? "elsewhere" : bin(nearest, DISTANCES);
    }

    private static String bin(int value, int[] bounds) {
        for (int bound : bounds) {
            if (value <= bound) {
                return "to " + bound;
            }
        }
        return "beyond";
    }

    private static String kind(@Nullable Slot party) {
        return party == null ? "none" : party.id() == null ? "unlinked" : "linked";
    }
}

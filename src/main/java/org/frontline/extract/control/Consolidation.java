package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.frontline.model.Action;
import org.frontline.model.Attribution;
import org.frontline.model.ControlMention;
import org.frontline.model.Means;
import org.frontline.model.Modality;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/** One fact, one mention: what a sentence says twice of one place is kept once. */
final class Consolidation {
    private static final Pattern BEARING = Pattern.compile("(north|south|east|west)\\S* of ");

    private Consolidation() {}

    static List<ControlMention> of(List<ControlMention> mentions) {
        List<ControlMention> kept = new ArrayList<>();
        for (ControlMention mention : mentions) {
            if (mentions.stream()
                    .anyMatch(m -> completes(m, mention)
                            || repels(m, mention)
                            || comprises(m, mention)
                            || m != mention && tellsMore(m, mention))) {
                continue;
            }
            if (kept.stream().noneMatch(k -> sameFact(k, mention))) {
                kept.add(mention);
            }
        }
        return kept.stream()
                .map(mention -> OpposingFacts.opposed(OpposingFacts.repelling(mention, mentions), kept))
                .toList();
    }

    static boolean sameParty(Slot one, Slot other) {
        return one.surface().equals(other.surface())
                || one.id() != null && one.id().equals(other.id());
    }

    private static boolean sameFact(ControlMention one, ControlMention other) {
        return one.action() == other.action()
                && samePlace(one, other)
                && (one.actor() == null
                        || other.actor() == null
                        || one.actor().surface().equals(other.actor().surface()));
    }

    /** Whether one of two mentions of a fact names the actor that the other leaves open. */
    private static boolean tellsMore(ControlMention one, ControlMention other) {
        return one.actor() != null && other.actor() == null && sameFact(one, other);
    }

    /**
     * Whether {@code mention} is said by what says more of the same place: "extended its control over P" is a gain and no hold beside
     * it, and an offensive "for P" by nobody is the fight for P.
     */
    private static boolean comprises(ControlMention other, ControlMention mention) {
        boolean taken = other.action() == Action.GAIN
                && mention.action() == Action.HOLD
                && other.trigger().overlaps(mention.trigger())
                && !namesHolder(other, mention);
        boolean fought =
                other.action() == Action.CONTEST && mention.action() == Action.ADVANCE && mention.actor() == null;
        return samePlace(other, mention) && (taken || fought);
    }

    /** "claimed Ukrainian control over P": the words that tell the gain name another party that holds. */
    private static boolean namesHolder(ControlMention gain, ControlMention hold) {
        Slot holder = hold.actor();
        return holder != null
                && !holder.equals(gain.actor())
                && gain.sentence().text(gain.trigger()).contains(holder.surface());
    }

    static boolean samePlace(ControlMention one, ControlMention other) {
        return one.place().surface().equals(other.place().surface());
    }

    /** Whether {@code gain} is what the fighting or the move of {@code move} came to. */
    private static boolean completes(ControlMention gain, ControlMention move) {
        return gain.action() == Action.GAIN
                && gain.modality() == Modality.ACTUAL
                && move.action().isMove()
                && (samePlace(gain, move) || isOnTheWay(move, gain))
                && (move.actor() == null
                        || gain.actor() == null
                        || gain.actor().surface().equals(move.actor().surface()));
    }

    /** "attacked P but were repelled": what came of the fight is that the place was held. */
    static boolean repels(ControlMention hold, ControlMention fight) {
        Slot attacker = fight.actor();
        Slot repelled = hold.counterparty();
        return hold.action() == Action.HOLD
                && hold.means() == Means.VIOLENT
                && hold.modality() == Modality.ACTUAL
                && fight.action() == Action.CONTEST
                && samePlace(hold, fight)
                && Objects.equals(source(hold), source(fight))
                && (attacker == null || repelled == null || sameParty(attacker, repelled))
                && (attacker == null || hold.actor() == null || !sameParty(attacker, hold.actor()));
    }

    private static @Nullable String source(ControlMention mention) {
        Attribution attribution = mention.attribution();
        return attribution == null ? null : attribution.source().surface();
    }

    /** "advanced 5 km north of P, capturing Q": how far a party came that took what it came to. */
    private static boolean isOnTheWay(ControlMention move, ControlMention gain) {
        return move.action() == Action.ADVANCE
                && BEARING.matcher(move.place().surface()).lookingAt()
                && move.actor() != null
                && gain.actor() != null
                && gain.trigger().begin() > move.trigger().begin();
    }
}

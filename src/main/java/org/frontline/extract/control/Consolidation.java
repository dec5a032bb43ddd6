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
import org.frontline.model.Sentence;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/** One fact, one mention: what a sentence says twice of one place is kept once. */
final class Consolidation {
    private static final Pattern BEARING = Pattern.compile("(north|south|east|west)\\S* of ");

    private static final Pattern RETAKING =
            Pattern.compile("re-?(capt|tak|took|gain|claim|conq|occup|seiz)", Pattern.CASE_INSENSITIVE);

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
                .map(mention -> opposed(repelling(mention, mentions), kept))
                .toList();
    }

    /**
     * With the other side that the sentence names by another fact about the place: "took rebel-held P" is from the rebels, "X left
     * P and Y took it" from X, and "besieged rebel-held P" is a siege of the rebels, whoever lays it.
     */
    private static ControlMention opposed(ControlMention mention, List<ControlMention> beside) {
        if (mention.counterparty() != null) {
            return mention;
        }
        Slot actor = mention.actor();
        for (ControlMention other : beside) {
            Slot opponent = other.actor();
            boolean opposed =
                    samePlace(mention, other) && (actor == null ? holdsOut(mention, other) : opposes(mention, other));
            if (opposed && opponent != null && (actor == null || !sameParty(actor, opponent))) {
                return mention.withCounterparty(opponent);
            }
        }
        return mention;
    }

    /** A place held against an attack, with who made it: "X attacked P, but the attack was repelled". */
    private static ControlMention repelling(ControlMention mention, List<ControlMention> beside) {
        for (ControlMention fight : beside) {
            Slot attacker = fight.actor();
            if (mention.counterparty() == null && attacker != null && repels(mention, fight)) {
                return mention.withCounterparty(attacker);
            }
        }
        return mention;
    }

    private static boolean opposes(ControlMention mention, ControlMention beside) {
        boolean later = beside.trigger().begin() > mention.trigger().begin();
        boolean happened = beside.modality() == Modality.ACTUAL;
        return switch (mention.action()) {
            case GAIN ->
                beside.action() == Action.HOLD
                        || beside.action() == Action.LOSS
                        || beside.action() == Action.GAIN
                                && happened
                                && (later && isRetaken(beside) || isRetaken(mention));
            case LOSS -> beside.action() == Action.GAIN || beside.action() == Action.CONTEST && happened && !later;
            case CONTEST -> beside.action() == Action.HOLD || beside.action() == Action.LOSS && happened && later;
            case ADVANCE, SIEGE -> beside.action() == Action.HOLD;
            case HOLD -> false;
        };
    }

    /** Whether a fact is told of nobody that can only be done to who holds the place: "the fall of rebel-held P". */
    private static boolean holdsOut(ControlMention mention, ControlMention beside) {
        return beside.action() == Action.HOLD && (mention.action() == Action.SIEGE || mention.action() == Action.GAIN);
    }

    /** "Y took P, but X recaptured it": who takes a place again takes it from who took it before. */
    private static boolean isRetaken(ControlMention gain) {
        Sentence sentence = gain.sentence();
        String trigger = sentence.text()
                .substring(
                        gain.trigger().begin() - sentence.begin(),
                        gain.trigger().end() - sentence.begin());
        return RETAKING.matcher(trigger).lookingAt();
    }

    private static boolean sameParty(Slot one, Slot other) {
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
                && other.trigger().begin() < mention.trigger().end()
                && mention.trigger().begin() < other.trigger().end()
                && !namesHolder(other, mention);
        boolean fought =
                other.action() == Action.CONTEST && mention.action() == Action.ADVANCE && mention.actor() == null;
        return samePlace(other, mention) && (taken || fought);
    }

    /** "claimed Ukrainian control over P": the words that tell the gain name another party that holds. */
    private static boolean namesHolder(ControlMention gain, ControlMention hold) {
        int from = gain.trigger().begin() - gain.sentence().begin();
        int to = gain.trigger().end() - gain.sentence().begin();
        Slot holder = hold.actor();
        return holder != null
                && !holder.equals(gain.actor())
                && gain.sentence().text().substring(from, to).contains(holder.surface());
    }

    private static boolean samePlace(ControlMention one, ControlMention other) {
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
    private static boolean repels(ControlMention hold, ControlMention fight) {
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

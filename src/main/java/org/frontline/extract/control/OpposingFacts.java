package org.frontline.extract.control;

import java.util.List;
import java.util.regex.Pattern;
import org.frontline.model.Action;
import org.frontline.model.ControlMention;
import org.frontline.model.Modality;
import org.frontline.model.Slot;

/** Who the other side of a fact is by another fact that the sentence tells of the same place. */
final class OpposingFacts {
    private static final Pattern RETAKING =
            Pattern.compile("re-?(capt|tak|took|gain|claim|conq|occup|seiz)", Pattern.CASE_INSENSITIVE);

    private OpposingFacts() {}

    /**
     * With the other side that the sentence names by another fact about the place: "took rebel-held P" is from the rebels, "X left
     * P and Y took it" from X, and "besieged rebel-held P" is a siege of the rebels, whoever lays it.
     */
    static ControlMention opposed(ControlMention mention, List<ControlMention> beside) {
        if (mention.counterparty() != null) {
            return mention;
        }
        Slot actor = mention.actor();
        for (ControlMention other : beside) {
            Slot opponent = other.actor();
            boolean opposed = Consolidation.samePlace(mention, other)
                    && (actor == null ? holdsOut(mention, other) : opposes(mention, other));
            if (opposed && opponent != null && (actor == null || !Consolidation.sameParty(actor, opponent))) {
                return mention.withCounterparty(opponent);
            }
        }
        return mention;
    }

    /** A place held against an attack, with who made it: "X attacked P, but the attack was repelled". */
    static ControlMention repelling(ControlMention mention, List<ControlMention> beside) {
        for (ControlMention fight : beside) {
            Slot attacker = fight.actor();
            if (mention.counterparty() == null && attacker != null && Consolidation.repels(mention, fight)) {
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

    /**
     * Whether a fact is told of nobody that can only be done to who holds the place: "the fall of rebel-held P"; not "P was taken and
     * is held by X", who may well have taken it.
     */
    private static boolean holdsOut(ControlMention mention, ControlMention beside) {
        boolean before = beside.trigger().begin() < mention.trigger().begin();
        return beside.action() == Action.HOLD
                && (mention.action() == Action.SIEGE || mention.action() == Action.GAIN && before);
    }

    /** "Y took P, but X recaptured it": who takes a place again takes it from who took it before. */
    private static boolean isRetaken(ControlMention gain) {
        return RETAKING.matcher(gain.sentence().text(gain.trigger())).lookingAt();
    }
}

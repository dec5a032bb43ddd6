package org.frontline.aggregate.event;

import java.io.Serializable;
import org.frontline.model.Action;
import org.frontline.model.Interest;
import org.frontline.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The probability that a thing happened, given that one witness of a kind says so and nobody else does.
 *
 * @param ownVoice the article itself says so
 * @param neutral a source that is no party to it reports or confirms it
 * @param neutralClaim such a source claims it
 * @param self the party that gains by it says so; below {@code settled}, so that a lone claim settles nothing
 * @param against the party that loses by it admits it
 * @param partyDenial by what a denial from a party divides the odds
 * @param neutralDenial by what a denial from anybody else divides the odds
 * @param loss how far what is said of a loss is believed, compared with a gain: troops leave without leaving for good
 * @param hold the same of a report of who holds a place: often it is fought over
 * @param area how far the gain or loss of a province is believed of all of it, where the text does not say "all" or "most"
 * @param settled from what probability on an event is taken to have happened
 */
public record WitnessWeights(
        double ownVoice,
        double neutral,
        double neutralClaim,
        double self,
        double against,
        double partyDenial,
        double neutralDenial,
        double loss,
        double hold,
        double area,
        double settled)
        implements Serializable {
    public static final WitnessWeights DEFAULT = new WitnessWeights(0.85, 0.8, 0.5, 0.35, 0.95, 10, 16, 1, 1, 0.6, 0.5);

    public WitnessWeights {
        if (self >= settled) {
            throw new IllegalArgumentException("self " + self + " must stay below settled " + settled
                    + ": a lone claim would settle its own truth");
        }
    }

    double of(Action action, @Nullable Stance stance, Interest interest) {
        return of(stance, interest)
                * switch (action) {
                    case LOSS -> loss;
                    case HOLD -> hold;
                    case GAIN, CONTEST, SIEGE, ADVANCE -> 1;
                };
    }

    private double of(@Nullable Stance stance, Interest interest) {
        return switch (interest) {
            case SELF -> self;
            case AGAINST -> against;
            case NEUTRAL -> stance == null ? ownVoice : stance == Stance.CLAIMED ? neutralClaim : neutral;
        };
    }
}

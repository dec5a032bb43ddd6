package org.frontline.aggregate.event;

import java.io.Serializable;
import org.frontline.model.Action;

/**
 * How reports become events.
 *
 * @param turnDays gains and losses at most so many days apart are one happening
 * @param fightDays fights, sieges and advances at most so many days apart are one
 * @param holdDays reports of control at most so many days apart are one
 * @param denialDays a denial answers what is said to have happened at most so many days before it
 * @param weights how far each kind of witness is to be believed
 */
public record EventOptions(int turnDays, int fightDays, int holdDays, int denialDays, WitnessWeights weights)
        implements Serializable {
    public static final EventOptions DEFAULT = new EventOptions(3, 10, 45, 7, WitnessWeights.DEFAULT);

    int windowDays(Action action) {
        return switch (action) {
            case GAIN, LOSS -> turnDays;
            case CONTEST, SIEGE, ADVANCE -> fightDays;
            case HOLD -> holdDays;
        };
    }
}

package org.frontline.aggregate.timeline;

import java.io.Serializable;
import org.frontline.aggregate.event.EventTime;

/**
 * The parameters of the timeline's model.
 *
 * @param flip the belief from which on a side is the holder; at least {@code claimCap}
 * @param doubt an event that the model does not follow makes the place contested from this probability on
 * @param claimCap the belief that claims in one's own interest alone can reach
 * @param implied the belief in a holder that is known only from having lost the place
 * @param vacantClaim the share of a vacated place that a claim to it gets, since its old holder says that he left
 * @param returns how likely a place that a foreign side leaves falls to its country's government, if nobody else came
 * @param areaWeight how far what is told of an area is believed of each place in it
 * @param areaDays what is told of an area is of no day of its own where the place is told to have gone the same way within so
 *     many days after
 * @param contestedDays a place is contested for so many days after the last fight or disputed report
 * @param besiegedDays a place is besieged for so many days after the last report of it
 * @param lastingDays after so many days it is as likely as not that a place can change hands again; sooner another gain is believed
 *     less, unless it says from whom
 * @param echoDays the same for what names nobody, which mostly looks back on the last turn
 * @param namedLoser by what the odds of a gain are multiplied that names as its loser who is believed to hold the place
 * @param halfLifeDays without news belief in the holder halves in so many days
 * @param forget below this belief the holder is unknown
 * @param monthWeight how far an event dated by a month is believed, compared with one dated by a day
 * @param yearWeight how far an event dated by a year is
 * @param background whether events that texts only tell as background count, for the time that the text gives them
 * @param maxEvidence at most so many ids of evidence and of dissent a row, the most credible ones
 */
public record TimelineOptions(
        double flip,
        double doubt,
        double claimCap,
        double implied,
        double vacantClaim,
        double returns,
        double areaWeight,
        int areaDays,
        int contestedDays,
        int besiegedDays,
        int lastingDays,
        int echoDays,
        double namedLoser,
        int halfLifeDays,
        double forget,
        double monthWeight,
        double yearWeight,
        boolean background,
        int maxEvidence)
        implements Serializable {
    public static final TimelineOptions DEFAULT = new TimelineOptions(
            0.5, 0.25, 0.45, 0.6, 0.9, 0.8, 0.9, 200, 7, 60, 14, 120, 2, 7300, 0.2, 0.95, 0.7, true, 50);

    public TimelineOptions {
        if (claimCap >= flip) {
            throw new IllegalArgumentException("claimCap " + claimCap + " must stay below flip " + flip
                    + ": claims alone would turn a place over");
        }
    }

    /** How far an event of that time is believed for its day: less where it is one of many. */
    double weight(EventTime time) {
        return !time.isCoarse() ? 1 : time.isOfLongTime() ? yearWeight : monthWeight;
    }
}

package org.frontline.aggregate.event;

import org.frontline.model.Action;
import org.frontline.model.Interest;
import org.jspecify.annotations.Nullable;

/** What the source of a report has to gain by it, from the sides of those involved where the text does not settle it. */
final class Interests {
    private Interests() {}

    static Interest of(Report report) {
        Party source = report.source();
        if (source == null) {
            return Interest.NEUTRAL;
        }
        if (report.interest() != null) {
            return report.interest();
        }
        if (report.action() == Action.CONTEST) {
            return Interest.NEUTRAL;
        }
        boolean ofActor = isOf(source, report.actor());
        boolean ofOther = isOf(source, report.counterparty());
        boolean actorLoses = report.action() == Action.LOSS;
        if (ofActor == ofOther) {
            return Interest.NEUTRAL;
        }
        return ofActor == actorLoses ? Interest.AGAINST : Interest.SELF;
    }

    private static boolean isOf(Party source, @Nullable Party party) {
        return party != null
                && (party.side().isEmpty()
                        ? source.surface().equalsIgnoreCase(party.surface())
                        : source.side().equals(party.side()));
    }
}

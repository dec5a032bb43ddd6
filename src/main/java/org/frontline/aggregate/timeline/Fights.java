package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import org.frontline.aggregate.event.Party;
import org.jspecify.annotations.Nullable;

/** Who fights for a place, and until when it counts as fought over or besieged if nothing more is told of it. */
final class Fights {
    private @Nullable LocalDate contestedUntil;
    private @Nullable LocalDate besiegedUntil;
    private @Nullable String attacker;
    private @Nullable LocalDate attackedOn;

    /** Lets the days pass. */
    void advanceTo(LocalDate day) {
        contestedUntil = contestedUntil != null && contestedUntil.isBefore(day) ? null : contestedUntil;
        besiegedUntil = besiegedUntil != null && besiegedUntil.isBefore(day) ? null : besiegedUntil;
    }

    void contested(LocalDate until) {
        contestedUntil = later(contestedUntil, until);
    }

    void besieged(LocalDate until) {
        besiegedUntil = later(besiegedUntil, until);
    }

    void attackedBy(@Nullable Party who, LocalDate day) {
        if (who != null) {
            attacker = who.side();
            attackedOn = day;
        }
    }

    /** The place has turned, or is said anew to be its holder's. */
    void settle() {
        contestedUntil = null;
        besiegedUntil = null;
    }

    boolean isContested() {
        return contestedUntil != null;
    }

    boolean isBesieged() {
        return besiegedUntil != null;
    }

    /** The side that attacked last, null where none did since that day. */
    @Nullable
    String attackerSince(LocalDate day) {
        return attackedOn == null || attackedOn.isBefore(day) ? null : attacker;
    }

    /** The first day on which it counts as fought over or besieged no longer, null where it does not. */
    @Nullable
    LocalDate nextLapse() {
        if (contestedUntil == null || besiegedUntil == null) {
            LocalDate last = contestedUntil == null ? besiegedUntil : contestedUntil;
            return last == null ? null : last.plusDays(1);
        }
        return (contestedUntil.isBefore(besiegedUntil) ? contestedUntil : besiegedUntil).plusDays(1);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}

package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.Party;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/** What is believed of a place as time goes by; signals must come in order. */
final class PlaceState {
    private final Homeland homeland;
    private final TimelineOptions options;
    private final Belief belief = new Belief();
    private final Map<String, Party> parties = new TreeMap<>();
    private LocalDate today = LocalDate.MIN;
    private @Nullable String holder;
    private @Nullable LocalDate contestedUntil;
    private @Nullable LocalDate besiegedUntil;
    private boolean vacated;

    PlaceState(Homeland homeland, TimelineOptions options) {
        this.homeland = homeland;
        this.options = options;
    }

    /** Lets the days pass; belief fades with them. */
    void advanceTo(LocalDate day) {
        if (!today.equals(LocalDate.MIN)) {
            belief.fade(fading(ChronoUnit.DAYS.between(today, day)));
        }
        today = day;
        if (contestedUntil != null && contestedUntil.isBefore(day)) {
            contestedUntil = null;
        }
        if (besiegedUntil != null && besiegedUntil.isBefore(day)) {
            besiegedUntil = null;
        }
        if (holder != null && belief.of(holder) < options.forget()) {
            holder = null;
        }
    }

    void take(Signal signal) {
        ControlEvent event = signal.event();
        Party actor = event.actor();
        remember(actor);
        remember(event.counterparty());
        switch (event.action()) {
            case GAIN, HOLD -> {
                if (actor != null) {
                    takesOver(signal, actor);
                }
            }
            case LOSS -> loses(signal, actor == null ? holder : actor.side());
            case CONTEST -> contest(signal);
            case SIEGE -> besiege(signal);
            case ADVANCE -> {}
        }
    }

    private void takesOver(Signal signal, Party actor) {
        Party loser = signal.event().counterparty();
        if (signal.action() == Action.GAIN && loser != null && !loser.side().equals(actor.side())) {
            suppose(loser.side());
        }
        if (isLoneClaim(signal.event())) {
            belief.claims(actor.side(), signal.probability(), options.claimCap(), options.vacantClaim());
        } else {
            belief.holds(actor.side(), signal.probability());
        }
        decide(signal, actor.side());
    }

    private void loses(Signal signal, @Nullable String loser) {
        if (loser == null) {
            return;
        }
        suppose(loser);
        Party winner = signal.event().counterparty();
        if (winner == null || winner.side().equals(loser)) {
            Party heir = homeland.heirOf(loser);
            remember(heir);
            belief.leaves(loser, signal.probability(), heir == null ? null : heir.side(), options.returns());
        } else {
            belief.holds(winner.side(), signal.probability());
        }
        if (loser.equals(holder) && belief.vacant() >= options.flip()) {
            holder = null;
            vacated = true;
            settle();
        }
        String top = belief.top();
        if (top != null && !top.equals(loser)) {
            decide(signal, top);
        } else if (loser.equals(holder)) {
            dispute(signal);
        }
    }

    /** Turns the place over to the side where that is believed enough, else counts the word as a dispute. */
    private void decide(Signal signal, String side) {
        boolean believed = belief.of(side) >= options.flip();
        if (side.equals(holder)) {
            if (believed && signal.action() == Action.GAIN) {
                settle();
            }
        } else if (believed && (holder == null || belief.of(side) >= belief.of(holder))) {
            holder = side;
            vacated = false;
            settle();
        } else if (holder != null) {
            dispute(signal);
        }
    }

    private void dispute(Signal signal) {
        if (signal.probability() >= options.doubt() && !signal.ofArea()) {
            contestedUntil = later(contestedUntil, today.plusDays(options.contestedDays()));
        }
    }

    private void contest(Signal signal) {
        if (signal.probability() >= options.doubt()) {
            contestedUntil = later(contestedUntil, signal.event().time().end().plusDays(options.contestedDays()));
        }
    }

    private void besiege(Signal signal) {
        Party besieger = signal.event().actor();
        boolean byHolder = besieger != null && besieger.side().equals(holder);
        if (signal.probability() >= options.doubt() && !byHolder) {
            besiegedUntil = later(besiegedUntil, signal.event().time().end().plusDays(options.besiegedDays()));
        }
    }

    private void settle() {
        contestedUntil = null;
        besiegedUntil = null;
    }

    private void suppose(String side) {
        if (belief.known() == 0 && !vacated) {
            belief.suppose(side, options.implied());
            holder = side;
        }
    }

    /** Whether nobody says so but those who gain by it. */
    private static boolean isLoneClaim(ControlEvent event) {
        return !event.claimedBy().isEmpty()
                && event.admittedBy().isEmpty()
                && event.sources() <= event.claimedBy().size();
    }

    /** The state today, null as long as nothing at all is known. */
    @Nullable
    Standing standing() {
        String top = belief.top();
        if (besiegedUntil != null && !vacated) {
            return new Standing(ControlState.BESIEGED, party(holder));
        }
        if (contestedUntil != null) {
            return new Standing(ControlState.CONTESTED, party(holder));
        }
        if (holder != null) {
            return new Standing(ControlState.CONTROLLED, party(holder));
        }
        if (top != null && belief.of(top) >= options.forget()) {
            return new Standing(ControlState.CLAIMED, party(top));
        }
        return vacated || top != null ? new Standing(ControlState.UNKNOWN, null) : null;
    }

    /** The first day after today on which the state changes without any news, null where it never does. */
    @Nullable
    LocalDate nextLapse() {
        LocalDate lapse = null;
        if (contestedUntil != null) {
            lapse = contestedUntil.plusDays(1);
        }
        if (besiegedUntil != null) {
            lapse = earlier(lapse, besiegedUntil.plusDays(1));
        }
        String top = holder != null ? holder : belief.top();
        if (top != null && belief.of(top) >= options.forget()) {
            double halvings = Math.log(belief.of(top) / options.forget()) / Math.log(2);
            lapse = earlier(lapse, today.plusDays(1 + (long) Math.ceil(halvings * options.halfLifeDays())));
        }
        return lapse;
    }

    double beliefIn(@Nullable Party party, LocalDate day) {
        double now = party == null ? 1 - belief.known() : belief.of(party.side());
        return party == null ? now : now * fading(ChronoUnit.DAYS.between(today, day));
    }

    private double fading(long days) {
        return Math.pow(2, -(double) days / options.halfLifeDays());
    }

    private void remember(@Nullable Party party) {
        if (party != null) {
            parties.merge(
                    party.side(), party, (known, latest) -> known.id() != null && latest.id() == null ? known : latest);
        }
    }

    private @Nullable Party party(@Nullable String side) {
        return side == null ? null : Objects.requireNonNull(parties.get(side), side);
    }

    private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
        return a == null || a.isBefore(b) ? b : a;
    }

    private static LocalDate earlier(@Nullable LocalDate a, LocalDate b) {
        return a == null || a.isAfter(b) ? b : a;
    }

    /** What is so on a day, and by whom. */
    record Standing(ControlState state, @Nullable Party holder) {
        boolean isLike(Standing other) {
            return state == other.state && side().equals(other.side());
        }

        private String side() {
            return holder == null ? "" : holder.side();
        }
    }
}

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
    /** Marks the side of those whom words name but do not tell: "the factions". */
    private static final String UNTOLD = "untold:";

    private final Homeland homeland;
    private final Opponents opponents;
    private final TimelineOptions options;
    private final Belief belief = new Belief();
    private final Fights fights = new Fights();
    private final Map<String, Party> parties = new TreeMap<>();
    private LocalDate today = LocalDate.MIN;
    private @Nullable String holder;
    private @Nullable String claimant;
    private boolean vacated;
    private @Nullable LocalDate turnedOn;

    PlaceState(Homeland homeland, Opponents opponents, TimelineOptions options) {
        this.homeland = homeland;
        this.opponents = opponents;
        this.options = options;
    }

    /** Lets the days pass; belief fades with them. */
    void advanceTo(LocalDate day) {
        if (!today.equals(LocalDate.MIN)) {
            belief.fade(fading(ChronoUnit.DAYS.between(today, day)));
        }
        today = day;
        fights.advanceTo(day);
        if (holder != null && belief.of(holder) < options.forget()) {
            holder = null;
        }
    }

    /** Takes the news in, and returns it with who it is taken to be of. */
    Signal take(Signal told) {
        Signal signal = told.by(told.actor() != null ? told.actor() : supposedActor(told));
        ControlEvent event = signal.event();
        Party actor = signal.actor();
        remember(actor);
        remember(sided(event.counterparty()));
        switch (event.action()) {
            case GAIN, HOLD -> {
                Party loser = sided(event.counterparty());
                if (actor != null) {
                    takesOver(signal, actor);
                } else if (event.action() == Action.GAIN && loser != null) {
                    loses(signal, loser.side()); // "its capture from P": whoever took it, P has it no more
                } else if (event.action() == Action.GAIN && !signal.ofArea() && turnedOn != null) {
                    loses(signal, holder); // whoever took it, it was not who had taken it before
                }
            }
            case LOSS -> loses(signal, actor == null ? holder : actor.side());
            case CONTEST -> contest(signal);
            case SIEGE -> besiege(signal);
            case ADVANCE -> defended(signal);
        }
        return signal;
    }

    /**
     * Whom the words leave open: who loses a place is its holder; who takes it is whoever fights against the holder; where
     * neither is known, they stand for themselves ("the factions").
     */
    private @Nullable Party supposedActor(Signal told) {
        Party words = told.event().actor();
        if (told.action() == Action.LOSS) {
            return party(holder);
        }
        if (told.action() != Action.GAIN || told.ofArea()) {
            return null;
        }
        String held = holder != null ? holder : belief.top();
        Party opponent = held == null ? null : opponents.of(held, today);
        if (opponent != null || words == null || held != null) {
            return opponent;
        }
        return new Party(words.surface(), words.id(), words.name(), UNTOLD + words.label());
    }

    private static @Nullable Party sided(@Nullable Party party) {
        return party == null || party.side().isEmpty() ? null : party;
    }

    private void takesOver(Signal signal, Party actor) {
        Party loser = sided(signal.event().counterparty());
        boolean gain = signal.isGain();
        if (gain && loser != null && !loser.side().equals(actor.side())) {
            suppose(loser.side());
        }
        if (isLoneClaim(signal.event())) {
            belief.claims(actor.side(), signal.probability(), options.claimCap(), options.vacantClaim());
            claimant = actor.side();
        } else if (gain) {
            belief.holds(actor.side(), fromHolder(soSoon(signal, actor.side(), loser), loser));
        } else {
            belief.observes(actor.side(), signal.probability());
        }
        decide(signal, actor.side());
    }

    /**
     * How far another turn is believed so soon after the last one: places seldom change hands twice within days, and "the fall of
     * the town" without a name, or an unsure word of the province around it, tells nothing new of it for
     * months.
     */
    private double soSoon(Signal signal, @Nullable String winner, @Nullable Party loser) {
        double p = signal.probability();
        // what is told of one day came in no known order: none of it came after a turn
        boolean again = holder != null && !holder.equals(winner) && turnedOn != null && turnedOn.isBefore(today);
        if (!again || loser != null && loser.side().equals(holder)) {
            return p;
        }
        boolean vague = sided(signal.event().actor()) == null || isHalfBelievedOfArea(signal);
        double since = 1 + ChronoUnit.DAYS.between(turnedOn, today);
        double turns = 1 - Math.pow(2, -since / (vague ? options.echoDays() : options.lastingDays()));
        double odds = p * turns / (p * turns + (1 - p) * (1 - turns));
        boolean hearsay = signal.event().sources() < 2 && since <= options.echoDays();
        return vague && (odds < options.flip() || hearsay && !signal.ofArea()) ? 0 : Math.min(p, odds);
    }

    /** Who names the right loser is likelier right about the rest: the odds of what is told so are multiplied. */
    private double fromHolder(double p, @Nullable Party loser) {
        double odds = loser != null && loser.side().equals(holder) ? options.namedLoser() : 1;
        return odds * p / (odds * p + 1 - p);
    }

    private boolean isHalfBelievedOfArea(Signal signal) {
        return signal.ofArea() && signal.probability() < options.flip();
    }

    private void loses(Signal signal, @Nullable String loser) {
        if (loser == null) {
            return;
        }
        Party winner = sided(signal.event().counterparty());
        if (!isHalfBelievedOfArea(signal)) {
            suppose(loser); // of a province half believed to be left nobody is told to have held the town
        }
        if (winner == null || winner.side().equals(loser)) {
            double p = loser.equals(holder) ? soSoon(signal, null, null) : signal.probability();
            leaves(loser, p);
        } else {
            belief.holds(winner.side(), signal.probability());
        }
        if (loser.equals(holder) && belief.vacant() >= options.flip()) {
            holder = null;
            vacated = true;
            fights.settle();
        }
        String top = belief.top();
        if (top != null && !top.equals(loser)) {
            decide(signal, top);
        } else if (loser.equals(holder)) {
            dispute(signal);
        }
    }

    /**
     * What its holder leaves, whoever claimed it before has, as if the claim had come after; else whose country it is; else whoever
     * fought for it last.
     */
    private void leaves(String loser, double p) {
        if (claimant != null && !claimant.equals(loser) && belief.of(claimant) >= options.forget()) {
            belief.leaves(loser, p, claimant, options.vacantClaim());
            return;
        }
        Party abroad = homeland.heirOf(loser);
        Party heir = abroad == null ? attackerOf(loser) : abroad;
        remember(heir);
        belief.leaves(loser, p, heir == null ? null : heir.side(), options.returns());
    }

    private @Nullable Party attackerOf(String holder) {
        String attacker = fights.attackerSince(today.minusDays(options.besiegedDays()));
        return holder.equals(attacker) ? null : party(attacker);
    }

    /** Turns the place over to the side where that is believed enough, else counts the word as a dispute. */
    private void decide(Signal signal, String side) {
        boolean believed = belief.of(side) >= options.flip();
        if (side.equals(holder)) {
            if (believed && signal.isGain()) {
                turnedOn = signal.ofArea() ? turnedOn : today;
                fights.settle();
            }
        } else if (believed && (holder == null || belief.of(side) >= belief.of(holder))) {
            holder = side;
            claimant = null;
            turnedOn = signal.action() == Action.HOLD || signal.known() ? null : today;
            vacated = false;
            fights.settle();
        } else if (holder != null) {
            dispute(signal);
        }
    }

    private void dispute(Signal signal) {
        if (signal.probability() >= options.doubt() && !signal.ofArea()) {
            fights.contested(today.plusDays(options.contestedDays()));
        }
    }

    private void contest(Signal signal) {
        fights.attackedBy(isOfHolder(signal) ? null : signal.actor(), today);
        // sometime in a year: that says nothing of the days between what is known by day
        boolean sometime = signal.event().time().isOfLongTime() && holder != null;
        if (signal.probability() >= options.doubt() && !sometime) {
            fights.contested(signal.event().time().end().plusDays(options.contestedDays()));
        }
    }

    private void besiege(Signal signal) {
        if (isOfHolder(signal)) {
            return;
        }
        fights.attackedBy(signal.actor(), today);
        if (signal.probability() >= options.doubt()) {
            fights.besieged(signal.event().time().end().plusDays(options.besiegedDays()));
        }
    }

    private boolean isOfHolder(Signal signal) {
        Party actor = signal.actor();
        return actor != null && actor.side().equals(holder);
    }

    /** Who advances on a place is not in it: as long as nothing else is known of it, its holder is the other side. */
    private void defended(Signal signal) {
        Party attacker = signal.actor();
        Party told = sided(signal.event().counterparty());
        Party holder = told != null || attacker == null ? told : opponents.of(attacker.side(), today);
        if (holder != null && signal.probability() >= options.doubt()) {
            remember(holder);
            suppose(holder.side());
        }
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
        if (fights.isBesieged() && !vacated) {
            return new Standing(ControlState.BESIEGED, party(holder));
        }
        if (fights.isContested()) {
            return new Standing(ControlState.CONTESTED, party(holder));
        }
        if (holder != null) {
            return new Standing(ControlState.CONTROLLED, party(holder));
        }
        // what is left of the belief in who is said to have left is nobody's claim
        boolean left = top != null && vacated && belief.vacant() >= belief.of(top);
        if (top != null && belief.of(top) >= options.forget() && !left) {
            return new Standing(ControlState.CLAIMED, party(top));
        }
        return vacated || top != null ? new Standing(ControlState.UNKNOWN, null) : null;
    }

    /** The first day after today on which the state changes without any news, null where it never does. */
    @Nullable
    LocalDate nextLapse() {
        LocalDate lapse = fights.nextLapse();
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

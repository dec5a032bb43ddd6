package org.frontline.aggregate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventPlace;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Sides;
import org.jspecify.annotations.Nullable;

/** Reads the history of a place out of its events and of what is known of it: whose country it lies in, who fights there. */
public record PlaceHistory(Sides sides, Theatre theatre, TimelineOptions options) {
    /**
     * The intervals by time.
     *
     * @param own events of the place itself
     * @param ofAreas events of areas that it lies in
     * @param end the last day that the corpus tells of
     */
    public List<HeldInterval> of(EventPlace place, List<ControlEvent> own, List<ControlEvent> ofAreas, LocalDate end) {
        Nameless nameless = Nameless.of(sides, parties(own, ofAreas), theatre.belligerents());
        List<ControlEvent> here =
                own.stream().map(e -> ofBelligerents(e, nameless)).toList();
        List<ControlEvent> around =
                ofAreas.stream().map(e -> ofBelligerents(e, nameless)).toList();
        Opponents opponents =
                new Opponents(Stream.concat(here.stream(), around.stream()).toList(), theatre.belligerents());
        return new TimelineModel(options).of(here, around, homeland(place, here, around), opponents, end);
    }

    private static List<Party> parties(List<ControlEvent> own, List<ControlEvent> ofAreas) {
        return Stream.concat(own.stream(), ofAreas.stream())
                .flatMap(e -> Stream.of(e.actor(), e.counterparty()).filter(Objects::nonNull))
                .toList();
    }

    private ControlEvent ofBelligerents(ControlEvent event, Nameless nameless) {
        return event.by(belligerent(nameless.named(event.actor())), belligerent(nameless.named(event.counterparty())));
    }

    /** Whoever bears arms or is told of often; of anybody else only the words are left. */
    private @Nullable Party belligerent(@Nullable Party party) {
        if (party == null || party.side().isEmpty()) {
            return party;
        }
        if (!sides.isArmed(party) && !theatre.has(party.side())) {
            return new Party(party.surface(), party.id(), party.name(), "");
        }
        // a state holds what its units take, whichever of them is named
        Party state = sides.isOfAState(party.side()) ? theatre.partyOf(party.side()) : null;
        return state == null ? party : state;
    }

    private Homeland homeland(EventPlace place, List<ControlEvent> own, List<ControlEvent> ofAreas) {
        Party government = sides.homeOf(place.id());
        if (government == null) {
            return Homeland.UNKNOWN;
        }
        Set<String> foreign = Stream.concat(own.stream(), ofAreas.stream())
                .map(ControlEvent::actor)
                .filter(Objects::nonNull)
                .map(Party::side)
                .filter(side -> !side.isEmpty() && !side.equals(government.side()))
                .distinct()
                .filter(sides::isOfAState)
                .collect(Collectors.toSet());
        return new Homeland(government, foreign);
    }
}

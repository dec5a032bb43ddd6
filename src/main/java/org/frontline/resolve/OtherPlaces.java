package org.frontline.resolve;

import java.util.Objects;
import java.util.Set;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Unlinks a place that the text says lies where the gazetteer does not know it: "Paris, Iraq", and a small one of another country
 * in "Nahleh town in the Idlib countryside", or far away from the town that it is said to be near: "Ras al-Ain near Yabrud".
 */
final class OtherPlaces implements LinkPass {
    private static final long LARGE_TOWN = 50_000;
    private static final int CONTAINER_REACH = 3;
    /** Further apart nothing is said to be near anything. */
    private static final int NEAR_KILOMETRES = 150;

    private static final Set<String> KINDS = Set.of("town", "village", "district", "area", "city", "settlement");

    private final Gazetteer gazetteer;

    OtherPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "other-place";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            Place place = place(draft, name);
            boolean comma = Draft.text(name.sentence(), name.to()).equals(",");
            Place country = comma ? place(draft, draft.at(name.sentence(), name.to() + 1)) : null;
            boolean elsewhere = place != null
                    && (country != null && liesOutside(place, country) && !isList(draft, name)
                            || isSmall(place)
                                    && (isInAnotherCountry(draft, name, place)
                                            || isFarFromNeighbour(draft, name, place)));
            if (elsewhere) {
                draft.replace(name, name.undecided(EntityType.PLACE));
            }
        }
    }

    private static boolean isSmall(Place place) {
        return place.type() == EntityType.PLACE && place.population() < LARGE_TOWN;
    }

    /** "Nahleh in Idlib", "Nahleh town in the northern Idlib countryside"; not "from Nahleh in Lebanon to Idlib". */
    private boolean isInAnotherCountry(Draft draft, Name name, Place place) {
        int in = name.to() + (KINDS.contains(Draft.text(name.sentence(), name.to())) ? 1 : 0);
        if (!Draft.text(name.sentence(), in).equals("in")) {
            return false;
        }
        for (int i = in + 1; i <= in + CONTAINER_REACH; i++) {
            Place container = place(draft, draft.at(name.sentence(), i));
            if (container != null) {
                return place.country() != null
                        && container.country() != null
                        && !place.country().equals(container.country());
            }
        }
        return false;
    }

    private boolean isFarFromNeighbour(Draft draft, Name name, Place place) {
        Place neighbour = Draft.text(name.sentence(), name.to()).equals("near")
                ? place(draft, draft.at(name.sentence(), name.to() + 1))
                : null;
        return neighbour != null
                && neighbour.type() == EntityType.PLACE
                && Geodesy.kilometres(place, neighbour) > NEAR_KILOMETRES;
    }

    private static boolean liesOutside(Place place, Place country) {
        return place.type() == EntityType.PLACE
                && country.type() == EntityType.COUNTRY
                && !Objects.equals(country.country(), place.country());
    }

    private @Nullable Place place(Draft draft, @Nullable Name name) {
        return draft.entity(name, gazetteer) instanceof Place place ? place : null;
    }

    /** "Damascus, Iraq and Iran", "Homs, Hama, Lebanon": places side by side. */
    private static boolean isList(Draft draft, Name name) {
        Name country = draft.at(name.sentence(), name.to() + 1);
        int after = country == null ? name.to() : country.to();
        String next = Draft.text(name.sentence(), after);
        boolean goesOn = next.equals("and")
                || next.equals("or")
                || (next.equals(",") && draft.at(name.sentence(), after + 1) != null);
        boolean began = Draft.text(name.sentence(), name.from() - 1).equals(",")
                && draft.at(name.sentence(), name.from() - 2) != null;
        return goesOn || began;
    }
}

package org.frontline.resolve;

import java.util.Objects;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** Unlinks a place whose country the text names and which the gazetteer only knows elsewhere: "Paris, Iraq". */
final class OtherPlaces implements LinkPass {
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
            if (place != null && country != null && liesOutside(place, country) && !isList(draft, name)) {
                draft.replace(name, name.undecided(EntityType.PLACE));
            }
        }
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

package org.frontline.resolve;

import java.util.List;
import java.util.Locale;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/** The government and the army of a country as the gazetteer has them, in a given year. */
public final class Governments {
    private final Gazetteer gazetteer;

    public Governments(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param country ISO 3166 two-letter code */
    public @Nullable Actor government(String country, @Nullable Integer year) {
        return force(country, "government", year);
    }

    /** @param country ISO 3166 two-letter code */
    public @Nullable Actor army(String country, @Nullable Integer year) {
        return force(country, "army", year);
    }

    private @Nullable Actor force(String country, String noun, @Nullable Integer year) {
        Entity place = gazetteer.byId("place:" + country.toLowerCase(Locale.ROOT));
        if (place == null) {
            return null;
        }
        List<Candidate> candidates = Validity.in(year, gazetteer.lookup(place.name() + " " + noun));
        return candidates.stream()
                .map(Candidate::entity)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .findFirst()
                .orElse(null);
    }
}

package org.frontline.resolve;

import java.util.List;
import java.util.Locale;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * A body that every country has, named without the country: "Russia's Ministry of Defence" by the owner before it, "the Air
 * Force" by the country that the article is about.
 */
final class BodiesOfNations implements LinkPass {
    private static final double OWNED = 0.9;
    private static final double BY_ARTICLE = 0.65;
    private static final double PREVAILING_SHARE = 0.7;

    private final Gazetteer gazetteer;

    BodiesOfNations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "body-of-nation";
    }

    @Override
    public void run(Draft draft) {
        String prevailing = CountryEvidence.of(draft.all(), draft, gazetteer).prevailing(PREVAILING_SHARE);
        for (Name name : draft.all()) {
            if (name.decision() != null || !name.candidates().isEmpty() || !isBody(name.type())) {
                continue;
            }
            String owner = owner(draft, name);
            String country = owner == null ? prevailing : owner;
            Entity body = country == null ? null : body(draft, name, country);
            if (body != null) {
                draft.decide(name, Decision.of(body, Link.ALIAS, owner == null ? BY_ARTICLE : OWNED));
            }
        }
    }

    private static boolean isBody(EntityType type) {
        return type == EntityType.ORGANIZATION || type == EntityType.STATE_FORCE;
    }

    /** The country whose name with 's, or whose people's name, stands before. */
    private @Nullable String owner(Draft draft, Name name) {
        String joint = Draft.text(name.sentence(), name.from() - 1);
        boolean possessive = joint.equals("'s") || joint.equals("’s") || joint.equals("'") || joint.equals("’");
        Name before = draft.at(name.sentence(), name.from() - (possessive ? 2 : 1));
        Entity entity = draft.entity(before, gazetteer);
        if (entity == null || entity.type() != (possessive ? EntityType.COUNTRY : EntityType.NATIONALITY)) {
            return null;
        }
        return CountryEvidence.country(entity);
    }

    private @Nullable Entity body(Draft draft, Name name, String country) {
        Entity people = gazetteer.byId("nationality:" + country.toLowerCase(Locale.ROOT));
        if (people == null) {
            return null;
        }
        List<Candidate> found =
                Validity.in(draft.year(), gazetteer.lookup(people.name() + " " + name.surface())).stream()
                        .filter(c -> isBody(c.entity().type()))
                        .toList();
        return found.size() == 1 ? found.get(0).entity() : null;
    }
}

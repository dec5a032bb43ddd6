package org.frontline.resolve;

import java.util.Optional;
import java.util.Set;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Place;

/** The name of a town beside the word for an area is the area's: "Aleppo province", "the province of Aleppo". */
final class Areas implements LinkPass {
    private static final double CONFIDENCE = 0.95;
    private static final Set<String> WORDS =
            Set.of("province", "governorate", "oblast", "region", "state", "department");

    private final Gazetteer gazetteer;

    Areas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "area";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            String called = called(name);
            if (name.type() == EntityType.PLACE && WORDS.contains(called)) {
                area(name, called).ifPresent(area -> draft.decide(name, Decision.byName(area, CONFIDENCE)));
                continue;
            }
            String word = Draft.text(name.sentence(), name.to());
            boolean whole =
                    name.end() == name.sentence().tokens().get(name.to() - 1).end();
            if (name.type() != EntityType.PLACE || !whole || !WORDS.contains(word)) {
                continue;
            }
            area(name, word).ifPresent(area -> settle(draft, name, area));
        }
    }

    private Optional<Candidate> area(Name name, String word) {
        return gazetteer.lookup(name.surface() + " " + word).stream()
                .filter(candidate -> isSameCountry(name, candidate))
                .findFirst();
    }

    /** The word before "of" and the name, empty where there is none. */
    private static String called(Name name) {
        boolean of = Draft.text(name.sentence(), name.from() - 1).equals("of");
        return of ? Draft.text(name.sentence(), name.from() - 2) : "";
    }

    /** The word belongs to the name. */
    private static void settle(Draft draft, Name name, Candidate area) {
        Name whole = Name.of(name.sentence(), name.from(), name.to() + 1, EntityType.PLACE, CONFIDENCE);
        draft.replace(name, whole.decided(Decision.byName(area, CONFIDENCE)));
    }

    private boolean isSameCountry(Name name, Candidate candidate) {
        String id = name.entityId();
        return candidate.entity() instanceof Place area
                && (id == null
                        || gazetteer.byId(id) instanceof Place town
                                && area.country() != null
                                && area.country().equals(town.country()));
    }
}

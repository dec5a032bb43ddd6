package org.frontline.resolve;

import java.util.List;
import org.frontline.gazetteer.Candidate;
import org.frontline.model.Actor;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/** Of several of one name, those that existed when the article was written: the Syrian army of 2016 is not that of 2025. */
final class Validity implements LinkPass {
    private static final double CONFIDENCE = 0.9;

    @Override
    public String name() {
        return "validity";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            if (!name.isOpen()) {
                continue;
            }
            List<Candidate> valid = in(draft.year(), name.candidates());
            if (valid.size() == 1) {
                draft.decide(name, Decision.byName(valid.get(0), CONFIDENCE));
            } else if (valid.size() < name.candidates().size()) {
                draft.replace(name, name.withCandidates(valid));
            }
        }
    }

    /** Those that existed in the year, or all where none did or the year is unknown. */
    static List<Candidate> in(@Nullable Integer year, List<Candidate> candidates) {
        if (year == null) {
            return candidates;
        }
        List<Candidate> valid =
                candidates.stream().filter(c -> existed(c.entity(), year)).toList();
        return valid.isEmpty() ? candidates : valid;
    }

    static boolean existed(Entity entity, int year) {
        return !(entity instanceof Actor actor) || actor.existedIn(year);
    }
}

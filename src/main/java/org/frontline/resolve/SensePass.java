package org.frontline.resolve;

import java.util.List;
import org.frontline.gazetteer.Candidate;

/**
 * A pass that rules out some of what an open name may mean.
 *
 * @param confidence of what it settles
 */
record SensePass(String name, double confidence, Rule rule) implements LinkPass {
    /** Keeps the candidates that the evidence speaks for; all of them, or none, where it says nothing. */
    interface Rule {
        List<Candidate> keep(Name name, Draft draft);
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            if (!name.isOpen()) {
                continue;
            }
            List<Candidate> kept = rule.keep(name, draft);
            if (kept.size() == 1) {
                draft.decide(name, Decision.byName(kept.get(0), confidence));
            } else if (!kept.isEmpty() && kept.size() < name.candidates().size()) {
                draft.replace(name, name.withCandidates(kept));
            }
        }
    }
}

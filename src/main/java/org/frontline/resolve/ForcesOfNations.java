package org.frontline.resolve;

import java.util.List;
import java.util.Locale;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;

/** A nationality and a force, with words between that the gazetteer has no name for: "Russian airborne troops". */
final class ForcesOfNations implements LinkPass {
    private static final double CONFIDENCE = 0.8;
    private static final int MOST_MODIFIERS = 3;
    private static final String GROUP = "group";

    private final Gazetteer gazetteer;
    private final WordTable nouns = WordTable.read("force-nouns.tsv");
    private final WordTable modifiers = WordTable.read("force-modifiers.tsv");

    ForcesOfNations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "force-of-nation";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            boolean whole = name.length() > 0
                    && name.end() == name.sentence().tokens().get(name.to() - 1).end();
            if (name.type() == EntityType.NATIONALITY && whole) {
                read(draft, name);
            }
        }
    }

    private void read(Draft draft, Name nation) {
        Sentence sentence = nation.sentence();
        boolean group = false;
        for (int i = nation.to(); i <= nation.to() + MOST_MODIFIERS; i++) {
            String word = Draft.text(sentence, i).toLowerCase(Locale.ROOT);
            String noun = nouns.value(word);
            String nextNoun = nouns.value(Draft.text(sentence, i + 1).toLowerCase(Locale.ROOT));
            if (noun != null && nextNoun == null) {
                decide(draft, nation, i + 1, group || noun.equals(GROUP));
                return;
            }
            if (noun == null && !modifiers.has(word)) {
                return;
            }
            group |= GROUP.equals(modifiers.value(word)) || GROUP.equals(noun);
        }
    }

    private void decide(Draft draft, Name nation, int to, boolean group) {
        String surface = nation.surface() + (group ? " rebels" : " army");
        List<Candidate> candidates = Validity.in(draft.year(), gazetteer.lookup(surface)).stream()
                .filter(c -> c.entity().type() == (group ? EntityType.ARMED_GROUP : EntityType.STATE_FORCE))
                .toList();
        if (!candidates.isEmpty()) {
            Name force = Name.of(
                    nation.sentence(),
                    nation.from(),
                    to,
                    candidates.get(0).entity().type(),
                    CONFIDENCE);
            draft.replace(nation, force.decided(Decision.of(candidates.get(0).entity(), Link.ALIAS, CONFIDENCE)));
        }
    }
}

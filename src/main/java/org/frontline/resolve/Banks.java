package org.frontline.resolve;

import org.frontline.gazetteer.Courses;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Entity;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** A river's name behind the words for one of its banks is that bank's: "the right bank of the Dnieper". */
final class Banks implements LinkPass {
    private static final double CONFIDENCE = 0.95;

    private final Gazetteer gazetteer;

    Banks(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "bank";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            int first = first(name);
            Entity bank = first < 0 ? null : bank(name, Draft.text(name.sentence(), first));
            if (bank != null) {
                Name whole = Name.of(name.sentence(), first, name.to(), EntityType.PLACE, CONFIDENCE);
                draft.replace(name, whole.decided(Decision.of(bank, Link.ALIAS, CONFIDENCE)));
            }
        }
    }

    private @Nullable Entity bank(Name name, String word) {
        String river = name.entityId();
        String id = river == null ? null : Courses.bundled().bank(river, word);
        return id == null ? null : gazetteer.byId(id);
    }

    /** The word that says which bank, -1 where none of the river's is spoken of. */
    private static int first(Name name) {
        Sentence sentence = name.sentence();
        int at = name.from() - 1;
        if (Draft.text(sentence, at).equals("the")) {
            at--;
        }
        boolean bank = Draft.text(sentence, at).equals("of")
                && Draft.text(sentence, at - 1).equals("bank");
        return bank ? at - 2 : -1;
    }
}

package org.frontline.evaluation;

import java.util.Set;

/** A gold mention and the prediction that stands for it, with the fields in which they agree. */
record Pair(GoldMention gold, Prediction predicted, Set<Aspect> agreeing) {
    boolean agrees(Aspect aspect) {
        return agreeing.contains(aspect);
    }

    /** Agreement, the actor counted three times and the modality twice: the order in which pairs are made. */
    int weight() {
        return agreeing.size() + (agrees(Aspect.ACTOR) ? 2 : 0) + (agrees(Aspect.MODALITY) ? 1 : 0);
    }
}

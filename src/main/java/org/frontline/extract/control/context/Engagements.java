package org.frontline.extract.control.context;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/** Which places an article has told to be fought for, and in which sentence last. */
final class Engagements {
    /** The last sentence by the name of the place. */
    private final Map<String, Integer> contested = new HashMap<>();

    private final Map<String, Integer> approached = new HashMap<>();

    void note(Referent referent, Action action, int sentence) {
        Map<String, Integer> told = action == Action.ADVANCE ? approached : contested;
        told.put(referent.surface(), sentence);
    }

    /** Whether the place was ever said to be gained, lost, held, contested or besieged. */
    boolean isContested(Referent referent) {
        return contested.containsKey(referent.surface());
    }

    /** Whether that was at most a sentence ago. */
    boolean isJustContested(Referent referent, int sentence) {
        return isContested(referent) && sentence - last(contested, referent) <= 1;
    }

    /** Of the places named, the one that was contested last, at most a sentence ago; of several at once the one named last. */
    @Nullable
    Referent contestedLast(List<Referent> named, int sentence) {
        return recent(contested, named, sentence)
                .filter(referent -> !referent.isSide())
                .reduce((one, other) -> last(contested, other) >= last(contested, one) ? other : one)
                .orElse(null);
    }

    /** The same, or where an advance on a place was told after that, this place; of several at once the one named first. */
    @Nullable
    Referent attackedLast(List<Referent> named, int sentence) {
        Referent fought = contestedLast(named, sentence);
        Referent approach = recent(approached, named, sentence)
                .max(Comparator.comparingInt(referent -> last(approached, referent)))
                .orElse(null);
        boolean later = approach != null && (fought == null || last(approached, approach) > last(contested, fought));
        return later ? approach : fought;
    }

    private static Stream<Referent> recent(Map<String, Integer> told, List<Referent> named, int sentence) {
        return named.stream()
                .filter(referent -> told.containsKey(referent.surface()))
                .filter(referent -> {
                    int ago = sentence - last(told, referent);
                    return ago >= 0 && ago <= 1;
                });
    }

    private static int last(Map<String, Integer> told, Referent referent) {
        return told.getOrDefault(referent.surface(), -1);
    }
}

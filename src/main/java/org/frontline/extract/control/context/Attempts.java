package org.frontline.extract.control.context;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Modality;

/** What became of what was tried or meant, as far as the sentence says so. */
record Attempts(Words words, Vocabulary vocabulary) {
    private static final Set<String> DONE = Set.of("successful", "successfully");
    private static final Set<String> IN_VAIN =
            Set.of("failed", "unsuccessfully", "unsuccessful", "abortive", "futile", "vain");
    /** Words before and behind. */
    private static final int BEFORE = 3;

    private static final int BEHIND = 5;

    /** "tried and failed to", "failed attempt to", "unsuccessfully tried to", "a successful attempt to". */
    Modality outcome(int intent) {
        for (int i = Math.max(0, intent - BEFORE); i < intent; i++) {
            if (DONE.contains(words.lower(i))) {
                return Modality.ACTUAL;
            }
        }
        for (int i = Math.max(0, intent - BEFORE); i < Math.min(words.size(), intent + BEHIND); i++) {
            String lower = words.lower(i);
            if (IN_VAIN.contains(lower)) {
                return Modality.NEGATED;
            }
        }
        return words.isLemma("trial", intent) && isFrustrated(intent) ? Modality.NEGATED : Modality.PLANNED;
    }

    /** "attempted to take P but were repelled", "attempts to take P failed"; not "after failing to". */
    private boolean isFrustrated(int trial) {
        for (int i = trial + 1; i < words.size(); i++) {
            boolean other = words.lower(i + 1).equals("to") || words.isForm("perfect", i - 1);
            boolean back = Set.of("pushed", "driven", "beaten").contains(words.lower(i))
                    && words.lower(i + 1).equals("back");
            if (back || vocabulary.is("frustrated", words.lower(i)) && !other) {
                return true;
            }
        }
        return false;
    }
}

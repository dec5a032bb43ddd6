package org.frontline.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.frontline.gazetteer.Names;
import org.frontline.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * A misspelling near a name that the article has: "Raqqqa" beside "Raqqa". The distance is Damerau's (Damerau, "A
 * technique for computer detection and correction of spelling errors", CACM 7(3), 1964): one slip in five letters, two
 * in nine.
 */
final class NearSpellings implements LinkPass {
    private static final double CONFIDENCE = 0.75;
    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    @Override
    public String name() {
        return "near-spelling";
    }

    @Override
    public void run(Draft draft) {
        Map<String, Decision> known = new LinkedHashMap<>();
        for (Name name : draft.all()) {
            if (name.decision() != null && Draft.isCapitalized(name.surface())) {
                known.putIfAbsent(Names.fold(name.surface()), name.decision());
            }
        }
        for (Name name : draft.all()) {
            if (name.decision() == null && name.candidates().isEmpty()) {
                Decision near = near(Names.fold(name.surface()), known);
                if (near != null) {
                    draft.decide(name, new Decision(near.id(), near.name(), near.type(), Link.FUZZY, CONFIDENCE));
                }
            }
        }
    }

    private static @Nullable Decision near(String folded, Map<String, Decision> known) {
        if (folded.length() < SHORTEST) {
            return null;
        }
        for (Map.Entry<String, Decision> entry : known.entrySet()) {
            String other = entry.getKey();
            int allowed = Math.min(folded.length(), other.length()) >= LONG ? 2 : 1;
            boolean comparable = other.length() >= SHORTEST && Math.abs(other.length() - folded.length()) <= allowed;
            if (comparable && !isDerived(folded, other) && distance(folded, other) <= allowed) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** "Syria" and "Syrian", "Homs" and "Homsi": two words, no slip. Digits never slip. */
    private static boolean isDerived(String one, String other) {
        boolean prefix = one.startsWith(other) || other.startsWith(one);
        boolean digits =
                one.chars().anyMatch(Character::isDigit) || other.chars().anyMatch(Character::isDigit);
        return digits || (prefix && !doublesLast(one, other)) || one.charAt(0) != other.charAt(0);
    }

    private static boolean doublesLast(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        return longer.length() > 1 && longer.charAt(longer.length() - 1) == longer.charAt(longer.length() - 2);
    }

    static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}

package org.frontline.resolve;

import java.util.Set;
import org.frontline.model.Sentence;

/**
 * The names that one is listed with: "P, Q and R".
 *
 * @param from the first token of the first
 * @param to the token behind the last
 * @param isOfMany whether there is another than the one
 */
record NameList(int from, int to, boolean isOfMany) {
    private static final Set<String> JOINTS = Set.of(",", "and", "or");

    static NameList around(Name name, Draft draft) {
        int from = start(name, draft);
        int to = end(name, draft);
        return new NameList(from, to, from < name.from() || to > name.to());
    }

    private static int start(Name name, Draft draft) {
        Sentence sentence = name.sentence();
        int start = name.from();
        while (true) {
            int before = start - 1;
            while (JOINTS.contains(Draft.text(sentence, before))) {
                before--;
            }
            Name other = before == start - 1 ? null : draft.at(sentence, before);
            if (other == null || !other.type().isPlace()) {
                return start;
            }
            start = other.from();
        }
    }

    /** The token behind the last of the names that are listed with this one. */
    static int end(Name name, Draft draft) {
        int end = name.to();
        while (true) {
            int next = end;
            while (JOINTS.contains(Draft.text(name.sentence(), next))) {
                next++;
            }
            Name other = next == end ? null : draft.at(name.sentence(), next);
            if (other == null) {
                return end;
            }
            end = other.to();
        }
    }
}

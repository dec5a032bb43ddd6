package org.frontline.extract.control.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.syntax.Words;

/** Coordinated directions: "the northern, eastern and southern countryside" is three places, "south and east of P" two. */
public final class Bearings {
    private static final Set<String> JOINTS = Set.of("and", "or", ",", "/");
    private final Words words;

    Bearings(Words words) {
        this.words = words;
    }

    /** Behind the last direction of a row that begins at a word; that word itself where it is no direction. */
    public static int end(Words words, int at) {
        int end = words.isForm("direction", at) ? at + 1 : at;
        while (end > at && JOINTS.contains(words.lower(end))) {
            int next = JOINTS.contains(words.lower(end + 1)) ? end + 2 : end + 1;
            next = words.lower(next).equals("the") ? next + 1 : next;
            if (!words.isForm("direction", next)) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    /** The "of" behind a row of directions that begins at a word, -1 where there is no such row: "north and east of P". */
    static int ofBehind(Words words, int at) {
        int end = end(words, at);
        return end > at && words.lower(end).equals("of") ? end : -1;
    }

    /** The place itself, or one place for each direction that its words begin with. */
    List<PlacePhrase> apart(PlacePhrase place) {
        int first = -1;
        for (int i = place.from(); i < place.to() && first < 0; i++) {
            if (isBearing(i) && JOINTS.contains(words.lower(i + 1))) {
                first = i;
            }
        }
        List<Integer> bearings = new ArrayList<>();
        int last = first;
        for (int i = first; first >= 0 && i < place.to() && (isBearing(i) || JOINTS.contains(words.lower(i))); i++) {
            if (isBearing(i)) {
                bearings.add(i);
                last = i;
            }
        }
        if (bearings.size() < 2) {
            return List.of(place);
        }
        String row = words.surface(first, last + 1);
        List<PlacePhrase> apart = new ArrayList<>();
        for (int bearing : bearings) {
            apart.add(place.worded(row, words.text(bearing)));
        }
        return apart;
    }

    private boolean isBearing(int i) {
        return words.isForm("direction", i) || words.isForm("directional", i);
    }
}

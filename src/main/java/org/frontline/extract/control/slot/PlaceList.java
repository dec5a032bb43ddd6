package org.frontline.extract.control.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Walks along a list of places: "A, B and C", "A as well as the B air base", "A, including B". */
final class PlaceList {
    private static final Set<String> FINAL = Set.of("and", "or", "&");
    private final Words words;
    private final NounPhrases phrases;
    private final PlaceReader reader;

    PlaceList(Words words, NounPhrases phrases, PlaceReader reader) {
        this.words = words;
        this.phrases = phrases;
        this.reader = reader;
    }

    /** Adds the places that the list goes on with; items behind commas count only where "and" closes the list. */
    void extend(List<PlacePhrase> places) {
        List<PlacePhrase> pending = new ArrayList<>();
        int at = places.get(places.size() - 1).to();
        while (true) {
            int item = itemAfter(at);
            NounPhrase phrase = item < 0 ? null : phrases.at(item);
            if (phrase == null) {
                return;
            }
            boolean closes = closes(at, item);
            PlacePhrase place = accept(phrase, closes);
            if (place == null) {
                if (closes || !isAside(phrase)) {
                    return;
                }
                at = asideEnd(phrase);
                continue;
            }
            pending.add(place);
            if (closes) {
                places.addAll(pending);
                pending.clear();
            }
            at = place.to();
        }
    }

    private @Nullable PlacePhrase accept(NounPhrase phrase, boolean closes) {
        PlacePhrase place = reader.single(phrase);
        if (place == null || place.kind() == PlacePhrase.Kind.PRONOUN || startsClause(place.to())) {
            return null;
        }
        boolean ordinal = place.kind() == PlacePhrase.Kind.DEFINITE && !closes;
        return ordinal || place.kind() == PlacePhrase.Kind.INDEFINITE ? null : place;
    }

    /** Whether the words at {@code at} make what stands before them the subject of a new clause. */
    private boolean startsClause(int at) {
        return words.isFiniteVerb(at) || words.tag(at).startsWith("RB") && words.isFiniteVerb(at + 1);
    }

    private boolean isAside(NounPhrase phrase) {
        return words.tag(phrase.from()).equals("DT") || words.tag(phrase.from()).equals("CD");
    }

    private int asideEnd(NounPhrase phrase) {
        int at = phrase.to();
        while (at < words.size()
                && !words.lower(at).equals(",")
                && !words.isVerb(at)
                && !FINAL.contains(words.lower(at))) {
            at++;
        }
        return at;
    }

    private boolean closes(int at, int item) {
        for (int i = at; i < item; i++) {
            if (FINAL.contains(words.lower(i))
                    || words.lower(i).equals("well")
                    || words.lower(i).equals("along")
                    || words.lower(i).equals("including")
                    || words.lower(i).equals("addition")
                    || words.lower(i).equals("notably")
                    || words.lower(i).equals("especially")) {
                return true;
            }
        }
        return false;
    }

    /** Where the next item's phrase begins, -1 where the list is over. */
    private int itemAfter(int at) {
        int i = at;
        boolean linked = false;
        while (i < words.size() && phrases.at(i) == null
                || i < words.size() && words.lower(i).equals("addition")) {
            String lower = words.lower(i);
            boolean link = lower.equals(",")
                    || FINAL.contains(lower)
                    || Set.of("including", "along", "notably", "plus", "especially")
                            .contains(lower)
                    || lower.equals("as") && words.lower(i + 1).equals("well");
            boolean inner = Set.of(
                            "as",
                            "well",
                            "with",
                            "in",
                            "of",
                            "both",
                            "also",
                            "to",
                            "around",
                            "at",
                            "from",
                            "on",
                            "the",
                            "addition",
                            "near",
                            "then",
                            "towards",
                            "into",
                            "parts")
                    .contains(lower);
            if (!link
                    && !(linked && inner)
                    && !(lower.equals("in") && words.lower(i + 1).equals("addition"))) {
                return -1;
            }
            linked = true;
            i++;
        }
        return linked && i < words.size() ? i : -1;
    }
}

package org.frontline.extract.control.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Walks along a list of places: "A, B and C", "A as well as the B air base", "A, including B". */
final class PlaceList {
    private static final Set<String> FINAL = Set.of("and", "or", "&");
    private static final int REMARK_REACH = 20;
    private final Words words;
    private final NounPhrases phrases;
    private final PlaceReader reader;

    /** Whether the list is behind a finite verb: what a verb follows then is the subject of another clause. */
    private final boolean afterVerb;

    PlaceList(Words words, NounPhrases phrases, PlaceReader reader, int start, boolean subject) {
        this.words = words;
        this.phrases = phrases;
        this.reader = reader;
        this.afterVerb = !subject && !isOfMany(start) && hasVerbBefore(start);
    }

    /** "left the towns of P and Q surrounded": the two belong to one noun, whatever verb follows. */
    private boolean isOfMany(int start) {
        NounPhrase noun = phrases.at(start);
        return noun != null
                && words.lower(noun.to()).equals("of")
                && words.tag(noun.head()).equals("NNS")
                && (words.isLemma("settlement", noun.head()) || words.isLemma("area", noun.head()));
    }

    private boolean hasVerbBefore(int start) {
        for (int i = start - 1; i >= 0 && !words.isForm("subordinator", i); i--) {
            if (words.isFiniteVerb(i) && phrases.at(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Puts before the first place those that the list began with: "A, B and" where C was found. */
    void extendLeft(List<PlacePhrase> places) {
        boolean joined = places.size() > 1 && isOfOneNoun(places.get(0).from() - 1);
        while (true) {
            int before = places.get(0).from() - 1;
            while (words.tag(before).equals("DT") || words.isForm("adjoining", before)) {
                before--;
            }
            boolean and = FINAL.contains(words.lower(before));
            if (!and && !(joined && words.lower(before).equals(","))) {
                return;
            }
            NounPhrase phrase = phrases.at(before - 1);
            PlacePhrase place = phrase == null ? null : reader.single(phrase);
            boolean told = place != null && (place.isNamed() || place.kind() == PlacePhrase.Kind.DEFINITE);
            if (place == null || !told || place.to() != before) {
                return;
            }
            joined = true;
            places.add(0, place);
        }
    }

    /** "The villages of P, Q and R were taken": what stands before the comma belongs to the same noun, and not to another clause. */
    private boolean isOfOneNoun(int comma) {
        NounPhrase first = words.lower(comma).equals(",") ? phrases.at(comma - 1) : null;
        NounPhrase noun =
                first != null && words.lower(first.from() - 1).equals("of") ? phrases.at(first.from() - 2) : null;
        return noun != null
                && words.tag(noun.head()).equals("NNS")
                && (words.isLemma("settlement", noun.head()) || words.isLemma("area", noun.head()));
    }

    /** Adds the places that the list goes on with; items behind commas count only where "and" closes the list. */
    void extend(List<PlacePhrase> places) {
        if (spans(places)) {
            return;
        }
        List<PlacePhrase> pending = new ArrayList<>();
        int at = behindNoun(places.get(places.size() - 1).to());
        while (true) {
            int item = itemAfter(at);
            NounPhrase phrase = item < 0 ? null : phrases.at(item);
            if (phrase == null) {
                addOpenRow(places, pending);
                return;
            }
            boolean closes = closes(at, item);
            PlacePhrase last = pending.isEmpty() ? places.get(places.size() - 1) : pending.get(pending.size() - 1);
            PlacePhrase around = around(last, phrase);
            PlacePhrase place = around == null ? accept(phrase, closes) : around;
            if (place == null && closes && isRest(phrase) && !joins(phrase.to())) {
                places.addAll(pending);
                return;
            }
            if (place == null) {
                if (!isAside(phrase) || closes && !joins(phrase.to())) {
                    addOpenRow(places, pending);
                    return;
                }
                at = asideEnd(phrase);
                continue;
            }
            if (place.to() <= at) {
                return;
            }
            if (!closes && isProvince(place) && !isProvince(last)) {
                at = place.to(); // where the one before lies: "P, Q province, and R"
                continue;
            }
            pending.add(place);
            if (closes) {
                places.addAll(pending);
                pending.clear();
            }
            at = behindNoun(place.to());
        }
    }

    /** "P hill, which overlooks Q, as well as R": behind what is said of the name in its own phrase. */
    private int behindNoun(int to) {
        NounPhrase phrase = phrases.at(to - 1);
        if (phrase == null || phrase.possessor()) {
            return to;
        }
        for (int i = to; i < phrase.to(); i++) {
            if (!words.isPlaceNoun(i)) {
                return to;
            }
        }
        return phrase.to();
    }

    /** "P and its countryside", "P and the surrounding hills": ground called by the name before it; null where it is none. */
    private @Nullable PlacePhrase around(PlacePhrase name, NounPhrase phrase) {
        int from = words.lower(phrase.from()).equals("the") ? phrase.from() + 1 : phrase.from();
        boolean own = words.lower(phrase.from()).equals("its");
        boolean surrounding = words.lower(own ? from + 1 : from).equals("surrounding");
        boolean ground = words.isLemma("own_ground", phrase.head())
                || words.isLemma("facility", phrase.head())
                        && !words.tag(phrase.head()).equals("NNS");
        if (!own && !surrounding
                || !ground
                || phrase.possessor()
                || !name.isNamed()
                || !FINAL.contains(words.lower(phrase.from() - 1))
                        && !words.lower(phrase.from() - 1).equals("with")
                        && !words.lower(phrase.from() - 1).equals(",")
                || words.run(phrase.head()) != null) {
            return null;
        }
        int first = surrounding ? phrase.head() : words.isForm("adjoining", from + 1) ? from + 2 : from + 1;
        String said = words.surface(first, phrase.to());
        String surface = surrounding ? said + " surrounding " + name.surface() : name.surface() + " " + said;
        return new PlacePhrase(
                phrase.from(),
                phrase.to(),
                surface,
                null,
                PlacePhrase.Kind.DESCRIBED,
                words.lemma(phrase.head()),
                null);
    }

    /** "the enclave between P and Q": the two say where one place lies, which gets both names. */
    private boolean spans(List<PlacePhrase> places) {
        PlacePhrase place = places.get(0);
        int between = -1;
        for (int i = place.from(); i < place.to() && between < 0; i++) {
            between = words.lower(i).equals("between") ? i : -1;
        }
        NounPhrase other = between < 0 || !words.lower(place.to()).equals("and") ? null : phrases.at(place.to() + 1);
        if (places.size() > 1 || other == null) {
            return false;
        }
        places.set(0, place.upTo(other.to(), words.surface(place.to(), other.to())));
        return true;
    }

    /** A row of three names or more counts without "and", too; "P, Q" may be a place and where it lies. */
    private void addOpenRow(List<PlacePhrase> places, List<PlacePhrase> pending) {
        boolean row = pending.size() > 1
                && pending.stream().allMatch(p -> p.kind() == PlacePhrase.Kind.NAMED && !isProvince(p));
        if (row) {
            places.addAll(pending);
        }
    }

    private boolean isProvince(PlacePhrase place) {
        EntityMention mention = place.mention();
        boolean country = mention != null && mention.type() == EntityType.COUNTRY;
        return country || words.isForm("province", place.to() - 1) || words.isForm("province", place.to());
    }

    private @Nullable PlacePhrase accept(NounPhrase phrase, boolean closes) {
        PlacePhrase place = reader.single(phrase);
        if (place == null || place.kind() == PlacePhrase.Kind.PRONOUN || afterVerb && startsClause(place.to())) {
            return null;
        }
        boolean site = words.isLemma("facility", phrase.head());
        boolean ordinal = place.kind() == PlacePhrase.Kind.DEFINITE && !closes && !site;
        return ordinal || place.kind() == PlacePhrase.Kind.INDEFINITE ? null : place;
    }

    /** Whether the words at {@code at} make what stands before them the subject of a new clause. */
    private boolean startsClause(int at) {
        return words.isFiniteVerb(at) || words.tag(at).startsWith("RB") && words.isFiniteVerb(at + 1);
    }

    /** "P, Q and other villages": what stands before it are items, and Q is no province that P lies in. */
    private boolean isRest(NounPhrase phrase) {
        PlacePhrase rest = reader.single(phrase);
        return rest != null
                && rest.kind() == PlacePhrase.Kind.INDEFINITE
                && words.tag(phrase.head()).equals("NNS");
    }

    private boolean isAside(NounPhrase phrase) {
        return words.tag(phrase.from()).equals("DT") || words.tag(phrase.from()).equals("CD");
    }

    /** "P, as well as two hills and Q": the list goes on behind what has no name. */
    private boolean joins(int at) {
        return FINAL.contains(words.lower(at)) && phrases.at(at + 1) != null;
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
                    || words.lower(i).equals("but")
                    || words.lower(i).equals("especially")) {
                return true;
            }
        }
        return false;
    }

    /** After words that only say where an item lies, if the list goes on behind them: "A in the north as well as B". */
    private int afterLocation(int at) {
        int i = at;
        if (words.lower(i).equals("in")
                || words.lower(i).equals("to")
                || words.lower(i).equals("on")) {
            NounPhrase where = phrases.at(i + 1);
            boolean generic = where != null
                    && (words.isForm("direction", where.head())
                            || words.isLemma("locating_area", where.head()) && words.entity(where.head()) == null);
            if (where != null && generic) {
                i = where.to();
                NounPhrase of = words.lower(i).equals("of") ? phrases.at(i + 1) : null;
                i = of == null ? i : of.to();
            }
        }
        boolean goesOn = words.lower(i).equals(",")
                || words.lower(i).equals("and")
                || words.lower(i).equals("as") && words.lower(i + 1).equals("well");
        return goesOn ? i : at;
    }

    /** After words that only date an item, if the list goes on behind them: "A on 9 May, B on 10 May and C". */
    private int afterDate(int at) {
        boolean dates = words.lower(at).equals("on") || words.lower(at).equals("in");
        NounPhrase date = dates ? phrases.at(at + 1) : null;
        boolean calendar = date != null
                && (words.isForm("month", date.from())
                        || words.isForm("month", date.head())
                        || words.isForm("calendar", date.head()));
        if (date == null || !calendar) {
            return at;
        }
        boolean goesOn = words.lower(date.to()).equals(",") || FINAL.contains(words.lower(date.to()));
        return goesOn ? date.to() : at;
    }

    /** Behind ", near Q" and "that overlooks Q" if "as well as" follows, behind ", located near Q" if ", and" does. */
    private int afterRemark(int at) {
        int start = words.lower(at).equals(",") ? at + 1 : at;
        boolean lies = start > at && Set.of("located", "situated").contains(words.lower(start));
        boolean opens = words.isForm("relative", start)
                || words.lower(start).equals("(")
                || Set.of("near", "outside", "around", "overlooking").contains(words.lower(start));
        for (int i = start; (opens || lies) && i < words.size() && i < start + REMARK_REACH; i++) {
            boolean ends =
                    lies && words.lower(i).equals(",") && words.lower(i + 1).equals("and");
            boolean added = words.lower(i).equals("as")
                    && words.lower(i + 1).equals("well")
                    && words.lower(i + 2).equals("as");
            if (added || ends) {
                return i;
            }
            if (words.isForm("clause_end", i)) {
                return at;
            }
        }
        return at;
    }

    /** "P; Q; R and S": a phrase with nothing to make it a clause. */
    private boolean isItem(int at) {
        NounPhrase phrase = phrases.at(at);
        String behind = phrase == null ? "" : words.lower(phrase.to());
        return phrase != null
                && (behind.equals(";") || FINAL.contains(behind) || phrase.to() >= words.size() - 1)
                && (words.isPlaceRun(phrase.head()) || words.isName(phrase.head()));
    }

    /** Where the next item's phrase begins, -1 where the list is over. */
    private int itemAfter(int at) {
        int i = afterRemark(afterDate(afterLocation(at)));
        boolean linked = false;
        while (i < words.size() && phrases.at(i) == null
                || i < words.size() && words.lower(i).equals("addition")) {
            String lower = words.lower(i);
            boolean link = lower.equals(",")
                    || FINAL.contains(lower)
                    || Set.of("including", "along", "notably", "plus", "especially")
                            .contains(lower)
                    || lower.equals("but") && words.lower(i + 1).equals("also")
                    || lower.equals("as") && words.lower(i + 1).equals("well")
                    || lower.equals(";") && (Set.of("along", "as").contains(words.lower(i + 1)) || isItem(i + 1));
            boolean adverb =
                    words.tag(i).startsWith("RB") && !words.isForm("negation", i) && !words.isForm("direction", i);
            boolean opensName = words.tag(i).equals("``"); // "Alas and 'Ajeel"
            boolean inner = adverb || opensName || words.isForm("between_items", i);
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

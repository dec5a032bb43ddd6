package org.frontline.extract.control.slot;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase.Kind;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/** The name that hangs on a generic noun: "the town of P", "checkpoints around P", "areas north of P", "the road to P". */
final class NameBehind {
    private static final Set<String> AROUND = Set.of("around", "outside", "surrounding", "between", "overlooking");
    private static final Set<String> INSIDE = Set.of("in", "within", "across", "inside", "throughout");
    /** Behind a noun for an area these mostly say something of the verb. */
    private static final Set<String> LOOSE = Set.of("to", "with", "from", "over", "by");

    private static final Set<String> LINES = Set.of("border", "road", "highway", "bank", "line", "front", "frontier");

    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final PlaceNouns nouns;
    private final Extents extents;
    private final Appositions appositions;
    private final PlaceReader reader;

    /**
     * The name behind a noun and how much of the words before it the place is called by.
     *
     * @param surfaceFrom first word of the surface, {@link #NAME} where that is the name alone
     * @param inner first word of the phrase that holds the name
     */
    private record Joint(int surfaceFrom, int inner) {
        static final int NAME = -1;
    }

    NameBehind(
            Words words,
            NounPhrases phrases,
            Vocabulary vocabulary,
            PlaceNouns nouns,
            Extents extents,
            Appositions appositions,
            PlaceReader reader) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.nouns = nouns;
        this.extents = extents;
        this.appositions = appositions;
        this.reader = reader;
    }

    /** The place by the name behind a phrase, null where none stands there or the name is that of another place. */
    @Nullable
    PlacePhrase of(NounPhrase phrase, String noun, int depth) {
        int at = phrase.to();
        if (isNamedElsewhere(phrase, noun)) {
            return null;
        }
        Joint directed = directed(phrase);
        if (directed != null) {
            return joined(phrase, directed, depth, false);
        }
        if (words.lower(at).equals("of")) {
            return behindOf(phrase, noun, depth);
        }
        if (words.lower(at).equals("leading") && Set.of("to", "into").contains(words.lower(at + 1))) {
            return joined(phrase, new Joint(phrase.from(), at + 2), depth, false);
        }
        boolean specific = !vocabulary.is("settlement", noun) && (!vocabulary.is("area", noun) || LINES.contains(noun));
        boolean locative = PlaceNouns.isLocative(words.lower(at)) && (specific || !LOOSE.contains(words.lower(at)));
        return locative && !(nouns.isOne(phrase) && nouns.isIntroduced(noun))
                ? behindLocative(phrase, noun, specific, depth)
                : null;
    }

    /** "the town north of Q", where the town is known to be P: Q only says where it lies. */
    private boolean isNamedElsewhere(NounPhrase phrase, String noun) {
        EntityMention pointer = words.pointer(phrase.head());
        return Bearings.end(words, phrase.to()) > phrase.to()
                && vocabulary.is("settlement", noun)
                && (pointer != null && pointer.type().isPlace() || appositions.before(phrase) != null);
    }

    /** "the north and east of P", "areas north of P", "positions to the north of P"; null where no direction is told. */
    private @Nullable Joint directed(NounPhrase phrase) {
        int at = phrase.to();
        int own = nouns.isDirection(phrase.head()) ? Bearings.ofBehind(words, phrase.head()) : -1;
        if (own > at) {
            return new Joint(phrase.from(), own + 1);
        }
        int side = bearing(at);
        return side >= 0 ? new Joint(side, Bearings.ofBehind(words, side) + 1) : null;
    }

    /** "a village about 7 km to the east of P": where the direction stands behind how far it is, -1 where there is none. */
    private int bearing(int at) {
        int i = at;
        while (words.tag(i).equals("CD")
                || words.isForm("distance", i)
                || words.isForm("approximator", i) && !words.lower(i).equals("to")) {
            i++;
        }
        boolean far = i == at || words.isForm("distance", i - 1);
        i = words.lower(i).equals("to") && words.lower(i + 1).equals("the") ? i + 2 : i;
        return far && Bearings.ofBehind(words, i) >= 0 ? i : -1;
    }

    /** "the town of P" is P, "the outskirts of P" is not; "rebel-held areas of P" and "western districts of P" are told of P. */
    private @Nullable PlacePhrase behindOf(NounPhrase phrase, String noun, int depth) {
        int inner = phrase.to() + 1;
        boolean naming =
                vocabulary.is("settlement", noun) || vocabulary.is("area", noun) && !vocabulary.is("part", noun);
        boolean held = words.isCompound(phrase.from()) || words.isCompound(phrase.from() + 1);
        boolean whole = (held || words.isForm("side_adjective", phrase.head() - 1)) && nouns.isPlural(phrase);
        int surfaceFrom = naming || whole ? Joint.NAME : phrase.from();
        PlacePhrase place = joined(phrase, new Joint(surfaceFrom, inner), depth, naming);
        if (words.isForm("distance", phrase.head())) { // "900 square miles of P"
            return part(place);
        }
        return place != null || !naming ? place : joined(phrase, new Joint(Joint.NAME, inner), depth, false);
    }

    /** @param specific whether the noun is for something with a name of its own: "the bridge over P" is not P, "villages in P" are of P */
    private @Nullable PlacePhrase behindLocative(NounPhrase phrase, String noun, boolean specific, int depth) {
        int at = phrase.to();
        String preposition = words.lower(at);
        if (nouns.isDefinite(phrase) && !specific && !nouns.isPlural(phrase)) {
            boolean surroundings = AROUND.contains(preposition) && !vocabulary.is("settlement", noun);
            return surroundings ? joined(phrase, new Joint(phrase.from(), at + 1), depth, false) : null;
        }
        boolean inside = INSIDE.contains(preposition);
        if (words.isForm("manned_ground", phrase.head())) { // "militia positions in P"
            boolean within = inside || Set.of("at", "on").contains(preposition);
            return part(joined(phrase, new Joint(within ? Joint.NAME : at, at + 1), depth, false));
        }
        if (specific) {
            return joined(phrase, new Joint(phrase.from(), at + 1), depth, false);
        }
        return part(joined(phrase, new Joint(inside ? Joint.NAME : at, at + 1), depth, false));
    }

    private static @Nullable PlacePhrase part(@Nullable PlacePhrase place) {
        return place == null ? null : place.withExtent(Extent.PART);
    }

    /** The named area that a nameless place lies in: "a village in northern P", "a village north of P". */
    @Nullable
    PlacePhrase area(NounPhrase phrase, int depth) {
        int at = phrase.to();
        boolean strong = words.isLemma("strong_place", phrase.head());
        int side = bearing(at);
        if (side >= 0 && !strong) {
            return joined(phrase, new Joint(side, Bearings.ofBehind(words, side) + 1), depth, false);
        }
        boolean near = words.lower(at).equals("near") && !strong;
        boolean inside = Set.of("in", "within", "on", "at").contains(words.lower(at));
        NounPhrase next = inside || near ? phrases.at(at + 1) : null;
        PlacePhrase area = next == null ? null : reader.single(phrases.possessed(next), depth + 1);
        return area != null && area.isNamed() ? area : null;
    }

    /** @param naming whether the noun only says what kind of place the name is one of */
    private @Nullable PlacePhrase joined(NounPhrase phrase, Joint joint, int depth, boolean naming) {
        NounPhrase next = phrases.at(joint.inner());
        PlacePhrase place = next == null ? null : reader.single(phrases.possessed(next), depth + 1);
        boolean alone = joint.surfaceFrom() == Joint.NAME;
        if (place != null && place.kind() == Kind.DEFINITE && place.frame().isEmpty() && !naming) {
            String before = alone ? "" : withoutArticle(joint.surfaceFrom(), place, place.from()) + " ";
            return place.framed(phrase.from(), place.to(), new PlacePhrase.Frame(before, ""));
        }
        if (place == null || !place.isNamed()) {
            return null;
        }
        return new PlacePhrase(
                phrase.from(),
                place.to(),
                alone ? place.surface() : withoutArticle(joint.surfaceFrom(), place, place.to()),
                nouns.isSite(phrase) && !alone ? null : place.mention(),
                place.kind() == Kind.UNKNOWN ? Kind.DESCRIBED : place.kind(),
                words.lemma(phrase.head()),
                extents.inside(phrase));
    }

    private String withoutArticle(int from, PlacePhrase place, int to) {
        int start = from;
        while (start < place.from()
                && (words.tag(start).equals("DT")
                        || words.tag(start).equals("CD")
                        || words.isCompound(start)
                        || words.tag(start).equals("PRP$"))) {
            start++;
        }
        return start < to ? words.surface(start, to) : "";
    }
}

package org.frontline.extract.control.slot;

import org.frontline.model.EntityMention;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a place.
 *
 * @param from first word
 * @param to after the last word
 * @param surface its name without article and generic words, or the nominal as it stands
 * @param mention the recognised mention inside, null where nothing recognised it
 * @param noun dictionary form of the generic noun, empty where there is none
 * @param area the named area that a nameless place lies in: "a village in northern P"
 * @param frame the words around a name that is still to be found: "southern part of" in "southern part of the city"
 * @param introduces whether one nameless place is brought in: "a village"
 */
public record PlacePhrase(
        int from,
        int to,
        String surface,
        @Nullable EntityMention mention,
        Kind kind,
        String noun,
        @Nullable Extent extent,
        @Nullable PlacePhrase area,
        boolean introduces,
        Frame frame) {
    PlacePhrase(
            int from,
            int to,
            String surface,
            @Nullable EntityMention mention,
            Kind kind,
            String noun,
            @Nullable Extent extent) {
        this(from, to, surface, mention, kind, noun, extent, null, false, Frame.NONE);
    }

    /** What stands around a name. */
    public record Frame(String before, String after) {
        static final Frame NONE = new Frame("", "");

        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }

        public String around(String name) {
            return before + name + after;
        }
    }

    /** How sure it is that the words name a place. */
    public enum Kind {
        /** Recognised as a place by name. */
        NAMED,
        /** A proper name beside a generic noun: "the village of P". */
        DESCRIBED,
        /** A proper name that nothing else speaks for. */
        UNKNOWN,
        /** "the town": goes back to a name. */
        DEFINITE,
        /** "a town", "several villages": no name. */
        INDEFINITE,
        /** "it", "there". */
        PRONOUN,
        /** Not said: "after the army withdrew". */
        IMPLIED,
        /** Not said, in a note without a subject: the name that the note stands under. */
        ENTRY
    }

    /** The place that a clause without any is about, as "the army withdrew" is about the town that was fought for. */
    public static PlacePhrase implied(int trigger) {
        return new PlacePhrase(trigger, trigger + 1, "", null, Kind.IMPLIED, "", null);
    }

    /** The place that an entry is about, as "Captured by the army in May" stands under the name of a town. */
    public static PlacePhrase entry(int trigger) {
        return new PlacePhrase(trigger, trigger + 1, "", null, Kind.ENTRY, "", null);
    }

    public boolean isNamed() {
        return kind == Kind.NAMED || kind == Kind.DESCRIBED || kind == Kind.UNKNOWN;
    }

    /** Whether the words are a recognised name and nothing else: "Syria", not "northern Syria". */
    public boolean isWhole() {
        return mention != null && surface.equals(mention.surface());
    }

    PlacePhrase withExtent(@Nullable Extent newExtent) {
        Extent known = newExtent != null ? newExtent : extent;
        return new PlacePhrase(from, to, surface, mention, kind, noun, known, area, introduces, frame);
    }

    /** Ground in the place, and not the place: "several villages in P". */
    public PlacePhrase inPart() {
        return extent == Extent.OUTSKIRTS ? this : withExtent(Extent.PART);
    }

    /** With other words in place of some of its own. */
    PlacePhrase worded(String these, String others) {
        Frame reframed =
                new Frame(frame.before().replace(these, others), frame.after().replace(these, others));
        String reworded = surface.replace(these, others);
        EntityMention same = reworded.equals(surface) ? mention : null;
        return new PlacePhrase(from, to, reworded, same, kind, noun, extent, area, introduces, reframed);
    }

    /** With more words at its end. */
    PlacePhrase upTo(int newTo, String more) {
        return new PlacePhrase(from, newTo, surface + " " + more, null, kind, noun, extent, area, introduces, frame);
    }

    /** A part of the place, by the words that stand before its name: "south of". */
    public PlacePhrase behind(int newFrom, String before) {
        return new PlacePhrase(
                newFrom, to, before + " " + surface, mention, kind, noun, Extent.PART, area, introduces, frame);
    }

    PlacePhrase from(int newFrom) {
        return new PlacePhrase(newFrom, to, surface, mention, kind, noun, extent, area, introduces, frame);
    }

    PlacePhrase framed(int newFrom, int newTo, Frame newFrame) {
        return new PlacePhrase(newFrom, newTo, surface, mention, kind, noun, extent, area, introduces, newFrame);
    }
}

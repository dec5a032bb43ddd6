package org.frontline.extract.control.slot;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase.Kind;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Phrases headed by a generic noun: "the Khass village", "the town of P", "checkpoints around P", "the town". The name is looked for in the
 * phrase, then behind it, at its owner and in apposition; what has none is left for an antecedent.
 */
final class DescribedPlaces {
    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final PlaceNouns nouns;
    private final Extents extents;
    private final PlaceReader reader;
    private final Appositions appositions;
    private final NameInside inside;
    private final NameBehind behind;

    DescribedPlaces(
            Words words,
            NounPhrases phrases,
            Vocabulary vocabulary,
            PlaceNouns nouns,
            Extents extents,
            PlaceReader reader) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.nouns = nouns;
        this.extents = extents;
        this.reader = reader;
        this.appositions = new Appositions(words, phrases, nouns, reader);
        this.inside = new NameInside(words, phrases, vocabulary, nouns, extents);
        this.behind = new NameBehind(words, phrases, vocabulary, nouns, extents, appositions, reader);
    }

    /** The place that the phrase stands for, null where its noun is for something else. */
    @Nullable
    PlacePhrase of(NounPhrase phrase, int depth) {
        String noun = words.lemma(phrase.head());
        PlacePhrase within = ofNation(phrase, noun);
        within = within == null ? inside.of(phrase, noun) : within;
        if (within != null) {
            return within;
        }
        boolean strong = words.isLemma("strong_place", phrase.head());
        if (strong && !nouns.isPlural(phrase) && isElsewhere(phrase.to())) {
            return null;
        }
        boolean deeper = depth < PlaceReader.DEPTH;
        PlacePhrase beside = deeper ? behind.of(phrase, noun, depth) : null;
        beside = beside == null ? ofParty(phrase, noun) : beside;
        beside = beside == null && deeper ? possessed(phrase, depth) : beside;
        beside = beside == null && deeper ? appositions.behind(phrase.to(), depth) : beside;
        if (beside == null && depth == 0 && (strong || vocabulary.is("settlement", noun))) {
            beside = appositions.before(phrase);
        }
        return beside == null ? nameless(phrase, noun, depth) : beside;
    }

    /** "the town", "a village in northern P", "several villages". */
    private @Nullable PlacePhrase nameless(NounPhrase phrase, String noun, int depth) {
        boolean definite = nouns.isDefinite(phrase)
                || phrases.at(phrase.from() - 2) != null && words.isPossessive(phrase.from() - 1);
        if (definite && isKnownByKind(phrase)) {
            return new PlacePhrase(
                    phrase.head() - 1,
                    phrase.to(),
                    words.surface(phrase.head() - 1, phrase.to()),
                    null,
                    Kind.DESCRIBED,
                    noun,
                    extents.inside(phrase));
        }
        if (!nouns.isPlaceNounForm(noun) && !nouns.isDirection(phrase.head())) {
            return null;
        }
        boolean one = nouns.isOne(phrase);
        boolean sole = words.isForm("sole", phrase.from() + 1) && one;
        boolean known = definite && !sole && !nouns.isPlural(phrase);
        return new PlacePhrase(
                phrase.from(),
                phrase.to(),
                words.surface(phrase.from(), phrase.to()),
                null,
                known ? Kind.DEFINITE : Kind.INDEFINITE,
                noun,
                extents.inside(phrase),
                !known && one && depth < PlaceReader.DEPTH ? behind.area(phrase, depth) : null,
                !known && one,
                PlacePhrase.Frame.NONE);
    }

    /** "the buffer zone", "the border area": there is one, and it is called by what it is. */
    private boolean isKnownByKind(NounPhrase phrase) {
        return phrase.head() > phrase.from()
                && words.isForm("bounded_kind", phrase.head() - 1)
                && words.isLemma("bounded_zone", phrase.head());
    }

    /** "a stronghold near P", "a bastion east of P": it is not P. */
    private boolean isElsewhere(int at) {
        return Set.of("near", "outside").contains(words.lower(at)) || Bearings.ofBehind(words, at) >= 0;
    }

    /** "northern Syrian territory": the country whose people it names. */
    private @Nullable PlacePhrase ofNation(NounPhrase phrase, String noun) {
        EntityMention entity = phrase.head() > phrase.from() ? words.entity(phrase.head() - 1) : null;
        if (entity == null
                || entity.type() != EntityType.NATIONALITY
                || words.isCompound(phrase.head() - 1)
                || !words.isForm("national_land", phrase.head())) {
            return null;
        }
        int from = phrase.head() - 1;
        while (from > phrase.from() && nouns.isDirectional(from - 1)) {
            from--;
        }
        return new PlacePhrase(
                from, phrase.to(), words.surface(from, phrase.to()), entity, Kind.DESCRIBED, noun, Extent.PART);
    }

    /** "X's headquarters", "the headquarters of X": the one that the party has. */
    private @Nullable PlacePhrase ofParty(NounPhrase phrase, String noun) {
        if (!words.isLemma("own_site", phrase.head()) && !words.isForm("own_site", phrase.head())) {
            return null;
        }
        NounPhrase owner = words.isPossessive(phrase.from() - 1)
                ? phrases.at(phrase.from() - 2)
                : words.lower(phrase.to()).equals("of") ? phrases.at(phrase.to() + 1) : null;
        EntityMention party = owner == null ? null : words.entity(owner.head());
        if (owner == null || party == null || !party.type().isForce()) {
            return null;
        }
        int from = Math.min(owner.from(), phrase.from());
        while (words.tag(from).equals("DT")) {
            from++;
        }
        int to = Math.max(owner.to(), phrase.to());
        return new PlacePhrase(from, to, words.surface(from, to), null, Kind.DESCRIBED, noun, extents.inside(phrase));
    }

    /** "the city's cemetery": the cemetery of whatever the city is. */
    private @Nullable PlacePhrase possessed(NounPhrase phrase, int depth) {
        if (phrase.from() < 2 || !words.isPossessive(phrase.from() - 1)) {
            return null;
        }
        NounPhrase owner = phrases.at(phrase.from() - 2);
        PlacePhrase place = owner == null ? null : reader.single(owner, depth + 1);
        if (place == null) {
            return null;
        }
        String possession = words.surface(phrase.from(), phrase.to());
        if (place.kind() == Kind.NAMED && place.mention() != null) {
            boolean site = nouns.isSite(phrase);
            return new PlacePhrase(
                    place.from(),
                    phrase.to(),
                    words.surface(place.from(), phrase.to()),
                    site ? null : place.mention(),
                    Kind.NAMED,
                    words.lemma(phrase.head()),
                    extents.inside(phrase));
        }
        return place.kind() == Kind.DEFINITE
                ? place.framed(place.from(), phrase.to(), new PlacePhrase.Frame("", " " + possession))
                : null;
    }
}

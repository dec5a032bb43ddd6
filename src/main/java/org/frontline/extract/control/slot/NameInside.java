package org.frontline.extract.control.slot;

import java.util.Locale;
import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase.Kind;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The name that stands before a generic noun in one phrase: "the Khass village", "P airport", "northern P countryside". */
final class NameInside {
    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final PlaceNouns nouns;
    private final Extents extents;

    NameInside(Words words, NounPhrases phrases, Vocabulary vocabulary, PlaceNouns nouns, Extents extents) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.nouns = nouns;
        this.extents = extents;
    }

    /** The place by the name in a phrase, null where its noun stands alone or the name is that of something else. */
    @Nullable
    PlacePhrase of(NounPhrase phrase, String noun) {
        int to = phrase.head();
        while (to > phrase.from()
                && nouns.isPlaceNoun(words.lemma(to - 1))
                && words.entity(to - 1) == null
                && !words.isName(to - 1)) {
            to--;
        }
        int nameEnd = lastName(phrase, to);
        if (nameEnd < 0) {
            return null;
        }
        EntityMention entity = words.entity(nameEnd - 1);
        if (isNamedBehind(phrase) && isOfAnother(entity, phrase, noun)) {
            return null;
        }
        int from = nameEnd - 1;
        while (from > phrase.from()
                && (entity != null
                        ? words.entity(from - 1) == entity
                        : words.isName(from - 1) && words.entity(from - 1) == null)) {
            from--;
        }
        boolean settlement = vocabulary.is("settlement", noun);
        int end = settlement || isShared(phrase) ? nameEnd : phrase.to();
        while (from > phrase.from() && nouns.isDirectional(from - 1)) {
            from--;
        }
        Kind kind = entity != null && entity.type().isPlace() ? Kind.NAMED : Kind.DESCRIBED;
        return new PlacePhrase(
                from,
                phrase.to(),
                words.surface(from, end),
                kind == Kind.NAMED && (settlement || words.entity(phrase.head()) == entity || !nouns.isSite(phrase))
                        ? entity
                        : null,
                kind,
                noun,
                extents.inside(phrase));
    }

    /** "the P and Q oilfields": a plural that belongs to the name before "and", too. */
    private boolean isShared(NounPhrase phrase) {
        NounPhrase before = words.lower(phrase.from() - 1).equals("and") ? phrases.at(phrase.from() - 2) : null;
        return before != null
                && words.isName(before.head())
                && nouns.isPlural(phrase)
                && vocabulary.is("facility", words.lemma(phrase.head()));
    }

    /** Whether the name of a place follows: "the village of P". */
    private boolean isNamedBehind(NounPhrase phrase) {
        return Set.of("of", "in", "at", "near").contains(words.lower(phrase.to())) && isNamedAt(phrase.to() + 1);
    }

    /** Whether the name before the noun is not the one of the place that the words behind it name. */
    private boolean isOfAnother(@Nullable EntityMention entity, NounPhrase phrase, String noun) {
        if (entity == null) {
            return vocabulary.is("held_ground", noun); // "military positions in P", in capitals
        }
        boolean owner = !entity.type().isPlace();
        boolean of = words.lower(phrase.to()).equals("of") && vocabulary.is("settlement", noun);
        return owner || of; // "the P village of Q"
    }

    private boolean isNamedAt(int i) {
        NounPhrase next = phrases.at(i);
        EntityMention name = next == null ? null : words.entity(next.head());
        return name != null && name.type().isPlace() || next != null && name == null && words.isName(next.head());
    }

    /** The end of the last proper name before {@code to} that may name a place, -1 where there is none. */
    private int lastName(NounPhrase phrase, int to) {
        for (int i = to - 1; i >= phrase.from(); i--) {
            EntityMention entity = words.entity(i);
            boolean countrys = entity != null
                    && entity.type() == EntityType.COUNTRY
                    && (vocabulary.is("settlement", words.lower(phrase.head()))
                            || words.isLemma("strong_place", phrase.head()));
            boolean place = entity != null && entity.type().isPlace() && !countrys;
            boolean bare = entity == null
                    && !words.isLemma("strong_place", phrase.head())
                    && (words.isName(i) || isCapitalised(i) && isContent(i))
                    && !words.tag(i).startsWith("JJ")
                    && !words.isForm("not_name", i)
                    && !vocabulary.is("directional", words.lower(i))
                    && !vocabulary.is("side_adjective", words.lower(i))
                    && !vocabulary.is("force", words.lemma(i))
                    && !words.isCompound(i);
            boolean frontier = entity != null
                    && entity.type() == EntityType.NATIONALITY
                    && i == to - 1
                    && words.isLemma("frontier", phrase.head());
            boolean unlikely = entity != null
                    && (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION)
                    && i == to - 1
                    && !vocabulary.is("area", words.lemma(phrase.head()));
            if (place || bare || unlikely || frontier) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isContent(int i) {
        String tag = words.tag(i);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB") || tag.equals("FW");
    }

    /** A word with a capital where the sentence does not ask for one. */
    private boolean isCapitalised(int i) {
        String text = words.text(i);
        return i > 0
                && Character.isUpperCase(text.charAt(0))
                && text.length() > 1
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && words.sentence().isProse();
    }
}

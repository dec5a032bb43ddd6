package org.frontline.extract.control.slot;

import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The name that stands beside a phrase and means the same: "its capital, P", "P, a rebel-held town". */
final class Appositions {
    private final Words words;
    private final NounPhrases phrases;
    private final PlaceNouns nouns;
    private final PlaceReader reader;

    Appositions(Words words, NounPhrases phrases, PlaceNouns nouns, PlaceReader reader) {
        this.words = words;
        this.phrases = phrases;
        this.nouns = nouns;
        this.reader = reader;
    }

    /** "its capital, P,": the name behind a comma, where no list goes on. */
    @Nullable
    PlacePhrase behind(int at, int depth) {
        NounPhrase next = words.lower(at).equals(",") ? phrases.at(at + 1) : null;
        if (next == null || next.from() != at + 1 || words.tag(next.from()).equals("DT")) {
            return null;
        }
        EntityMention entity = words.entity(next.head());
        boolean name = entity != null && entity.type().isPlace() && !next.possessor();
        String behind = words.lower(next.to());
        boolean closed = behind.isEmpty() || behind.equals(",") || behind.equals(".") || words.isFiniteVerb(next.to());
        return name && closed && !listGoesOn(next.to()) ? reader.single(next, depth + 1) : null;
    }

    /** "P, a rebel-held town", "P the last town": what the words describe is named right before them. */
    @Nullable
    PlacePhrase before(NounPhrase phrase) {
        int before = phrase.from() - 1;
        boolean oneOf =
                words.lower(before).equals("of") && words.lower(before - 1).equals("one");
        before -= oneOf ? 2 : 0;
        while (words.isForm("once", before) || words.lower(before).equals(",")) {
            before--;
        }
        NounPhrase name = oneOf || words.tag(phrase.from()).equals("DT") ? phrases.at(before) : null;
        if (name == null || name.to() != before + 1 || name.possessor()) {
            return null;
        }
        EntityMention entity = words.entity(name.head());
        if (entity == null || entity.type() != EntityType.PLACE || nouns.isPlaceNoun(words.lemma(name.head()))) {
            return null;
        }
        return reader.named(name, entity);
    }

    /** ", P, Q and R". */
    private boolean listGoesOn(int comma) {
        if (!words.lower(comma).equals(",")) {
            return false;
        }
        NounPhrase next = phrases.at(comma + 1);
        return words.lower(comma + 1).equals("and")
                || next != null && words.lower(next.to()).equals("and");
    }
}

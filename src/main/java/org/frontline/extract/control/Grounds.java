package org.frontline.extract.control;

import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Whose the ground is that a fact is about, where it is called after them: "a rebel checkpoint in P", "the rebels' capital, P". */
final class Grounds {
    /** From such ground to the place that it lies in, in words. */
    private static final int REACH = 5;

    private final Reading reading;
    private final Words words;

    Grounds(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The party after which the ground is called that a place is, or that lies in it. */
    @Nullable
    ActorPhrase master(PlacePhrase place, PlacePhrase first) {
        for (NounPhrase phrase : reading.phrases().all()) {
            boolean told = isOf(place, phrase) || isBefore(first, phrase) || isBefore(place, phrase);
            ActorPhrase party = told ? owner(phrase) : null;
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /** "rebel P district", "P, the rebel capital". */
    private boolean isOf(PlacePhrase place, NounPhrase phrase) {
        boolean inside = phrase.from() < place.to() && place.from() < phrase.to();
        for (int i = place.from(); inside && i < phrase.from(); i++) {
            inside = words.lower(i).equals("of") || !words.isForm("preposition", i);
        }
        boolean aside = phrase.from() == place.to()
                || phrase.from() == place.to() + 1 && words.lower(place.to()).equals(",");
        return inside || aside && words.isLemma("seat", phrase.head());
    }

    /** "rebel positions in and around P". */
    private boolean isBefore(PlacePhrase place, NounPhrase phrase) {
        int gap = place.from() - phrase.to();
        if (gap <= 0 || gap > REACH) {
            return false;
        }
        boolean tied = false;
        for (int i = phrase.to(); i < place.from(); i++) {
            if (words.lower(i).equals(",")
                    || words.isVerb(i) && reading.phrases().at(i) == null) {
                return false;
            }
            tied |= words.isForm("preposition", i);
        }
        return tied;
    }

    /** Whose ground is called after them, also "rebel checkpoints and positions". */
    private @Nullable ActorPhrase owner(NounPhrase phrase) {
        boolean bare = phrase.to() - phrase.from() == 1
                && words.lower(phrase.from() - 1).equals("and");
        NounPhrase before = bare && words.isLemma("field_work", phrase.head())
                ? reading.phrases().at(phrase.from() - 2)
                : null;
        return before != null && before.to() == phrase.from() - 1 ? owner(before) : ownOwner(phrase);
    }

    private @Nullable ActorPhrase ownOwner(NounPhrase phrase) {
        boolean field = words.isLemma("field_work", phrase.head());
        boolean base = words.isLemma("soldiers_site", phrase.head());
        boolean land = words.isLemma("owned_ground", phrase.head()) || words.isLemma("seat", phrase.head());
        if (!field && !base && !land) {
            return null;
        }
        ActorPhrase party = reading.actors().modifier(phrase, phrase.head());
        NounPhrase of =
                words.lower(phrase.to()).equals("of") ? reading.phrases().at(phrase.to() + 1) : null;
        boolean belongs = party == null && of != null || words.isPossessive(phrase.from() - 1);
        party = party == null && !land && of != null ? reading.actors().alone(of) : party;
        if (party == null || !party.isArmedParty() || isCompound(party.to() - 1)) {
            return null;
        }
        boolean one = party.to() - party.from() == 1;
        boolean nobody = one && words.isForm("anybodys", party.from()) && !belongs
                || party.mention() == null && words.isName(party.to() - 1) && !words.isLemma("force", party.to() - 1);
        if (nobody) { // "the state border", "the front line", "the Smith factory"
            return null;
        }
        EntityMention mention = party.mention();
        boolean force = mention == null || mention.type().isForce() || belongs && !land;
        boolean country =
                mention != null && (mention.type() == EntityType.COUNTRY || mention.type() == EntityType.NATIONALITY);
        boolean side =
                words.isForm("side_adjective", party.from()) && party.to() - party.from() > 1; // "a regime army base"
        boolean named =
                base && !belongs && !side && words.isLemma("troop_unit", party.to() - 1); // "the 9th Division base"
        return !named && (force || country && !land) ? party : null;
    }

    /** "rebel-held": said of the place by a rule of its own. */
    private boolean isCompound(int i) {
        String word = words.lower(i);
        return reading.vocabulary().is("compound", word.substring(word.lastIndexOf('-') + 1));
    }
}

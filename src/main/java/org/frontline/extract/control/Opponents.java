package org.frontline.extract.control;

import java.util.Set;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/** The other side that no slot of a rule names, but the occasion does: "took P after clashes with X", "left P after X's attack". */
final class Opponents {
    private static final Set<String> AGAINST = Set.of("with", "against", "from");
    private final Reading reading;
    private final Words words;

    Opponents(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The party that the occasion of a fact names, null where it names none but the actor. */
    @Nullable
    ActorPhrase of(Rule rule, @Nullable ActorPhrase actor) {
        Rule.Kind kind = rule.trigger().kind();
        if (kind == Rule.Kind.ADJECTIVE || kind == Rule.Kind.COMPOUND) {
            return null;
        }
        for (NounPhrase phrase : reading.phrases().all()) {
            if (!words.isForm("occasion", phrase.from() - 1)) {
                continue;
            }
            ActorPhrase party = rule.action() == Action.LOSS ? attacker(phrase) : fought(phrase);
            if (party != null && party.isArmedParty() && differs(party, actor)) {
                return party;
            }
        }
        return null;
    }

    /** "following an ISIL attack": ISIL. */
    private @Nullable ActorPhrase attacker(NounPhrase phrase) {
        boolean attack = reading.vocabulary().is("event", words.lemma(phrase.head()));
        return attack ? reading.actors().modifier(phrase, phrase.head()) : null;
    }

    /** "after heavy fighting with the rebels": the rebels. */
    private @Nullable ActorPhrase fought(NounPhrase phrase) {
        if (!words.isLemma("encounter", phrase.head())) {
            return null;
        }
        for (Prepositional behind : reading.followers().after(phrase.to(), true)) {
            if (AGAINST.contains(behind.preposition())) {
                return reading.actors().read(behind.object());
            }
        }
        return null;
    }

    private static boolean differs(ActorPhrase party, @Nullable ActorPhrase actor) {
        return actor == null
                || !party.surface().equals(actor.surface())
                        && (party.mention() == null || !party.mention().equals(actor.mention()));
    }
}

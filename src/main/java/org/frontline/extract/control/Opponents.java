package org.frontline.extract.control;

import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.jspecify.annotations.Nullable;

/**
 * The other side that no slot of a rule names, but the sentence does: by the occasion ("took P after clashes with X", "left P
 * after X's attack") or by what else is done there ("took P, driving X out", "took P as X fled").
 */
final class Opponents {
    private static final Set<String> AGAINST = Set.of("with", "against", "from");

    private final Reading reading;
    private final Words words;

    Opponents(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The party that the occasion of a fact or the deeds told beside it name, null where they name none but the actor. */
    @Nullable
    ActorPhrase of(Rule rule, @Nullable ActorPhrase actor) {
        Rule.Kind kind = rule.trigger().kind();
        if (kind == Rule.Kind.ADJECTIVE || kind == Rule.Kind.COMPOUND) {
            return null;
        }
        ActorPhrase party = byPhrase(actor, phrase -> ofOccasion(phrase, rule.action()));
        if (party == null && rule.action() != Action.HOLD) {
            party = displacer(actor);
        }
        boolean taken = rule.action() == Action.GAIN && (actor != null || kind == Rule.Kind.VERB);
        boolean goesFor = rule.action().isMove() || rule.action() == Action.SIEGE && actor != null;
        if (party == null && (taken || goesFor)) {
            party = byPhrase(actor, this::target);
            party = party == null ? displaced(actor) : party;
            party = party == null && rule.action().isMove() ? engaged(actor) : party;
        }
        if (party == null && taken) {
            party = byPhrase(actor, this::whole);
            party = party == null ? fleeing(actor) : party;
        }
        if (party == null && actor != null && rule.action() == Action.CONTEST) {
            party = byPhrase(actor, this::posted);
        }
        return party;
    }

    /** The first armed party but the actor that some phrase tells of. */
    private @Nullable ActorPhrase byPhrase(
            @Nullable ActorPhrase actor, Function<NounPhrase, @Nullable ActorPhrase> told) {
        for (NounPhrase phrase : reading.phrases().all()) {
            ActorPhrase party = told.apply(phrase);
            if (isOpponent(party, actor)) {
                return party;
            }
        }
        return null;
    }

    private @Nullable ActorPhrase ofOccasion(NounPhrase phrase, Action action) {
        if (!words.isForm("occasion", phrase.from() - 1)) {
            return null;
        }
        if (action == Action.LOSS) {
            return attacker(phrase);
        }
        ActorPhrase left = action == Action.GAIN || action == Action.CONTEST ? leaver(phrase) : null;
        return left == null ? fought(phrase) : left;
    }

    /** "took P after a rebel withdrawal", "following the retreat of the rebels": the rebels. */
    private @Nullable ActorPhrase leaver(NounPhrase phrase) {
        if (!words.isLemma("leaving", phrase.head())) {
            return null;
        }
        ActorPhrase owner = reading.actors().modifier(phrase, phrase.head());
        boolean told = Set.of("by", "of").contains(words.lower(phrase.to()));
        NounPhrase doer = told ? reading.phrases().at(phrase.to() + 1) : null;
        return owner != null || doer == null ? owner : reading.actors().read(doer);
    }

    /** "advanced towards P, clashing with the rebels": whom the actor or nobody known fights. */
    private @Nullable ActorPhrase engaged(@Nullable ActorPhrase actor) {
        return byVerb("engaging", actor, verb -> {
            NounPhrase doer = reading.clauses().agent(verb);
            if (actor == null || reading.clauses().passive(verb) || doer != null && !isOf(doer, actor)) {
                return null;
            }
            for (Prepositional behind : reading.followers().after(verb + 1, false)) {
                if (Sides.AGAINST.contains(behind.preposition())) {
                    return side(behind.object());
                }
            }
            return null;
        });
    }

    /** "launched an operation against the rebels to take P": the rebels. */
    private @Nullable ActorPhrase target(NounPhrase phrase) {
        return words.lower(phrase.from() - 1).equals("against") ? side(phrase) : null;
    }

    /** "took P as remnants of the garrison held out", "after the collapse of rebel defences": of whom not all is left. */
    private @Nullable ActorPhrase whole(NounPhrase phrase) {
        NounPhrase of = words.isLemma("remainder", phrase.head())
                        && words.lower(phrase.to()).equals("of")
                ? reading.phrases().at(phrase.to() + 1)
                : null;
        return of == null ? null : side(of);
    }

    /** "entered P after shelling rebel positions": the rebels. */
    private @Nullable ActorPhrase posted(NounPhrase phrase) {
        return words.isForm("manned_ground", phrase.head()) ? reading.actors().modifier(phrase, phrase.head()) : null;
    }

    /** The party that a phrase stands for, or whose lines or defences it tells of. */
    private @Nullable ActorPhrase side(NounPhrase phrase) {
        if (words.isLemma("defences", phrase.head())) {
            return reading.actors().modifier(phrase, phrase.head());
        }
        boolean event = reading.vocabulary().is("event", words.lemma(phrase.head()));
        return event ? null : reading.actors().read(phrase);
    }

    /** "took P, forcing the rebels to flee": whom the actor or nobody known drives away. */
    private @Nullable ActorPhrase displaced(@Nullable ActorPhrase actor) {
        return byVerb("displacing", actor, verb -> {
            NounPhrase doer = reading.clauses().agent(verb);
            NounPhrase driven = reading.clauses().patient(verb);
            return driven != null && (doer == null || isOf(doer, actor)) ? side(driven) : null;
        });
    }

    /** "X advanced, forcing Y to withdraw from P": X, where it is Y that has done something. */
    private @Nullable ActorPhrase displacer(@Nullable ActorPhrase actor) {
        return byVerb("displacing", actor, verb -> {
            NounPhrase doer = reading.clauses().agent(verb);
            NounPhrase driven = reading.clauses().patient(verb);
            return doer != null && driven != null && isOf(driven, actor) ? side(doer) : null;
        });
    }

    /** "took P after the rebels fled", "after rebel defences collapsed": the rebels. */
    private @Nullable ActorPhrase fleeing(@Nullable ActorPhrase actor) {
        return byVerb("giving_way", actor, verb -> {
            NounPhrase doer = reading.clauses().agent(verb);
            return doer == null ? null : side(doer);
        });
    }

    /** The first armed party but the actor that some verb of a class tells of. */
    private @Nullable ActorPhrase byVerb(
            String verbs, @Nullable ActorPhrase actor, IntFunction<@Nullable ActorPhrase> told) {
        for (int i = 0; i < words.size(); i++) {
            boolean verb = words.isLemma(verbs, i)
                    && words.isVerb(i)
                    && reading.phrases().at(i) == null;
            ActorPhrase party = verb ? told.apply(i) : null;
            if (isOpponent(party, actor)) {
                return party;
            }
        }
        return null;
    }

    private static boolean isOf(NounPhrase phrase, @Nullable ActorPhrase actor) {
        return actor != null && phrase.from() < actor.to() && actor.from() < phrase.to();
    }

    private static boolean isOpponent(@Nullable ActorPhrase party, @Nullable ActorPhrase actor) {
        return party != null && party.isArmedParty() && differs(party, actor);
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

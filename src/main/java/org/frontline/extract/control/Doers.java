package org.frontline.extract.control;

import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Who does what a trigger tells, where it is not the subject of its own: the party beside it, or that of the clause around. */
final class Doers {
    private final Reading reading;
    private final Words words;

    Doers(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** "X completed the capture of P": who brings about what the noun names. */
    @Nullable
    ActorPhrase achiever(Trigger trigger) {
        int verb = trigger.verb();
        boolean achieves = verb >= 0
                && verb < trigger.at()
                && words.isLemma("achieving", verb)
                && !reading.clauses().passive(verb);
        return achieves ? armed(reading.clauses().agent(verb)) : null;
    }

    /** "the target of X's offensive", "the target of an offensive by X": X. */
    @Nullable
    ActorPhrase offender(Trigger trigger) {
        NounPhrase event =
                words.lower(trigger.at() + 1).equals("of") ? reading.phrases().at(trigger.at() + 2) : null;
        event = event == null ? null : reading.phrases().possessed(event);
        if (event == null || !words.isLemma("aim", event.head()) && !words.isLemma("event", event.head())) {
            return null;
        }
        ActorPhrase by = by(event.to(), true, words.size());
        return by != null ? by : reading.actors().modifier(event, event.head());
    }

    /** The party behind the first "by" that stands before a word. */
    private @Nullable ActorPhrase by(int from, boolean pastVerbs, int until) {
        for (Prepositional phrase : reading.followers().after(from, pastVerbs)) {
            ActorPhrase by = phrase.at() < until && phrase.preposition().equals("by")
                    ? reading.actors().read(phrase.object())
                    : null;
            if (by != null) {
                return by;
            }
        }
        return null;
    }

    /** "after beating the forces besieging P, X marched on", "following Ukraine retaking P": the party right before a participle does it. */
    @Nullable
    ActorPhrase ofParticiple(Trigger trigger) {
        int verb = trigger.verb();
        boolean bare =
                verb > 0 && words.tag(verb).equals("VBG") && reading.clauses().groupStart(verb) == verb;
        if (!bare) {
            return null;
        }
        if (words.isLemma("moving_by_itself", verb) && reading.phrases().at(verb + 1) != null) {
            return modified(verb); // "the collapse of retreating rebels"
        }
        boolean joined =
                words.lower(verb - 1).equals("and") && words.tag(verb - 2).equals("VBG");
        boolean kept = words.lower(verb - 1).equals("from"); // "barred the army from entering P"
        NounPhrase before = reading.phrases().at(joined ? verb - 3 : kept ? verb - 2 : verb - 1);
        ActorPhrase party = before == null ? null : reading.actors().alone(before);
        boolean force = before != null
                && (words.isLemma("force", before.head()) || words.isForm("event_preposition", before.from() - 1));
        return force && party != null && party.isArmedParty() ? party : null;
    }

    /** The armed party that a participle right before it says something of. */
    private @Nullable ActorPhrase modified(int participle) {
        NounPhrase behind = reading.phrases().at(participle + 1);
        if (behind == null || behind.from() != participle + 1 || !words.isLemma("force", behind.head())) {
            return null;
        }
        ActorPhrase party =
                words.tag(behind.from()).equals("DT") ? null : reading.actors().alone(behind);
        return party != null && party.isArmedParty() ? party : null;
    }

    /** Whose plan or operation it is that an infinitive belongs to. */
    @Nullable
    ActorPhrase whoAims(Trigger trigger) {
        NounPhrase aim = trigger.verb() < 0 ? null : reading.clauses().aimedBy(trigger.verb());
        if (aim == null) {
            return null;
        }
        ActorPhrase owner = reading.actors().modifier(aim, aim.head());
        if (owner != null) {
            return owner;
        }
        ActorPhrase by = by(aim.to(), false, trigger.verb());
        if (by != null) {
            return by;
        }
        int verb = words.head(aim.head());
        boolean has = verb >= 0
                && verb < aim.from()
                && words.isVerb(verb)
                && !reading.clauses().passive(verb);
        return has ? armed(reading.clauses().agent(verb)) : null;
    }

    /** "P was retaken in a Danish offensive": whose attack it is that something is done in. */
    @Nullable
    ActorPhrase ofAttack(Trigger trigger) {
        int verb = trigger.verb();
        if (verb < 0 || !reading.clauses().passive(verb)) {
            return null;
        }
        for (Prepositional phrase : reading.followers().after(verb + 1, false)) {
            NounPhrase event = phrase.object();
            boolean attack = phrase.preposition().equals("in") && words.isLemma("event", event.head());
            ActorPhrase owner = attack ? reading.actors().modifier(event, event.head()) : null;
            if (owner != null && owner.isArmedParty()) {
                return owner;
            }
        }
        return null;
    }

    /** The armed party right before a finite verb, or the one that a sentence begins with where a verb behind "and" has no other. */
    @Nullable
    ActorPhrase besideVerb(Trigger trigger) {
        int verb = trigger.verb();
        if (verb < 0 || reading.clauses().passive(verb) || reading.clauses().isNonFinite(verb)) {
            return null;
        }
        int start = reading.clauses().groupStart(verb);
        NounPhrase near = reading.phrases().at(start - 1);
        if (near == null
                && words.lower(start - 1).equals("and")
                && reading.clauses().agent(verb) == null) {
            near = reading.phrases().all().isEmpty()
                    ? null
                    : reading.phrases().all().get(0);
        }
        return armed(near);
    }

    /** "X, with the aim of capturing P", "in a bid to retake P": the armed party that acts in a clause before. */
    @Nullable
    ActorPhrase ofOuterClause(Trigger trigger) {
        if (!reading.clauses().isNonFinite(trigger.verb())) {
            return null;
        }
        for (int i = reading.clauses().groupStart(trigger.verb()) - 1; i >= 0; i--) {
            if (!words.isVerb(i)
                    || reading.phrases().at(i) != null
                    || words.tag(i).equals("MD")) {
                continue;
            }
            ActorPhrase actor = armed(reading.clauses().agent(i));
            if (actor != null) {
                return actor;
            }
        }
        return null;
    }

    /** "After the capture of P, X turned to": who acts in the clause that the noun's phrase opens. */
    @Nullable
    ActorPhrase ofMainClause(Trigger trigger) {
        int preposition = trigger.noun() == null ? -1 : trigger.noun().from() - 1;
        NounPhrase subject = words.isForm("sequel", preposition) ? subjectBehind(trigger) : null;
        return subject == null || isLosing(subject.to()) ? null : armed(subject);
    }

    /** Who acts in the clause behind the comma that ends the phrase of a noun. */
    @Nullable
    ActorPhrase ofClauseBehind(Trigger trigger) {
        NounPhrase subject = subjectBehind(trigger);
        return subject == null ? null : armed(subject);
    }

    private @Nullable NounPhrase subjectBehind(Trigger trigger) {
        for (int i = trigger.to(); i < words.size() - 1; i++) {
            NounPhrase subject = words.lower(i).equals(",") ? reading.phrases().at(i + 1) : null;
            if (subject != null && words.isFiniteVerb(subject.to()) && armed(subject) != null) {
                return subject;
            }
        }
        return null;
    }

    /** "the army retreated", "the army was pushed back": no captor does so. */
    private boolean isLosing(int verb) {
        int main = verb;
        while (words.isForm("perfect", main) || words.isBe(main)) {
            main++;
        }
        return words.isLemma("losing", main)
                || words.isVerb(main) && reading.clauses().passive(main);
    }

    /** "X took Q after the capture of P", "an operation of X aimed at the capture of P": who acts in the clause before the noun. */
    @Nullable
    ActorPhrase ofClauseBefore(Trigger trigger) {
        int preposition = trigger.noun() == null ? -1 : trigger.noun().from() - 1;
        boolean aimed = words.lower(preposition).equals("at")
                && words.lower(preposition - 1).equals("aimed");
        boolean followed = words.lower(preposition).equals("by")
                && words.lower(preposition - 1).equals("followed");
        if (!aimed && !followed && !words.isForm("sequel", preposition)) {
            return null;
        }
        for (int i = aimed ? preposition - 1 : preposition - 2; i >= 0; i--) {
            boolean verb = words.isVerb(i) && reading.phrases().at(i) == null && !words.isBe(i);
            if (words.isForm("clause_end", i) || words.isForm("subordinator", i)) {
                return null;
            }
            if (!verb || words.isForm("perfect", i) || words.tag(i).equals("MD")) {
                continue;
            }
            boolean passive = reading.clauses().passive(i);
            if (words.isLemma("losing", i) || passive && !aimed) {
                return null;
            }
            ActorPhrase actor = armed(
                    passive ? reading.clauses().patient(i) : reading.clauses().agent(i));
            if (actor != null) {
                return actor;
            }
            if (words.isFiniteVerb(i)) {
                return null;
            }
        }
        return null;
    }

    /** The party that a phrase stands for, if it is under arms. */
    private @Nullable ActorPhrase armed(@Nullable NounPhrase phrase) {
        ActorPhrase party = phrase == null ? null : reading.actors().read(phrase);
        return party != null && party.armed() ? party : null;
    }
}

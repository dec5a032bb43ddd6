package org.frontline.extract.control;

import java.util.List;
import java.util.Set;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.jspecify.annotations.Nullable;

/** What tells against a finding: doers that are no party, objects that are no place, words that say something else of them. */
final class Doubts {
    private static final int MEANS_REACH = 6;
    /** In words: how far behind "attempt" what is attempted may stand: "an attempt by X to". */
    private static final int ATTEMPT_REACH = 8;

    /** "attacked P, another town in Q, with rockets": how far what it was done with stands from the place. */
    private static final int APPOSITION_REACH = 12;

    private static final Set<String> INSIDE = Set.of("in", "inside", "across", "along");
    private static final Set<String> BESIDE = Set.of("near", "along", "around", "outside");
    private static final Set<String> AIMED = Set.of("on", "against", "toward", "towards", "to");
    private final Reading reading;
    private final Words words;
    private final Doers doers;

    Doubts(Reading reading, Doers doers) {
        this.reading = reading;
        this.words = reading.words();
        this.doers = doers;
    }

    /** Whether the party is none that can stand in a place: warplanes, artillery, an air force. */
    boolean isFromAfar(@Nullable ActorPhrase actor) {
        return actor != null && isFromAfar(actor.from(), actor.to());
    }

    /** "the air force resumed its attacks on P": whose attacks they are is told by the subject. */
    boolean isByThoseAfar(@Nullable ActorPhrase actor, Trigger trigger) {
        NounPhrase agent = actor == null || actor.kind() != ActorPhrase.Kind.PRONOUN || trigger.verb() < 0
                ? null
                : reading.clauses().agent(trigger.verb());
        return agent != null && isFromAfar(agent.from(), agent.to());
    }

    private boolean isFromAfar(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean air = words.lower(i).equals("air") && words.lower(i + 1).startsWith("force");
            if (air || words.isLemma("from_afar", i)) {
                return true;
            }
        }
        return false;
    }

    /** "the shells landing in P": what a participle says of a missile, no party does. */
    boolean isThrown(Trigger trigger) {
        int verb = trigger.verb();
        return trigger.isVerb() && (words.isLemma("missile", verb - 1) || words.isLemma("from_afar", verb - 1));
    }

    /** "attacked P with rockets": struck from afar by what the words behind the place name, and not entered. */
    boolean isStruck(Trigger trigger, List<PlacePhrase> places) {
        if (!trigger.isVerb()) {
            return false;
        }
        int with = places.stream().mapToInt(PlacePhrase::to).max().orElse(trigger.to());
        int last = Math.min(words.size(), with + APPOSITION_REACH);
        while (with < last && !Set.of("with", "using").contains(words.lower(with))) {
            if (words.isForm("clause_end", with) || words.isFiniteVerb(with)) {
                return false;
            }
            with++;
        }
        for (int i = with + 1; with < last && i < with + MEANS_REACH; i++) {
            if (words.isLemma("from_afar", i) || words.isLemma("missile", i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "a push towards P in the east of Q", "advanced near P in Q": of a move that names its aim, or what it came to, where that
     * lies is not fought in.
     */
    boolean isAimedBefore(Rule rule, Trigger trigger, Slot slot) {
        boolean within = slot.isPreposition()
                && INSIDE.contains(slot.name())
                && rule.place().stream().noneMatch(other -> other.name().equals("on"));
        if (!within || !words.isLemma("aim", trigger.at()) && !words.isLemma("event", trigger.at())) {
            return false;
        }
        for (Prepositional phrase : reading.followers().after(trigger.to(), !trigger.isVerb())) {
            if (phrase.preposition().equals(slot.name())) {
                return false;
            }
            boolean beside = trigger.isVerb() && BESIDE.contains(phrase.preposition());
            if ((beside || AIMED.contains(phrase.preposition()))
                    && !reading.places().read(phrase.object()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "fought in the Baltic Offensive": a name that ends like an event's. */
    boolean isOccasion(PlacePhrase place) {
        int last = place.to() - 1;
        return place.isNamed()
                && place.to() > place.from() + 1
                && (words.isLemma("event", last) || words.isLemma("operation_noun", last));
    }

    /** "cut supply lines to the border": what has no inside is not cut off. */
    boolean isBorder(PlacePhrase place) {
        return Set.of("border", "frontier").contains(words.lemma(place.to() - 1));
    }

    /** "entered P as Y completed its withdrawal", "entered P, which Y had abandoned": the other side is said to be gone. */
    boolean isLeftBefore(Trigger trigger) {
        NounPhrase doer = trigger.verb() < 0 ? null : reading.clauses().agent(trigger.verb());
        for (int i = 0; i < words.size(); i++) {
            boolean noun = words.isNoun(i) && words.isForm("withdrawing", i);
            boolean verb = words.isVerb(i)
                    && words.isLemma("withdrawing", i)
                    && reading.phrases().at(i) == null
                    && !reading.clauses().isNonFinite(i);
            NounPhrase leaver = verb ? reading.clauses().agent(i) : null;
            boolean other = leaver != null && doer != null && leaver.from() != doer.from();
            if (noun || other || verb && reading.clauses().passive(i)) {
                return true;
            }
        }
        return false;
    }

    /** "sent to defend P", "tasked with defending P": what somebody is to do. */
    boolean isTask(Trigger trigger) {
        int verb = trigger.verb();
        boolean governed =
                words.tag(verb).equals("VBG") && words.tag(verb - 1).equals("IN") && !words.isForm("clausal", verb - 1);
        boolean done = words.isForm("perfect", verb - 1); // "is reported to have reached P"
        return governed
                || reading.clauses().isNonFinite(verb)
                        && !done
                        && !words.tag(verb).equals("VBG");
    }

    /** Whether the sentence tells of policing, crime or riot and of nobody who wages war: its clashes are for no ground. */
    boolean isCivil() {
        boolean civil = false;
        for (int i = 0; i < words.size(); i++) {
            EntityMention entity = words.run(i);
            if (words.isLemma("warlike", i) || entity != null && entity.type().isForce()) {
                return false;
            }
            civil |= words.isLemma("disorder", i);
        }
        return civil;
    }

    /** "foiled an attempt to kidnap X": what was attempted is nothing that a place can be taken by. */
    boolean isOtherAttempt(Trigger trigger) {
        NounPhrase attempt = trigger.isVerb() ? trigger.noun() : null;
        if (attempt == null || !words.lemma(attempt.head()).equals("attempt")) {
            return false;
        }
        for (int i = attempt.to(); i < Math.min(words.size() - 1, attempt.to() + ATTEMPT_REACH); i++) {
            if (words.tag(i).equals("TO") && words.tag(i + 1).startsWith("VB")) {
                return !words.isLemma("assailing", i + 1);
            }
            if (words.isFiniteVerb(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words go on to say what becomes of the object: "left the city in ruins", "leaving it as their last". */
    boolean hasComplement(Trigger trigger, List<PlacePhrase> places) {
        int end = places.stream().mapToInt(PlacePhrase::to).max().orElse(trigger.to());
        String tag = words.tag(end);
        boolean participle = words.tag(trigger.verb()).equals("VBG")
                && reading.clauses().groupStart(trigger.verb()) == trigger.verb();
        return participle
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || words.lower(end).equals("as") && !opensClause(end + 1)
                || words.lower(end).equals("in") && words.isForm("ruin", end + 1);
    }

    /** "surrendered the town": something stands behind the verb that it is done to. */
    boolean hasObject(Trigger trigger) {
        return trigger.verb() >= 0
                && !reading.clauses().passive(trigger.verb())
                && reading.followers().directlyAfter(trigger.verb()) != null;
    }

    /** "still occupies", "occupied since May", "occupied from May to June", "the town occupied by X": a state, not how it came about. */
    boolean lasts(Trigger trigger) {
        int verb = trigger.verb();
        int start = verb < 0 ? trigger.at() : reading.clauses().groupStart(verb);
        for (int i = Math.max(0, start - 1); i <= trigger.at() + 1; i++) {
            if (words.isForm("lasting", i)) {
                return true;
            }
        }
        boolean state = verb >= 0
                && reading.clauses().isReducedPassive(verb)
                && words.lower(verb + 1).equals("by");
        if (state || isBesideDoer(verb) || isPresentState(verb, start)) {
            return true;
        }
        boolean left = false;
        for (int i = trigger.to(); i < words.size() && !words.isForm("clause_end", i) && !words.isFiniteVerb(i); i++) {
            boolean dated = words.tag(i + 1).equals("CD") || words.isForm("month", i + 1);
            left |= words.lower(i).equals("from") && dated;
            boolean until =
                    words.isForm("until", i) && (dated || !words.lower(i).equals("to"));
            boolean span = words.lower(i).equals("for") && isPeriod(i + 1);
            if (left && until
                    || span
                    || words.lower(i).equals("since") && dated
                    || words.lower(i).equals("throughout")) {
                return true;
            }
        }
        return false;
    }

    /** "P is occupied by X", "is no longer occupied": a passive in the present says how things stand; "being occupied" does not. */
    private boolean isPresentState(int verb, int start) {
        if (verb < 0 || !reading.clauses().passive(verb)) {
            return false;
        }
        boolean present = false;
        for (int i = start; i < verb; i++) {
            if (words.lower(i).equals("being") || words.tag(i).equals("MD")) {
                return false;
            }
            present |=
                    words.isBe(i) && (words.tag(i).equals("VBZ") || words.tag(i).equals("VBP"));
        }
        return present;
    }

    /** "the troops occupying P": what a participle right behind them says of a party is how things stand. */
    private boolean isBesideDoer(int verb) {
        NounPhrase doer =
                verb > 0 && words.tag(verb).equals("VBG") ? reading.phrases().at(verb - 1) : null;
        ActorPhrase party = doer == null || words.tag(verb - 1).equals("IN")
                ? null
                : reading.actors().read(doer);
        boolean event = doer != null && words.isForm("event_preposition", doer.from() - 1);
        return party != null && !event;
    }

    /** "over a month", "thirty years". */
    private boolean isPeriod(int from) {
        for (int i = from; i < from + 4; i++) {
            if (words.isForm("period", i)) {
                return true;
            }
        }
        return false;
    }

    /** "as rebels approached", not "as their last refuge". */
    private boolean opensClause(int at) {
        NounPhrase subject = reading.phrases().at(at);
        return subject != null && words.isFiniteVerb(subject.to());
    }

    /**
     * "until it was liberated", "P after its capture": what is done to a pronoun that can only mean the place that the sentence is
     * about; "its capture" that of a place told before.
     */
    boolean refersBack(PlacePhrase place, Trigger trigger) {
        boolean done = !trigger.isVerb() || reading.clauses().passive(trigger.verb());
        if (place.kind() != PlacePhrase.Kind.PRONOUN || !done) {
            return false;
        }
        EntityMention pointer = words.pointer(place.from());
        if (pointer != null) {
            return pointer.type().isPlace();
        }
        boolean taking = words.isLemma("taking_noun", trigger.at())
                && !words.lower(trigger.to()).equals("of");
        if (taking) {
            return true;
        }
        for (int i = 0; i < place.from(); i++) {
            EntityMention entity = words.entity(i);
            boolean nominal = words.lower(i).equals("the")
                    && isPlaceNoun(reading.phrases().at(i)); // "the town since its fall"
            if (nominal || entity != null && entity.type().isPlace()) {
                return true;
            }
        }
        return false;
    }

    /** "the attack was repelled": what it is done to has been told before, and where. */
    boolean isToldBefore(Trigger trigger) {
        NounPhrase event = trigger.noun();
        if (event != null && !trigger.isVerb()) {
            return words.isLemma("told_noun", trigger.at())
                    && words.lower(event.from()).equals("the")
                    && event.to() == trigger.at() + 1
                    && !words.lower(event.to()).equals("of");
        }
        return event != null
                && reading.clauses().passive(trigger.verb())
                && Set.of("the", "this", "both", "their", "these").contains(words.lower(event.from()));
    }

    private boolean isPlaceNoun(@Nullable NounPhrase phrase) {
        return phrase != null
                && (words.isLemma("settlement", phrase.head()) || words.isLemma("facility", phrase.head()));
    }

    /** Whether the verb is done to something that is no party: "evacuated civilians from P". */
    boolean hasForeignObject(Trigger trigger) {
        boolean passive = trigger.verb() >= 0 && reading.clauses().passive(trigger.verb());
        NounPhrase object = trigger.verb() < 0
                ? null
                : passive
                        ? reading.clauses().patient(trigger.verb())
                        : reading.followers().directlyAfter(trigger.verb());
        ActorPhrase party = object == null ? null : reading.actors().read(object);
        boolean direction = object != null && words.isForm("direction", object.head());
        boolean measure = object != null
                && (words.isForm("distance", object.head())
                        || words.isLemma("way", object.head())
                        || words.isForm("period", object.head())
                        || words.isForm("calendar", object.head()));
        return object != null && !direction && !measure && (party == null || !party.armed());
    }

    /** Whether something that is no party does it: "debris surrounded him", "families reached Goma". */
    boolean hasForeignAgent(Rule rule, Trigger trigger) {
        boolean verb = rule.trigger().kind() == Rule.Kind.VERB
                && rule.actor().stream().anyMatch(s -> s.name().equals("subject"));
        NounPhrase agent = verb ? reading.clauses().agent(trigger.verb()) : null;
        if (agent == null) {
            return false;
        }
        String lemma = words.lemma(agent.head());
        boolean quiet = reading.vocabulary().is("event", lemma)
                || words.isLemma("aim", agent.head()) // "the aim was to cut the road"
                || words.isForm("intensity", agent.head())
                || words.tag(agent.head()).startsWith("W")
                || words.tag(agent.head()).equals("EX")
                || words.tag(agent.head()).equals("DT");
        boolean unsaid = !rule.armed()
                && reading.clauses().isNonFinite(trigger.verb())
                && (agent.to() < reading.clauses().groupStart(trigger.verb())
                        || reading.clauses().aimedBy(trigger.verb()) != null);
        return !quiet && !unsaid && reading.actors().read(agent) == null && doers.besideVerb(trigger) == null;
    }
}

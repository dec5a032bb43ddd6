package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that stand in a rule's slots. */
final class SlotFiller {
    private static final Set<String> COMING =
            Set.of("be", "remain", "stay", "come", "fall", "lie", "continue", "end", "keep", "stand");
    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "around", "outside", "across", "within", "along", "close to");
    private static final Slot BETWEEN = new Slot(Slot.Owner.TRIGGER, "between");
    private static final int INCLUSION_REACH = 18;
    private static final int WHERE_REACH = 16;
    private final Reading reading;
    private final Words words;

    SlotFiller(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Whether a slot holds a thing, place or not. */
    boolean holdsSomething(Slot slot, Trigger trigger) {
        return fill(slot, trigger).stream().anyMatch(phrase -> !words.isForm("quantity", phrase.head()));
    }

    /** The slots as given, but prepositions that follow each other in the order in which the sentence has them. */
    List<Slot> nearestFirst(List<Slot> slots, Trigger trigger) {
        List<Slot> ordered = new ArrayList<>();
        int i = 0;
        while (i < slots.size()) {
            int end = i;
            while (end < slots.size()
                    && slots.get(end).isPreposition()
                    && slots.get(end).owner() == slots.get(i).owner()) {
                end++;
            }
            if (end > i + 1) {
                List<Slot> run = new ArrayList<>(slots.subList(i, end));
                run.sort(Comparator.comparingInt(slot -> position(slot, trigger)));
                ordered.addAll(run);
                i = end;
            } else {
                ordered.add(slots.get(i));
                i++;
            }
        }
        return ordered;
    }

    private int position(Slot slot, Trigger trigger) {
        return governed(slot, trigger).stream().mapToInt(NounPhrase::from).min().orElse(Integer.MAX_VALUE);
    }

    /** The phrases in a slot, near ones first. */
    List<NounPhrase> fill(Slot slot, Trigger trigger) {
        int owner = owner(slot, trigger);
        return slot.isPreposition() ? governed(slot, trigger) : role(slot, trigger, owner);
    }

    private static int owner(Slot slot, Trigger trigger) {
        return slot.owner() == Slot.Owner.TRIGGER ? trigger.at() : trigger.verb();
    }

    private List<NounPhrase> governed(Slot slot, Trigger trigger) {
        boolean noun = trigger.noun() != null && (slot.owner() == Slot.Owner.OBJECT || trigger.verb() != trigger.at());
        int start = noun && trigger.noun() != null ? trigger.noun().to() : trigger.at() + 1;
        if (slot.owner() == Slot.Owner.GOVERNOR) {
            start = trigger.verb() + 1;
        }
        List<NounPhrase> found = new ArrayList<>();
        boolean others = false;
        for (Prepositional phrase : reading.followers().after(start, noun)) {
            boolean far = slot.name().equals("of") && others;
            others |= !words.isForm("calendar", phrase.object().head());
            boolean fits = phrase.preposition().equals(slot.name()) && !far;
            boolean ofEvent = slot.name().equals("by") && reading.clauses().isOfEvent(phrase.at(), start - 1);
            boolean absolute =
                    slot.name().equals("with") && words.lower(phrase.at() - 1).equals(",");
            if (fits && !ofEvent && !absolute) {
                found.add(phrase.object());
            }
        }
        return found;
    }

    private List<NounPhrase> role(Slot slot, Trigger trigger, int owner) {
        return switch (slot.name()) {
            case "subject" -> owner < 0 ? List.of() : listOf(reading.clauses().agent(owner));
            case "object" -> owner < 0 ? List.of() : patients(owner);
            case "topic" -> listOf(topic(trigger));
            case "apposition" -> apposition(trigger);
            case "copula" -> copula(trigger);
            case "modified" -> listOf(trigger.noun());
            case "where" -> listOf(where(trigger));
            case "itself" -> words.tag(trigger.at()).equals("NNS") ? List.of() : listOf(trigger.noun());
            case "possessor" -> listOf(possessor(trigger.noun()));
            default -> List.of();
        };
    }

    /** What a verb is done to; of a participle behind a noun ("a town in P held by X") the nouns right before it first. */
    private List<NounPhrase> patients(int verb) {
        NounPhrase patient = reading.clauses().patient(verb);
        List<NounPhrase> found = new ArrayList<>();
        if (!reading.clauses().isReducedPassive(verb)) {
            if (patient != null) {
                found.add(patient);
            }
            if (reading.clauses().passive(verb)) {
                between(patient, reading.clauses().groupStart(verb)).forEach(found::add);
            }
            return found;
        }
        NounPhrase near = reading.phrases().at(words.tag(verb - 1).startsWith("RB") ? verb - 2 : verb - 1);
        if (near != null) {
            NounPhrase outer = LOCATIVE.contains(words.lower(near.from() - 1))
                    ? reading.phrases().at(near.from() - 2)
                    : null;
            if (outer != null && isPlaceNoun(outer.head())) {
                found.add(outer);
            }
            found.add(near);
        }
        if (patient != null && !found.contains(patient)) {
            found.add(patient);
        }
        return found;
    }

    /**
     * The phrases of no preposition that stand between what the tree takes for a subject and its verb, and what a relative
     * clause between them hangs on: where commas are lost, the subject is often one of them.
     */
    private List<NounPhrase> between(@Nullable NounPhrase subject, int verb) {
        List<NounPhrase> found = new ArrayList<>();
        for (int i = subject == null ? verb : subject.to(); i < verb; i++) {
            if (words.lower(i).equals(",")) {
                return found;
            }
        }
        for (NounPhrase phrase : reading.phrases().all()) {
            boolean inside = subject != null && phrase.from() >= subject.to() && phrase.to() <= verb;
            if (!inside) {
                continue;
            }
            NounPhrase before = reading.phrases().at(phrase.from() - 1);
            if (words.isForm("relative", phrase.from())) {
                if (before != null) {
                    found.add(before);
                }
            } else if (!words.isForm("preposition", phrase.from() - 1) && !phrase.possessor()) {
                found.add(phrase);
            }
        }
        return found;
    }

    private boolean isPlaceNoun(int i) {
        return words.entity(i) == null
                && (words.isLemma("settlement", i) || words.isLemma("area", i) || words.isLemma("facility", i));
    }

    /** "in P, where rebels hold out": what the clause is about. */
    private @Nullable NounPhrase where(Trigger trigger) {
        int verb = trigger.verb() >= 0 ? trigger.verb() : trigger.at();
        for (int i = verb - 1; i > 0 && i > verb - WHERE_REACH; i--) {
            if (words.lower(i).equals("where")) {
                int before = words.lower(i - 1).equals(",") ? i - 2 : i - 1;
                return reading.phrases().at(before);
            }
            if (words.isForm("clause_end", i) || words.isForm("relative", i)) {
                return null;
            }
        }
        return null;
    }

    private static List<NounPhrase> listOf(@Nullable NounPhrase phrase) {
        return phrase == null ? List.of() : List.of(phrase);
    }

    private @Nullable NounPhrase possessor(@Nullable NounPhrase phrase) {
        if (phrase != null && words.lower(phrase.from()).equals("its")) {
            return new NounPhrase(phrase.from(), phrase.from() + 1, phrase.from(), true);
        }
        return phrase != null && phrase.from() > 1 && words.isPossessive(phrase.from() - 1)
                ? reading.phrases().at(phrase.from() - 2)
                : null;
    }

    /** What is under control or in someone's hands: the subject of the verb before, or the noun before. */
    private @Nullable NounPhrase topic(Trigger trigger) {
        boolean governed =
                trigger.verb() >= 0 && trigger.verb() < trigger.from() && words.isLemma("bringing", trigger.verb());
        NounPhrase brought = governed && !reading.clauses().passive(trigger.verb())
                ? reading.followers().directlyAfter(trigger.verb())
                : null;
        if (brought != null && brought.to() <= trigger.from()) {
            return brought;
        }
        int i = trigger.from() - 1;
        while (i >= 0
                && reading.phrases().at(i) == null
                && (words.tag(i).startsWith("RB")
                        || words.tag(i).startsWith("JJ")
                        || words.lower(i).equals("back"))) {
            i--;
        }
        NounPhrase before = reading.phrases().at(i);
        if (before != null) {
            NounPhrase outer = words.lower(before.from() - 1).equals("in")
                    ? reading.phrases().at(before.from() - 2)
                    : null;
            boolean located = outer != null
                    && (words.isLemma("settlement", outer.head()) || words.isLemma("area", outer.head()))
                    && words.entity(outer.head()) == null;
            return located ? outer : before;
        }
        if (i < 0 || !words.isVerb(i)) {
            return i > 0 && words.lower(i).equals(",") ? reading.phrases().at(i - 1) : null;
        }
        if (reading.clauses().passive(i)) {
            return reading.clauses().patient(i);
        }
        return COMING.contains(words.lemma(i)) || words.isBe(i)
                ? reading.clauses().agent(i)
                : reading.clauses().patient(i);
    }

    /** "the rebel stronghold Raqqa", "Raqqa, a rebel stronghold", "stronghold of Raqqa" left to the "of" slot. */
    private List<NounPhrase> apposition(Trigger trigger) {
        List<NounPhrase> found = new ArrayList<>();
        NounPhrase whole = reading.phrases().at(trigger.at());
        if (whole != null && whole.to() > trigger.at() + 1) {
            found.add(whole);
        }
        int after = trigger.at() + 1;
        if (words.lower(after).equals(",")
                || words.lower(after).equals("—")
                || words.lower(after).equals("(")) {
            NounPhrase next = reading.phrases().at(after + 1);
            if (next != null) {
                found.add(next);
            }
        }
        if (whole != null) {
            int before = whole.from() - 1;
            while (words.lower(before).equals("of") || words.lower(before).equals("one")) {
                before--;
            }
            if (Set.of(",", "-", "–", "—", "(").contains(words.lower(before))) {
                before--;
            }
            NounPhrase left = reading.phrases().at(before);
            if (left != null && !left.possessor()) {
                found.add(left);
            }
        }
        return found;
    }

    private List<NounPhrase> copula(Trigger trigger) {
        NounPhrase whole = reading.phrases().at(trigger.at());
        int i = whole == null ? -1 : whole.from() - 1;
        while (i >= 0
                && (words.tag(i).startsWith("RB")
                        || words.tag(i).equals("TO")
                        || words.lower(i).equals("as")
                        || words.lower(i).equals("of")
                        || words.lower(i).equals("one")
                        || words.isBe(i) && words.isLemma("regarded", i - 2))) {
            i--;
        }
        if (i < 0 || !words.isVerb(i)) {
            return List.of();
        }
        if (words.isBe(i) || Set.of("be", "remain", "become").contains(words.lemma(i))) {
            return listOf(reading.clauses().agent(i));
        }
        if (reading.clauses().passive(i)) {
            return listOf(reading.clauses().patient(i));
        }
        return words.isLemma("regarded", i) && words.lower(i + 1).equals("as")
                ? listOf(reading.clauses().agent(i))
                : List.of();
    }

    /** The party in the first slot that holds one. */
    @Nullable
    ActorPhrase actor(List<Slot> slots, Trigger trigger) {
        for (Slot slot : slots) {
            if (slot.name().equals("prefix")) {
                return Prefixes.party(reading, trigger);
            }
            if (slot.name().equals("casualty")) {
                ActorPhrase fighter = amongFighters(trigger);
                if (fighter != null) {
                    return fighter;
                }
                continue;
            }
            if (slot.name().equals("joined")) {
                return joinedPrefix(trigger);
            }
            if (slot.name().equals("self")) {
                for (int i = trigger.at() + 1;
                        trigger.noun() != null && i < trigger.noun().head();
                        i++) {
                    if (words.isLemma("force", i) || words.entity(i) != null) {
                        return null;
                    }
                }
                return reading.actors().word(trigger.at());
            }
            if (slot.name().equals("clause")) {
                ActorPhrase main = ofMainClause(trigger);
                if (main != null) {
                    return main;
                }
                continue;
            }
            if (slot.name().equals("second") || slot.name().equals("between")) {
                ActorPhrase side = slot.name().equals("second") ? secondSide(trigger) : firstSide(trigger);
                if (side != null) {
                    return side;
                }
                continue;
            }
            if (slot.name().equals("modifier")) {
                ActorPhrase modifier = trigger.noun() == null
                        ? null
                        : reading.actors()
                                .modifier(trigger.noun(), trigger.noun().head());
                if (modifier != null) {
                    return modifier;
                }
                continue;
            }
            if (slot.name().equals("subject") && slot.owner() == Slot.Owner.TRIGGER) {
                ActorPhrase aiming = whoAims(trigger);
                if (aiming != null) {
                    return aiming;
                }
            }
            for (NounPhrase phrase : fill(slot, trigger)) {
                ActorPhrase actor = reading.actors().read(phrase);
                if (actor != null) {
                    return actor;
                }
            }
            if (slot.name().equals("subject") && slot.owner() == Slot.Owner.TRIGGER) {
                ActorPhrase above = besideVerb(trigger);
                above = above != null ? above : ofOuterClause(trigger);
                if (above != null) {
                    return above;
                }
            }
        }
        return null;
    }

    /** The armed party right before a finite verb, or the one that a sentence begins with where a verb behind "and" has no other. */
    private @Nullable ActorPhrase besideVerb(Trigger trigger) {
        int verb = trigger.verb();
        if (verb < 0 || reading.clauses().passive(verb) || isNonFinite(verb)) {
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
        ActorPhrase actor = near == null ? null : reading.actors().read(near);
        return actor != null && actor.armed() ? actor : null;
    }

    /** "N fighters were killed in clashes in P", "troops were involved in fighting in P": who falls or fights there. */
    private @Nullable ActorPhrase amongFighters(Trigger trigger) {
        for (int i = trigger.from() - 1; i >= 0 && i > trigger.from() - 14; i--) {
            if (words.isForm("clause_end", i)) {
                return null;
            }
            if (!words.isVerb(i) || reading.phrases().at(i) != null || words.isBe(i)) {
                continue;
            }
            if (!words.isLemma("falling", i)) {
                return null;
            }
            NounPhrase who = reading.clauses().passive(i)
                    ? reading.clauses().patient(i)
                    : reading.clauses().agent(i);
            ActorPhrase actor = who == null ? null : reading.actors().read(who);
            return actor != null && actor.armed() ? actor : null;
        }
        return null;
    }

    /** "X, with the aim of capturing P", "in a bid to retake P": the armed party that acts in a clause before. */
    private @Nullable ActorPhrase ofOuterClause(Trigger trigger) {
        if (!isNonFinite(trigger.verb())) {
            return null;
        }
        for (int i = reading.clauses().groupStart(trigger.verb()) - 1; i >= 0; i--) {
            if (!words.isVerb(i)
                    || reading.phrases().at(i) != null
                    || words.tag(i).equals("MD")) {
                continue;
            }
            NounPhrase agent = reading.clauses().agent(i);
            ActorPhrase actor = agent == null ? null : reading.actors().read(agent);
            if (actor != null && actor.armed()) {
                return actor;
            }
        }
        return null;
    }

    /** Whether a verb is an infinitive or a gerund, whose subject is not beside it. */
    private boolean isNonFinite(int verb) {
        if (verb < 0 || reading.clauses().passive(verb)) {
            return false;
        }
        int start = reading.clauses().groupStart(verb);
        return words.tag(start).equals("TO")
                || words.lower(verb - 1).equals("to")
                || words.tag(verb).equals("VBG") && start == verb
                || words.tag(verb).equals("VB") && start == verb;
    }

    /** Whose plan or operation it is that an infinitive belongs to. */
    private @Nullable ActorPhrase whoAims(Trigger trigger) {
        NounPhrase aim = trigger.verb() < 0 ? null : reading.clauses().aimedBy(trigger.verb());
        if (aim == null) {
            return null;
        }
        ActorPhrase owner = reading.actors().modifier(aim, aim.head());
        if (owner != null) {
            return owner;
        }
        for (Prepositional phrase : reading.followers().after(aim.to(), false)) {
            ActorPhrase by =
                    phrase.at() < trigger.verb() && phrase.preposition().equals("by")
                            ? reading.actors().read(phrase.object())
                            : null;
            if (by != null) {
                return by;
            }
        }
        int verb = words.head(aim.head());
        boolean has = verb >= 0
                && verb < aim.from()
                && words.isVerb(verb)
                && !reading.clauses().passive(verb);
        NounPhrase agent = has ? reading.clauses().agent(verb) : null;
        ActorPhrase whose = agent == null ? null : reading.actors().read(agent);
        return whose != null && whose.armed() ? whose : null;
    }

    /** "After the capture of P, X turned to": who acts in the clause that the noun's phrase opens. */
    private @Nullable ActorPhrase ofMainClause(Trigger trigger) {
        int preposition = trigger.noun() == null ? -1 : trigger.noun().from() - 1;
        if (!words.isForm("sequel", preposition)) {
            return null;
        }
        for (int i = trigger.to(); i < words.size() - 1; i++) {
            if (!words.lower(i).equals(",")) {
                continue;
            }
            NounPhrase subject = reading.phrases().at(i + 1);
            ActorPhrase actor = subject == null || !words.isFiniteVerb(subject.to())
                    ? null
                    : reading.actors().read(subject);
            if (actor != null && actor.armed()) {
                return actor;
            }
        }
        return null;
    }

    /** The places in the first slot that holds one. */
    List<PlacePhrase> places(Slot slot, Trigger trigger) {
        if (slot.name().equals("implied")) {
            return List.of(PlacePhrase.implied(trigger.at()));
        }
        if (slot.name().equals("entry")) {
            return lacksSubject(trigger) ? List.of(PlacePhrase.entry(trigger.at())) : List.of();
        }
        for (NounPhrase phrase : fill(slot, trigger)) {
            boolean subject = phrase.to() <= trigger.at();
            List<PlacePhrase> places = subject
                    ? reading.places().readSubject(phrase)
                    : reading.places().read(phrase);
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }

    /** "Captured by X in May", "Reportedly retaken by Y": a participle opens the sentence, and no object follows it. */
    private boolean lacksSubject(Trigger trigger) {
        boolean participle =
                trigger.verb() == trigger.at() && words.tag(trigger.at()).equals("VBN");
        for (int i = 0; i < trigger.at(); i++) {
            participle &= words.tag(i).startsWith("RB") || words.tag(i).equals("VBN");
        }
        return participle
                && !words.tag(trigger.to()).startsWith("N")
                && words.lower(trigger.to()).equals("by");
    }

    /** "between X and Y": X. */
    private @Nullable ActorPhrase firstSide(Trigger trigger) {
        for (NounPhrase phrase : fill(BETWEEN, trigger)) {
            ActorPhrase side = reading.actors().alone(phrase);
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** "between X and Y": Y. */
    private @Nullable ActorPhrase secondSide(Trigger trigger) {
        for (NounPhrase phrase : fill(BETWEEN, trigger)) {
            for (int i = phrase.to(); i < Math.min(words.size(), phrase.to() + 12); i++) {
                NounPhrase next = reading.phrases().at(i + 1);
                if (words.lower(i).equals("and") && next != null) {
                    boolean owned = words.isForm("owned", next.head());
                    ActorPhrase side = owned
                            ? reading.actors().modifier(next, next.head())
                            : reading.actors().alone(next);
                    if (side != null) {
                        return side;
                    }
                }
            }
        }
        return null;
    }

    /**
     * The places, where none of them has a name those that the words behind the trigger name: "areas it holds in P",
     * "several villages, including P"; what "including" adds to named ones, too.
     */
    List<PlacePhrase> named(List<PlacePhrase> places, Trigger trigger) {
        if (places.isEmpty()) {
            return places;
        }
        int behind = Math.max(
                Math.max(
                        trigger.to(),
                        trigger.noun() == null ? 0 : trigger.noun().to()),
                places.stream().mapToInt(PlacePhrase::to).max().orElse(0));
        List<PlacePhrase> included = included(behind);
        boolean nameless = places.stream()
                .allMatch(p -> p.kind() == PlacePhrase.Kind.INDEFINITE
                        && (!p.introduces() || !reading.vocabulary().is("settlement", p.noun())));
        if (!included.isEmpty()) {
            List<PlacePhrase> all = new ArrayList<>(nameless ? List.of() : places);
            included.stream()
                    .filter(p -> all.stream().noneMatch(k -> k.surface().equals(p.surface())))
                    .forEach(all::add);
            return all;
        }
        if (!nameless) {
            return places;
        }
        int start = Math.max(
                trigger.to(), trigger.noun() == null ? 0 : trigger.noun().to());
        for (Prepositional phrase : reading.followers().after(start, false)) {
            if (LOCATIVE.contains(phrase.preposition())) {
                List<PlacePhrase> located = reading.places().read(phrase.object()).stream()
                        .filter(p -> p.isNamed() || p.kind() == PlacePhrase.Kind.DEFINITE && hasBearing(p))
                        .toList();
                if (!located.isEmpty()) {
                    return located;
                }
            }
        }
        return places;
    }

    private boolean hasBearing(PlacePhrase place) {
        for (int i = place.from(); i < place.to(); i++) {
            if (words.isForm("directional", i) || words.isForm("direction", i)) {
                return true;
            }
        }
        return false;
    }

    /** The places behind "including", "such as", "namely" or a colon, in the clause that goes on at a word. */
    private List<PlacePhrase> included(int from) {
        for (int i = from; i < Math.min(words.size() - 1, from + INCLUSION_REACH); i++) {
            if (words.isFiniteVerb(i) && reading.phrases().at(i) == null || words.isForm("clause_end", i)) {
                return List.of();
            }
            boolean two = words.lower(i).equals("such") && words.lower(i + 1).equals("as");
            boolean opens = two
                    || words.isForm("inclusion", i)
                    || isDash(i)
                    || words.lower(i).equals("like") && words.isName(i + 1);
            NounPhrase next = opens ? firstPhrase(two ? i + 2 : i + 1) : null;
            if (next != null) {
                return reading.places().read(next).stream()
                        .filter(PlacePhrase::isNamed)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isDash(int i) {
        return i > 0
                && words.isForm("dash", i)
                && words.token(i).begin() > words.token(i - 1).end();
    }

    private @Nullable NounPhrase firstPhrase(int from) {
        int i = from;
        while (i < from + 3 && reading.phrases().at(i) == null) {
            i++;
        }
        return reading.phrases().at(i);
    }

    /** Whether the party is none that can stand in a place: warplanes, artillery, an air force. */
    boolean isFromAfar(@Nullable ActorPhrase actor) {
        for (int i = actor == null ? 0 : actor.from(); actor != null && i < actor.to(); i++) {
            if (words.isLemma("from_afar", i)
                    || words.lower(i).equals("air") && words.lemma(i + 1).equals("force")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words go on to say what becomes of the object: "left the city in ruins", "leaving it as their last". */
    boolean hasComplement(Trigger trigger, List<PlacePhrase> places) {
        int end = places.stream().mapToInt(PlacePhrase::to).max().orElse(trigger.to());
        String tag = words.tag(end);
        return words.tag(trigger.verb()).equals("VBG")
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || words.lower(end).equals("as")
                || words.lower(end).equals("in") && words.isForm("ruin", end + 1);
    }

    /** "until it was liberated": what is done to a pronoun that can only mean the place that the sentence is about. */
    boolean refersBack(PlacePhrase place, Trigger trigger) {
        if (place.kind() != PlacePhrase.Kind.PRONOUN
                || trigger.verb() < 0
                || !reading.clauses().passive(trigger.verb())) {
            return false;
        }
        EntityMention pointer = words.pointer(place.from());
        if (pointer != null) {
            return pointer.type().isPlace();
        }
        for (int i = 0; i < place.from(); i++) {
            EntityMention entity = words.entity(i);
            if (entity != null && entity.type() == EntityType.PLACE && words.hasLabel(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** "rebel- and regime-held": the first of the two. */
    private @Nullable ActorPhrase joinedPrefix(Trigger trigger) {
        int joint = trigger.at() - 1;
        if (joint > 0 && words.isForm("final_joint", joint) && words.isForm("side_adjective", joint - 1)) {
            return reading.actors().word(joint - 1);
        }
        int at = words.text(Math.max(0, joint - 1)).equals("-") ? joint - 2 : joint - 1;
        boolean joined = at >= 0
                && (words.lower(joint).equals("and") || words.lower(joint).equals("or"))
                && (words.text(at).endsWith("-") || at == joint - 2);
        if (!joined) {
            return null;
        }
        String text = words.text(at);
        String surface = text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
        return new ActorPhrase(at, at + 1, surface, words.entity(at), ActorPhrase.Kind.NAMED, true);
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
        return object != null && !direction && (party == null || !party.armed());
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
                || words.tag(agent.head()).startsWith("W")
                || words.tag(agent.head()).equals("EX")
                || words.tag(agent.head()).equals("DT");
        boolean unsaid = !rule.armed()
                && isNonFinite(trigger.verb())
                && agent.to() < reading.clauses().groupStart(trigger.verb());
        return !quiet && !unsaid && reading.actors().read(agent) == null && besideVerb(trigger) == null;
    }
}

package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.frontline.extract.control.rule.Slot;
import org.frontline.extract.control.slot.Bearings;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The noun phrases that stand in a slot of a trigger: in a grammatical role or behind a preposition. */
final class RolePhrases {
    private static final Set<String> NO_OBJECT = Set.of("from", "by", "with", "during", "after", "before");
    private static final Set<String> ENTERING = Set.of("into", "in", "on", "through", "to", "toward", "towards");
    private static final Set<String> FACING = Set.of("between", "with", "against");
    private static final int WHERE_REACH = 16;
    /** In words: how far behind "attempt" what is attempted may stand: "an attempt by X to". */
    private static final int ATTEMPT_REACH = 8;

    private final Reading reading;
    private final Words words;
    private final Scenes scenes;
    private final Predications predications;

    RolePhrases(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.scenes = new Scenes(reading);
        this.predications = new Predications(reading);
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
        return slot.isPreposition() ? governed(slot, trigger) : role(slot, trigger);
    }

    private static int owner(Slot slot, Trigger trigger) {
        return slot.owner() == Slot.Owner.TRIGGER ? trigger.at() : trigger.verb();
    }

    private List<NounPhrase> governed(Slot slot, Trigger trigger) {
        boolean noun = trigger.noun() != null && (slot.owner() == Slot.Owner.OBJECT || !trigger.isVerb());
        int start = noun && trigger.noun() != null ? trigger.noun().to() : trigger.at() + 1;
        if (slot.owner() == Slot.Owner.GOVERNOR) {
            start = trigger.verb() + 1;
        }
        List<NounPhrase> found = new ArrayList<>();
        boolean others = false;
        int behind = noun ? afterRelative(start) : start;
        for (Prepositional phrase : reading.followers().after(behind, noun)) {
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
        boolean fronted = trigger.noun() != null
                && slot.owner() == Slot.Owner.OBJECT
                && trigger.noun().to() <= trigger.verb();
        if (fronted) {
            reading.followers().after(trigger.verb() + 1, false).stream()
                    .filter(phrase -> phrase.preposition().equals(slot.name()))
                    .map(Prepositional::object)
                    .forEach(found::add);
        }
        return found;
    }

    /** "the offensive that began in P", "the clashes, which lasted an hour, took place in P": where the event goes on being told. */
    private int afterRelative(int start) {
        boolean comma = words.lower(start).equals(",");
        int relative = comma ? start + 1 : start;
        if (!Set.of("that", "which").contains(words.lower(relative))) {
            return start;
        }
        int end = relative + 1;
        if (comma) {
            while (end < words.size()
                    && end < relative + WHERE_REACH
                    && !words.lower(end).equals(",")) {
                end++;
            }
            end = words.lower(end).equals(",") ? end + 1 : start;
        }
        boolean goesOn =
                words.isLemma("happening", end) || words.isForm("happening", end) || words.isForm("perfect", end);
        return goesOn ? end : start;
    }

    private List<NounPhrase> role(Slot slot, Trigger trigger) {
        return switch (slot.name()) {
            case "subject" -> agents(owner(slot, trigger));
            case "object" -> patients(owner(slot, trigger));
            case "topic" -> listOf(predications.topic(trigger));
            case "apposition" -> predications.apposition(trigger);
            case "copula" -> predications.copula(trigger);
            case "modified" -> listOf(predications.modified(trigger));
            case "predicate" ->
                trigger.noun() == null && trigger.verb() >= 0 ? listOf(predications.described(trigger)) : List.of();
            case "attempted" -> attempted(trigger);
            case "where" -> listOf(where(trigger));
            case "dwelling" -> listOf(dwelling(trigger));
            case "subjected" -> listOf(predications.subjected(trigger));
            case "bearing" -> listOf(bearing(trigger));
            case "scene" -> listOf(scenes.of(trigger));
            case "heading" -> listOf(scenes.heading(trigger));
            case "itself" -> words.tag(trigger.at()).equals("NNS") ? List.of() : listOf(trigger.noun());
            case "possessor" -> listOf(possessor(trigger.noun()));
            default -> List.of();
        };
    }

    private List<NounPhrase> agents(int verb) {
        if (verb < 0) {
            return List.of();
        }
        NounPhrase told = predications.ofInfinitive(verb);
        return listOf(told != null ? told : reading.clauses().agent(verb));
    }

    /** What a verb is done to; of a participle behind a noun ("a town in P held by X") the nouns right before it first. */
    private List<NounPhrase> patients(int verb) {
        if (verb < 0) {
            return List.of();
        }
        int leaving = reading.clauses().leaving(verb);
        if (leaving >= 0) {
            return listOf(reading.clauses().patient(leaving));
        }
        NounPhrase told = reading.clauses().passive(verb) ? predications.ofInfinitive(verb) : null;
        NounPhrase patient = reading.clauses().patient(verb);
        List<NounPhrase> found = new ArrayList<>(listOf(told));
        if (!reading.clauses().isReducedPassive(verb)) {
            boolean governed = patient != null // "attacked from P": no object, whatever the tree says
                    && patient.from() > verb + 1
                    && NO_OBJECT.contains(words.lower(patient.from() - 1));
            if (patient != null && !governed) {
                found.add(patient);
            }
            if (reading.clauses().passive(verb)) {
                between(patient, reading.clauses().groupStart(verb)).forEach(found::add);
            }
            return found;
        }
        NounPhrase near = reading.phrases().at(words.tag(verb - 1).startsWith("RB") ? verb - 2 : verb - 1);
        if (near != null) {
            found.addAll(listOf(predications.identified(near)));
            NounPhrase outer = words.isForm("area_preposition", near.from() - 1)
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

    /** "an attempt by X to storm P", "an attempt to break into P": P. */
    private List<NounPhrase> attempted(Trigger trigger) {
        NounPhrase attempt = trigger.noun();
        if (attempt == null || !words.isLemma("trial", attempt.head())) {
            return List.of();
        }
        for (int i = attempt.to(); i < Math.min(words.size() - 1, attempt.to() + ATTEMPT_REACH); i++) {
            if (words.tag(i).equals("TO") && words.isLemma("assailing", i + 1)) {
                NounPhrase object = reading.followers().directlyAfter(i + 1);
                return object != null
                        ? List.of(object)
                        : reading.followers().after(i + 2, false).stream()
                                .filter(phrase -> ENTERING.contains(phrase.preposition()))
                                .map(Prepositional::object)
                                .toList();
            }
            if (words.isFiniteVerb(i)) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean isPlaceNoun(int i) {
        return words.entity(i) == null && words.isPlaceNoun(i);
    }

    /** "advanced 5 km north of P", "clashes south and east of P": the direction, behind the word and how far. */
    private @Nullable NounPhrase bearing(Trigger trigger) {
        int i = trigger.noun() == null ? trigger.to() : trigger.noun().to();
        int before = -1;
        while (i > before) {
            before = i;
            i = behindSides(i);
            while (isMeasure(i) && !FACING.contains(words.lower(i)) || trigger.noun() != null && isHappening(i)) {
                i++;
            }
        }
        int end = Bearings.end(words, i);
        return end > i && words.lower(end).equals("of") ? new NounPhrase(i, i + 1, i, false) : null;
    }

    /** "clashes between X and Y north of P", "a drive against X east of P": behind those who fight. */
    private int behindSides(int from) {
        int i = from;
        while (FACING.contains(words.lower(i)) || i > from && words.lower(i).equals("and")) {
            NounPhrase side = reading.phrases().at(i + 1);
            if (side == null) {
                return i;
            }
            boolean bears = words.isForm("direction", side.to() - 1)
                    && words.lower(side.to()).equals("of"); // a tagger takes it for what the side is called
            i = bears ? side.to() - 1 : side.to();
        }
        return i;
    }

    /** "clashes also erupted to the south of P": the verb that only says that they did. */
    private boolean isHappening(int i) {
        boolean happens =
                words.isVerb(i) && words.isLemma("happening", i) || words.tag(i).equals("RP");
        return happens && reading.phrases().at(i) == null;
    }

    private boolean isMeasure(int i) {
        return !words.isForm("direction", i)
                && (words.tag(i).equals("CD")
                        || words.tag(i).startsWith("RB")
                        || words.isForm("distance", i)
                        || words.isForm("approximator", i)
                        || Set.of("to", "the", "between", "and", "both", "a", "few")
                                .contains(words.lower(i)));
    }

    /** "people in P are under siege", "besieged the residents of P": where those live whom it is done to. */
    private @Nullable NounPhrase dwelling(Trigger trigger) {
        List<NounPhrase> besieged =
                trigger.noun() == null ? patients(trigger.verb()) : listOf(predications.topic(trigger));
        for (NounPhrase people : besieged) {
            NounPhrase outer = words.lower(people.from() - 1).equals("in")
                    ? reading.phrases().at(people.from() - 2)
                    : null;
            if (outer != null && words.isLemma("dweller", outer.head())) {
                return people;
            }
            for (int i = people.from(); i < Math.max(people.to(), trigger.from()); i++) {
                boolean in = Set.of("in", "of").contains(words.lower(i + 1));
                if (in && words.isLemma("dweller", i)) {
                    return reading.phrases().at(i + 2);
                }
            }
        }
        return null;
    }

    /** "in P, where rebels hold out": what the clause is about. */
    @Nullable
    NounPhrase where(Trigger trigger) {
        int verb = trigger.isVerb() && trigger.verb() >= 0 ? trigger.verb() : trigger.from();
        for (int i = verb - 1; i > 0 && i > verb - WHERE_REACH; i--) {
            if (words.lower(i).equals("where")) {
                int before = words.lower(i - 1).equals(",") ? i - 2 : i - 1;
                return outermost(reading.phrases().at(before));
            }
            if (words.isForm("clause_end", i) || words.isForm("relative", i)) {
                return null;
            }
        }
        return null;
    }

    /** "in P, in the south of Q, where": P, of which what follows the comma only says where it lies. */
    private @Nullable NounPhrase outermost(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return null;
        }
        int i = phrase.from() - 1;
        NounPhrase inner = phrase;
        while (words.lower(i).equals("of") && reading.phrases().at(i - 1) != null) {
            inner = Objects.requireNonNull(reading.phrases().at(i - 1));
            i = inner.from() - 1;
        }
        boolean aside = words.lower(i).equals("in") && words.lower(i - 1).equals(",");
        NounPhrase outer = aside ? reading.phrases().at(i - 2) : null;
        return outer != null && words.isPlaceRun(outer.head()) ? outer : phrase;
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
}

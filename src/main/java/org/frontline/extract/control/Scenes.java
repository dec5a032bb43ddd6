package org.frontline.extract.control;

import java.util.Set;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Where something goes on that no phrase of its own tells: "in P, X clashed with Y", "P saw fighting", "P is the scene of
 * fighting", "fighting that killed nine people in P", and in headlines "P battle".
 */
final class Scenes {
    private static final Set<String> INSIDE = Set.of("in", "inside", "at", "across", "along", "throughout", "within");
    private static final Set<String> OPENERS = Set.of("", ",", "and", "that", ":", "\"", "“", "meanwhile", "elsewhere");
    private static final int REACH = 22;
    private final Reading reading;
    private final Words words;

    Scenes(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    @Nullable
    NounPhrase of(Trigger trigger) {
        NounPhrase noun = trigger.noun();
        NounPhrase told = noun == null ? null : witness(trigger, noun);
        if (told == null && noun != null) {
            told = behind(trigger);
        }
        return told == null ? front(trigger) : told;
    }

    /** "P battle: army takes port": the name before the noun of a headline; in running text it only names an operation. */
    @Nullable
    NounPhrase heading(Trigger trigger) {
        NounPhrase noun = trigger.noun();
        boolean telegraph = !words.sentence().isProse();
        if (noun == null || !telegraph || noun.head() != trigger.at()) {
            return null;
        }
        int before = trigger.at() - 1;
        EntityMention entity = before < noun.from() ? null : words.entity(before);
        return entity != null && entity.type() == EntityType.PLACE
                ? new NounPhrase(noun.from(), before + 1, before, false)
                : null;
    }

    private @Nullable NounPhrase witness(Trigger trigger, NounPhrase noun) {
        int verb = trigger.verb();
        if (verb >= 0
                && verb < trigger.at()
                && words.isLemma("witnessing", verb)
                && !reading.clauses().passive(verb)) {
            return onlyPlace(reading.clauses().agent(verb));
        }
        NounPhrase worst = amongOthers(noun);
        if (worst != null) {
            return worst;
        }
        NounPhrase stage =
                words.lower(noun.from() - 1).equals("of") ? reading.phrases().at(noun.from() - 2) : null;
        if (stage == null || !words.isLemma("stage", stage.head())) {
            return null;
        }
        int i = stage.from() - 1;
        while (i >= 0 && words.tag(i).startsWith("RB")) {
            i--;
        }
        boolean says = words.isBe(i)
                || words.lemma(i).equals("become")
                || words.lemma(i).equals("remain");
        NounPhrase stood = says ? reading.clauses().agent(i) : null;
        // behind an aside the tree loses the subject: "P, once called the capital of the revolt, has been the scene of"
        NounPhrase first = says && !reading.phrases().all().isEmpty()
                ? reading.phrases().all().get(0)
                : null;
        boolean lost = first != null && first.from() == 0 && (stood == null || !isPlace(stood)) && isPlace(first);
        return lost ? first : stood;
    }

    /** "P has seen some of the worst fighting": P. */
    private @Nullable NounPhrase amongOthers(NounPhrase noun) {
        int of = noun.from() - 1;
        int verb = of - 1;
        while (words.lower(of).equals("of")
                && verb > 0
                && (words.isForm("quantity", verb) || words.tag(verb).equals("DT"))) {
            verb--;
        }
        boolean sees = verb < of - 1
                && words.isLemma("witnessing", verb)
                && words.isVerb(verb)
                && !reading.clauses().passive(verb);
        return sees ? onlyPlace(reading.clauses().agent(verb)) : null;
    }

    /** "X saw his first battle at P": X is nobody's scene. */
    private @Nullable NounPhrase onlyPlace(@Nullable NounPhrase witness) {
        EntityMention entity = witness == null ? null : words.entity(witness.head());
        return entity != null && entity.type() == EntityType.PERSON ? null : witness;
    }

    private @Nullable NounPhrase front(Trigger trigger) {
        int start = trigger.verb() >= 0 && trigger.verb() < trigger.at()
                ? Math.min(trigger.from(), trigger.verb())
                : trigger.from();
        int i = trigger.verb() == trigger.at() ? reading.clauses().groupStart(trigger.at()) - 1 : start - 1;
        while (i > 0 && start - i < REACH) {
            NounPhrase phrase = reading.phrases().at(i);
            if (phrase == null) {
                boolean ends = words.isForm("clause_end", i) || words.isFiniteVerb(i) && !words.isLemma("happening", i);
                if (ends) {
                    return null;
                }
                i--;
                continue;
            }
            int before = phrase.from() - 1;
            boolean located = opens(before) || trigger.isVerb() && isFightersOwn(before, trigger);
            if (INSIDE.contains(words.lower(before)) && located && isPlace(phrase)) {
                return phrase;
            }
            i = before;
        }
        return null;
    }

    private boolean opens(int preposition) {
        return OPENERS.contains(words.lower(preposition - 1))
                || words.tag(preposition - 1).startsWith("RB")
                || words.isForm("calendar", preposition - 1)
                || words.isForm("saying", preposition - 1)
                || words.isLemma("falling", preposition - 1)
                || isDated(preposition - 1);
    }

    /** "rebels in P clashed with": where they stand who fight, right before the verb. */
    private boolean isFightersOwn(int preposition, Trigger trigger) {
        NounPhrase fighters = reading.phrases().at(preposition - 1);
        NounPhrase place = reading.phrases().at(preposition + 1);
        ActorPhrase party = fighters == null ? null : reading.actors().alone(fighters);
        return party != null
                && party.isArmedParty()
                && place != null
                && place.to() == reading.clauses().groupStart(trigger.at());
    }

    /** "killed on Monday in P": a date between what happened and where. */
    private boolean isDated(int i) {
        NounPhrase date = reading.phrases().at(i);
        int before = date == null ? i : date.from() - 1;
        return date != null
                && (words.isForm("calendar", i) || words.isForm("month", i) || words.isForm("period", i))
                && words.isLemma("falling", words.lower(before).equals("on") ? before - 1 : before);
    }

    private @Nullable NounPhrase behind(Trigger trigger) {
        for (int i = trigger.to(); i < Math.min(words.size() - 1, trigger.to() + REACH); i++) {
            boolean clause = words.isForm("clausal", i) && !words.lower(i).equals("that");
            if (words.isForm("clause_end", i) || clause || words.lower(i).equals("where")) {
                return null;
            }
            boolean other = words.lower(i).equals(",") && reading.phrases().at(i + 1) != null
                    || words.lower(i).equals("and") && words.isFiniteVerb(i + 1);
            if (other) {
                return null;
            }
            NounPhrase phrase =
                    INSIDE.contains(words.lower(i)) ? reading.phrases().at(i + 1) : null;
            if (phrase != null && isPlace(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private boolean isPlace(NounPhrase phrase) {
        return reading.places().read(phrase).stream()
                .anyMatch(place -> place.kind() == PlacePhrase.Kind.DEFINITE
                                && reading.vocabulary().is("settlement", place.noun())
                        || place.kind() == PlacePhrase.Kind.DESCRIBED
                        || place.kind() == PlacePhrase.Kind.NAMED
                                && (place.mention() == null
                                        || place.mention().type() != EntityType.COUNTRY
                                        || !place.isWhole()));
    }
}

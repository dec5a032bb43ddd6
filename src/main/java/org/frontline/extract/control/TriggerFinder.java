package org.frontline.extract.control;

import java.util.Locale;
import java.util.Set;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.jspecify.annotations.Nullable;

/** Decides whether a word triggers a rule: its class, voice, particles, light object and governing words. */
final class TriggerFinder {
    private static final int DECIDING_REACH = 30;
    /** "fighting between X and the troops of Y broke out": in words, from the noun to its verb. */
    private static final int SUBJECT_REACH = 14;
    /** From a verb back to the one whose infinitive it is, in words. */
    private static final int GOVERNING_REACH = 6;

    private final Reading reading;
    private final Words words;

    TriggerFinder(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    @Nullable
    Trigger find(Rule rule, int i) {
        return switch (rule.trigger().kind()) {
            case VERB -> verb(rule.trigger(), i);
            case NOUN -> noun(rule.trigger(), i);
            case ADJECTIVE -> adjective(rule.trigger(), i);
            case COMPOUND -> compound(i);
        };
    }

    private @Nullable Trigger verb(Rule.Trigger wanted, int i) {
        if (!wanted.governors().isEmpty() && !wanted.governors().contains(words.lemma(governing(i)))) {
            return null;
        }
        boolean plainVerb = words.tag(i).startsWith("VB") && reading.phrases().at(i) == null;
        if (wanted.notParticles().contains(words.lower(i + 1)) && !isDate(i + 2) && !isAim(i + 1)) {
            return null;
        }
        if (!plainVerb || words.entity(i) != null || voiceDiffers(wanted, i)) {
            return null;
        }
        boolean nominal = words.tag(i).equals("VBG")
                && words.tag(i - 1).equals("DT")
                && words.lower(i + 1).equals("of"); // "in the surrounding of P"
        if (nominal || isLocating(i)) {
            return null;
        }
        int to = i + 1;
        if (!wanted.particles().isEmpty()) {
            to = particleEnd(wanted.particles(), i);
            if (to < 0) {
                return null;
            }
        }
        if (!wanted.without().isEmpty() && hasUnwantedObject(wanted, i)) {
            return null;
        }
        NounPhrase behind = words.lemma(i).equals("hold") ? reading.followers().directlyAfter(i) : null;
        if (behind != null && words.isForm("held_as", behind.to())) {
            return null;
        }
        if (wanted.objects().isEmpty()) {
            return new Trigger(i, i, to, i, null);
        }
        NounPhrase direct = reading.clauses().patient(i);
        NounPhrase object = counted(direct != null ? direct : through(i), wanted);
        if (object != null && !wanted.objects().contains(words.lemma(object.head()))) {
            NounPhrase told = beforeRelative(i, wanted);
            object = told == null ? object : told;
        }
        if (object == null || !wanted.objects().contains(words.lemma(object.head()))) {
            return null;
        }
        return new Trigger(i, Math.min(i, object.from()), Math.max(to, object.to()), i, object);
    }

    /** "fell within weeks", "fell on a Monday": what follows the particle only dates it. */
    private boolean isDate(int i) {
        for (int k = i; k < i + 3; k++) {
            if (words.isForm("calendar", k) || words.isForm("period", k) || words.isForm("month", k)) {
                return true;
            }
            boolean opens = words.tag(k).equals("DT")
                    || words.tag(k).equals("CD")
                    || words.tag(k).startsWith("JJ")
                    || words.isForm("before_period", k);
            if (!opens || words.run(k) != null) {
                return false;
            }
        }
        return false;
    }

    /** "the villages surrounding P": where they lie, not what they do. */
    private boolean isLocating(int verb) {
        boolean adjoins = words.isForm("adjoining", verb)
                && words.tag(verb + 1).equals("NNS")
                && (words.lower(verb - 1).equals("and") || words.tag(verb - 1).equals("IN"));
        if (adjoins) {
            return true;
        }
        NounPhrase before = words.isForm("locating", verb) ? reading.phrases().at(verb - 1) : null;
        if (before == null) {
            return false;
        }
        EntityMention entity = words.entity(before.head());
        return entity != null
                ? entity.type().isPlace()
                : words.isLemma("area", before.head())
                        || words.isLemma("settlement", before.head())
                        || words.isLemma("facility", before.head())
                        || words.isLemma("part", before.head());
    }

    /** "launched an attack on P, which was repelled": the attack, whatever stands nearer. */
    private @Nullable NounPhrase beforeRelative(int verb, Rule.Trigger wanted) {
        int which = reading.clauses().groupStart(verb) - 1;
        if (!words.lower(which).equals("which") || !reading.clauses().passive(verb)) {
            return null;
        }
        for (int i = which - 1; i > 0 && i > which - DECIDING_REACH && !words.isForm("clause_end", i); i--) {
            NounPhrase phrase = reading.phrases().at(i);
            if (phrase != null && phrase.head() == i && wanted.objects().contains(words.lemma(i))) {
                return phrase;
            }
        }
        return null;
    }

    /** "cut two of the roads": the roads. */
    private @Nullable NounPhrase counted(@Nullable NounPhrase object, Rule.Trigger wanted) {
        if (object == null
                || !words.lower(object.to()).equals("of")
                || wanted.objects().contains(words.lemma(object.head()))) {
            return object;
        }
        boolean count = words.isForm("quantity", object.head())
                || words.isLemma("row_noun", object.head())
                || words.tag(object.head()).equals("CD");
        NounPhrase inner = count ? reading.phrases().at(object.to() + 1) : null;
        return inner == null ? object : inner;
    }

    /** "withdrew to regroup": what for, not where to. */
    private boolean isAim(int to) {
        return words.lower(to).equals("to") && words.tag(to + 1).equals("VB");
    }

    /** "managed on Monday to control": the word whose infinitive a verb is, -1 where it is none. */
    private int governing(int verb) {
        if (!words.lower(verb - 1).equals("to")) {
            return -1;
        }
        int i = verb - 2;
        while (i > verb - GOVERNING_REACH && !words.isVerb(i) && !words.tag(i).startsWith("JJ")) {
            i--;
        }
        return i;
    }

    /** "broke through the defences": what stands behind "through". */
    private @Nullable NounPhrase through(int verb) {
        return words.lower(verb + 1).equals("through") ? reading.phrases().at(verb + 2) : null;
    }

    private boolean hasUnwantedObject(Rule.Trigger wanted, int verb) {
        NounPhrase object = words.hasLemma(wanted.without()) ? reading.clauses().patient(verb) : null;
        // "took the northern part of P" is no "took part"
        return object != null
                && wanted.without().contains(words.lemma(object.head()))
                && !(words.isForm("partitive", object.head())
                        && words.lower(object.to()).equals("of")
                        && !reading.places().read(object).isEmpty());
    }

    private boolean voiceDiffers(Rule.Trigger wanted, int i) {
        return wanted.voice() != Rule.Voice.ANY
                && (wanted.voice() == Rule.Voice.PASSIVE) != reading.clauses().passive(i);
    }

    /** After a particle beside the verb or behind its object, -1 where there is none. */
    private int particleEnd(Set<String> particles, int verb) {
        for (int k = verb + 1; k <= verb + 2; k++) {
            if (particles.contains(words.lower(k))) {
                return k + 1;
            }
        }
        NounPhrase object = reading.followers().directlyAfter(verb);
        return object != null && particles.contains(words.lower(object.to())) ? object.to() + 1 : -1;
    }

    private @Nullable Trigger noun(Rule.Trigger wanted, int i) {
        NounPhrase phrase = reading.phrases().at(i);
        boolean mistagged = words.tag(i).startsWith("JJ") && words.isForm("preposition", i + 1);
        boolean gerund = words.tag(i).equals("VBG") && Set.of("of", "between").contains(words.lower(i + 1))
                || phrase == null && (mistagged || isEvent(wanted, i));
        if (gerund && phrase == null) {
            phrase = new NounPhrase(i, i + 1, i, false);
        }
        boolean strike = phrase == null
                && words.isLemma("striking", i)
                && Set.of("on", "against").contains(words.lower(i + 1)); // a verb of attack takes its object directly
        if (strike) {
            NounPhrase before = reading.phrases().at(i - 1);
            phrase = new NounPhrase(before == null ? i : before.from(), i + 1, i, false);
            gerund = true;
        }
        if (phrase == null && wanted.after().contains(words.lower(i - 1))) {
            phrase = new NounPhrase(i, i + 1, i, false);
            gerund = true;
        }
        if (phrase == null
                || !(words.isNoun(i) || gerund || words.tag(i).startsWith("JJ") || words.entity(i) != null)) {
            return null;
        }
        if (isOperationName(phrase, i) || hasUnwanted(wanted, phrase, i) || isMonth(i)) {
            return null;
        }
        boolean inner = i != phrase.head() && !wanted.lemmas().contains(words.lemma(phrase.head()));
        if (inner && isPremodifier(phrase)) {
            return null;
        }
        NounPhrase owner =
                words.isPossessive(phrase.from() - 1) ? reading.phrases().at(phrase.from() - 2) : null;
        int preposition = beforeNumbers(owner == null ? phrase.from() - 1 : owner.from() - 1);
        String before = words.lower(preposition);
        if (!wanted.after().isEmpty() && !wanted.after().contains(before)
                || wanted.notAfter().contains(before)) {
            return null;
        }
        NounPhrase whole = phrase;
        int from = wanted.after().isEmpty() ? i : preposition;
        NounPhrase noun = inner ? new NounPhrase(phrase.from(), i + 1, i, false) : phrase;
        Trigger trigger = Trigger.governed(i, from, i + 1, noun, () -> governor(whole, wanted.governors()));
        boolean matters = !wanted.governors().isEmpty() || words.hasLemma(wanted.notGovernors());
        return matters && !isGovernor(wanted, words.lemma(trigger.verb())) ? null : trigger;
    }

    /** "the agency reported fighting in P", "fighting in P was intense", "after fighting broke out": nobody's deed, but what happens. */
    private boolean isEvent(Rule.Trigger wanted, int i) {
        boolean named = words.tag(i).equals("VBG") && wanted.lemmas().contains(words.lower(i));
        if (!named) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && words.tag(before).startsWith("JJ")) {
            before--;
        }
        if (words.isForm("saying", before)) {
            return true;
        }
        boolean opens = before < 0
                || words.lower(before).equals(",")
                || words.isForm("clause_end", before)
                || words.isForm("clausal", before);
        int verb = opens ? nextFinite(i + 1) : -1;
        return verb > 0 && words.isLemma("happening", verb);
    }

    /** The finite verb that a subject at most some words before it may have, -1 where another clause opens first. */
    private int nextFinite(int from) {
        for (int i = from; i < Math.min(words.size(), from + SUBJECT_REACH); i++) {
            if (words.isFiniteVerb(i) && reading.phrases().at(i) == null) {
                return i;
            }
            if (words.lower(i).equals(",") || words.isForm("subordinator", i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "within two and a half miles", "within 5 or 6 km", "within 5–6 km": what stands before the first number. */
    private int beforeNumbers(int preposition) {
        boolean joint = (Set.of("and", "or").contains(words.lower(preposition)) || words.isForm("dash", preposition))
                && words.tag(preposition - 1).equals("CD");
        return joint ? preposition - 2 : preposition;
    }

    /** "On 10 March", "March 2015": no march. */
    private boolean isMonth(int i) {
        return words.isForm("month", i)
                && (words.tag(i - 1).equals("CD") || words.tag(i + 1).equals("CD"));
    }

    private static boolean isGovernor(Rule.Trigger wanted, String lemma) {
        return (wanted.governors().isEmpty() || wanted.governors().contains(lemma))
                && !wanted.notGovernors().contains(lemma);
    }

    /** "combat pilots", "a battle plane": a common noun that the trigger only describes, unless that is an event itself. */
    private boolean isPremodifier(NounPhrase phrase) {
        int head = phrase.head();
        return words.run(head) == null && words.tag(head).startsWith("NN") && !words.isLemma("event", head);
    }

    /** "in the Battle of P", "since the Siege of P": a name that stands for a time, in running text. */
    private boolean isOperationName(NounPhrase phrase, int i) {
        boolean capital = Character.isUpperCase(words.text(i).charAt(0))
                && !words.text(i).equals(words.text(i).toUpperCase(Locale.ROOT));
        boolean prose = words.sentence().isProse();
        boolean of = words.lower(i + 1).equals("of");
        boolean named = words.isLemma("operation_noun", i) && of;
        if (named && isInBrackets(phrase)) {
            return true;
        }
        if (of && (capital && opensEntry(phrase) || isDecided(phrase) || isTold(i))) {
            return false;
        }
        // "in the Raqqa Offensive"; a headline that ran into the text has no article: "Two Dead in Battle for P"
        boolean called = words.tag(phrase.from() - 1).equals("IN")
                && words.tag(phrase.from()).equals("DT");
        return prose
                && phrase.from() > 0
                && (capital && (called || of) || named && words.isForm("before_operation", phrase.from() - 1));
    }

    /** "the Battle of P began", "raged": what the clause tells is the battle itself. */
    private boolean isTold(int noun) {
        NounPhrase place = reading.phrases().at(noun + 2);
        int verb = place == null ? -1 : place.to();
        return verb > 0
                && words.isFiniteVerb(verb)
                && words.isLemma("happening", verb)
                && !words.isBe(verb)
                && !words.isForm("perfect", verb);
    }

    /** "A brigade (since 2017, Battle of P)". */
    private boolean isInBrackets(NounPhrase phrase) {
        for (int i = phrase.from() - 1; i > 0 && !words.lower(i).equals(")"); i--) {
            if (words.lower(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** "1206 – War of the Cousins: Battle of P": the entry of a chronicle. */
    private boolean opensEntry(NounPhrase phrase) {
        int before = phrase.from() - 1;
        return words.lower(before).equals(":") || words.isForm("dash", before);
    }

    /** "X defeats Y at the Battle of P", "a victory in the Battle of P": it is told of its end, and dates nothing. */
    private boolean isDecided(NounPhrase phrase) {
        if (!words.isForm("fought_in", phrase.from() - 1)) {
            return false;
        }
        for (int i = phrase.from() - 2; i >= 0 && i > phrase.from() - DECIDING_REACH; i--) {
            if (words.isLemma("deciding", i)) {
                return true;
            }
            if (words.isForm("clause_end", i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word of the phrase, or of the means named behind it, says that this is another kind of event. */
    private boolean hasUnwanted(Rule.Trigger wanted, NounPhrase phrase, int i) {
        for (int k = phrase.from(); k < Math.min(words.size(), i + 7); k++) {
            boolean means = k < phrase.to()
                    || Set.of("with", "by", "using", "of").contains(words.lower(phrase.to()))
                    || k < i + 3;
            if (means
                    && (wanted.without().contains(words.lower(k))
                            || wanted.without().contains(words.lemma(k)))) {
                return true;
            }
        }
        return false;
    }

    /** The verb whose object or subject the phrase is, by tree, else the verb directly before it. */
    private int governor(NounPhrase phrase, Set<String> wanted) {
        int head = words.head(phrase.head());
        if (head < 0 || !wanted.contains(words.lemma(head))) {
            for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - 12); i--) {
                if (words.isVerb(i)
                        && wanted.contains(words.lemma(i))
                        && reading.phrases().at(i) == null) {
                    return i;
                }
                if (words.isFiniteVerb(i) && reading.phrases().at(i) == null
                        || words.lower(i).equals(",")) {
                    break;
                }
            }
        }
        if (head >= 0 && words.isVerb(head) && !words.isBe(head)) {
            return head;
        }
        for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - 4); i--) {
            if (words.isVerb(i) && reading.phrases().at(i) == null) {
                return i;
            }
            if (reading.phrases().at(i) != null) {
                break;
            }
        }
        return -1;
    }

    private @Nullable Trigger adjective(Rule.Trigger wanted, int i) {
        NounPhrase phrase = reading.phrases().at(i);
        if (phrase == null && wanted.objects().isEmpty()) {
            Trigger told = words.isLemma("staying", i - 1) ? predicate(i) : null; // "P had become encircled"
            int leaving = told == null ? reading.clauses().leaving(i) : -1;
            return leaving < 0 ? told : new Trigger(i, i, i + 1, leaving, null);
        }
        if (phrase == null || i == phrase.head() || !wanted.without().isEmpty() && hasUnwanted(wanted, phrase, i)) {
            return null;
        }
        if (!wanted.objects().isEmpty()
                && (!wanted.objects().contains(words.lemma(phrase.head())) || words.isName(i + 1))) {
            return null;
        }
        return new Trigger(i, i, i + 1, -1, phrase);
    }

    /** "P has remained rebel-held". */
    private @Nullable Trigger predicate(int i) {
        int verb = i - 1;
        while (verb >= 0 && words.tag(verb).startsWith("RB")) {
            verb--;
        }
        boolean copula = words.isBe(verb) || words.isVerb(verb) && words.isLemma("staying", verb);
        return copula ? new Trigger(i, i, i + 1, verb, null) : null;
    }

    /** "rebel-held X", "rebel held X": the party is the first part, or the word before. */
    private @Nullable Trigger compound(int i) {
        NounPhrase phrase = reading.phrases().at(i);
        boolean hyphenated = words.text(i).indexOf('-') > 0;
        if (hyphenated && (phrase == null || phrase.from() == i && phrase.to() == i + 1)) {
            return predicate(i);
        }
        if (phrase == null || !hyphenated && !(i > phrase.from() && words.isNoun(i - 1) && i < phrase.head())) {
            return null;
        }
        return new Trigger(i, hyphenated ? i : i - 1, i + 1, -1, phrase);
    }
}

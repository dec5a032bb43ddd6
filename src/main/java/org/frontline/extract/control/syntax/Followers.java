package org.frontline.extract.control.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The prepositional phrases that follow a word within its clause, by word order, near ones first. */
public final class Followers {
    private static final int REACH = 40;

    private final Words words;
    private final NounPhrases phrases;
    /** What was asked for once: rules ask for the same words again and again. */
    private final Map<Integer, List<Prepositional>> known = new HashMap<>();

    private final Map<Integer, List<Prepositional>> knownPastVerbs = new HashMap<>();

    public Followers(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The prepositional phrases from a word on; {@code pastVerbs}: also behind verbs of happening ("broke out in"). */
    public List<Prepositional> after(int start, boolean pastVerbs) {
        return (pastVerbs ? knownPastVerbs : known).computeIfAbsent(start, from -> read(from, pastVerbs));
    }

    private List<Prepositional> read(int start, boolean pastVerbs) {
        List<Prepositional> found = new ArrayList<>();
        int i = start;
        while (i < words.size() && i < start + REACH && !ends(i, pastVerbs)) {
            NounPhrase phrase = phrases.at(i);
            if (phrase != null && !words.isForm("preposition", i)) {
                i = phrase.to();
                continue;
            }
            int object = objectOf(i);
            NounPhrase governed = object < 0 ? null : phrases.at(object);
            if (governed != null) {
                NounPhrase whole = phrases.possessed(governed);
                NounPhrase goal = words.isForm("heading_noun", governed.head())
                                && words.lower(governed.to()).equals("of")
                        ? phrases.at(governed.to() + 1)
                        : null;
                // "in the direction of P" is "toward P"
                whole = goal == null ? whole : phrases.possessed(goal);
                found.add(new Prepositional(goal == null ? preposition(i) : "toward", i, whole));
                i = Math.max(whole.to(), object + 1);
            } else {
                i++;
            }
        }
        return found;
    }

    /** "out of", "deep into" as "into", "in and around" as "in". */
    private String preposition(int i) {
        String next = words.lower(i + 1);
        if (!words.isForm("preposition_first", i) || !words.isForm("preposition", i + 1)) {
            return words.lower(i);
        }
        String pair = words.lower(i) + " " + next;
        boolean known = words.vocabulary().is("preposition_pair", pair);
        return known ? pair : next;
    }

    /** Where the phrase begins that a preposition at {@code i} governs, -1 where there is no preposition. */
    private int objectOf(int i) {
        boolean two = words.isForm("preposition_first", i) && words.isForm("preposition", i + 1);
        if (!two && !words.isForm("preposition", i) || words.isVerb(i)) {
            return -1;
        }
        int k = two ? i + 2 : i + 1;
        while (k < i + 5 && phrases.at(k) == null && skippable(k)) {
            k++;
        }
        return phrases.at(k) == null ? -1 : k;
    }

    private boolean skippable(int k) {
        boolean joins = words.lower(k).equals("and") || words.lower(k).equals("or");
        boolean afterJoin =
                words.lower(k - 1).equals("and") || words.lower(k - 1).equals("or");
        boolean rough = words.isForm("approximator", k)
                && (words.isForm("approximator", k + 1) || words.tag(k + 1).equals("CD"));
        boolean participle = words.tag(k).startsWith("VB")
                && words.lower(k).endsWith("ed")
                && words.isForm("preposition", k - 1)
                && words.run(k + 1) != null;
        return words.tag(k).startsWith("RB")
                || participle
                || rough
                || words.isQuote(k)
                || words.lower(k).equals("both")
                || joins && words.isForm("preposition", k + 1)
                || afterJoin && words.isForm("preposition", k);
    }

    private boolean ends(int i, boolean pastVerbs) {
        if (words.isForm("subordinator", i) && phrases.at(i) == null || isRelative(i) || opensMainClause(i)) {
            return true;
        }
        if (words.tag(i).equals("TO") && words.tag(i + 1).equals("VB") && words.run(i + 1) == null) {
            return true;
        }
        if (!words.isVerb(i) || phrases.at(i) != null || words.isForm("preposition", i)) {
            return false;
        }
        boolean backed = words.isLemma("backing", i) && words.lower(i + 1).equals("by");
        return !(pastVerbs && (backed || words.isLemma("happening", i)));
    }

    /** "after fierce fighting, X seized": a comma, a subject, a finite verb. */
    private boolean opensMainClause(int i) {
        NounPhrase subject = words.lower(i).equals(",") ? phrases.at(i + 1) : null;
        int verb = subject == null ? -1 : subject.to();
        while (verb >= 0 && words.tag(verb).startsWith("RB")) {
            verb++;
        }
        boolean finite = words.isFiniteVerb(verb)
                || words.tag(verb).equals("VBN") && words.tag(verb + 1).matches("DT|CD|JJ[RS]?|PRP\\$");
        return verb >= 0 && finite && phrases.at(verb) == null;
    }

    private boolean isRelative(int i) {
        String tag = words.tag(i);
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WRB") || tag.equals("WP$");
    }

    /** The phrase directly after a word, adverbs and particles apart; null where something else comes first. */
    public @Nullable NounPhrase directlyAfter(int i) {
        int k = i + 1;
        while (k < words.size() && (phrases.at(k) == null && passes(k) || isDate(phrases.at(k)))) {
            NounPhrase date = phrases.at(k);
            k = date == null ? k + 1 : date.to();
        }
        NounPhrase phrase = phrases.at(k);
        return phrase != null && isObject(phrase) ? phrases.possessed(phrase) : null;
    }

    /** "withdrew the following day", "captured last week": when, not what. */
    private boolean isDate(@Nullable NounPhrase phrase) {
        if (phrase == null || phrase.possessor() || words.run(phrase.head()) != null) {
            return false;
        }
        return words.isForm("calendar", phrase.head())
                || words.isForm("period", phrase.head())
                        && Set.of("ago", "later", "earlier", "before", "after").contains(words.lower(phrase.to()))
                || words.isForm("period", phrase.head())
                        && (words.isForm("before_period", phrase.from())
                                || words.isForm("dated", phrase.from() + 1)
                                || words.tag(phrase.from()).equals("CD"));
    }

    private boolean passes(int k) {
        String lower = words.lower(k);
        boolean about = words.isForm("approximator", k) && words.isForm("approximator", k + 1)
                || words.isForm("approximator", k) && words.isForm("approximator", k - 1)
                || words.isForm("approximator", k) && words.tag(k + 1).equals("CD");
        boolean particle = about
                || words.tag(k).equals("RP")
                || lower.equals("up")
                || lower.equals("back")
                || lower.equals("off")
                || lower.equals("over") && (!words.tag(k).equals("IN") || words.isLemma("handing", k - 1));
        return words.tag(k).startsWith("RB") || words.isQuote(k) || particle;
    }

    private boolean isObject(NounPhrase phrase) {
        String tag = words.tag(phrase.from());
        return !tag.equals("WDT") && !tag.equals("WP") && !tag.equals("EX");
    }
}

package org.frontline.extract.control.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The prepositional phrases that follow a word within its clause, by word order, near ones first. */
public final class Followers {
    private static final int REACH = 40;
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "which",
            "who",
            "whose",
            "whom",
            "when",
            "while",
            "whilst",
            "where",
            "because",
            "although",
            "though",
            "if",
            "unless",
            "but",
            "whereas",
            "until",
            "once",
            ";",
            ":",
            "so");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "from",
            "in",
            "on",
            "at",
            "by",
            "to",
            "into",
            "onto",
            "inside",
            "within",
            "over",
            "for",
            "with",
            "against",
            "toward",
            "towards",
            "between",
            "near",
            "around",
            "outside",
            "along",
            "across",
            "throughout",
            "through",
            "upon",
            "under",
            "after",
            "before",
            "since",
            "during",
            "until",
            "amid",
            "above",
            "behind",
            "among",
            "off",
            "atop",
            "via",
            "beyond",
            "about",
            "as",
            "despite",
            "following",
            "like",
            "without");
    private static final Set<String> FIRST_OF_TWO = Set.of(
            "out", "away", "back", "close", "on", "up", "down", "forward", "deep", "deeper", "closer", "further");
    private static final Set<String> CONTINUING = Set.of(
            "occur",
            "erupt",
            "break",
            "take",
            "continue",
            "rage",
            "resume",
            "intensify",
            "be",
            "start",
            "begin",
            "flare",
            "ensue",
            "spread",
            "escalate",
            "persist",
            "unfold",
            "remain",
            "report",
            "go",
            "happen",
            "launch",
            "have",
            "do",
            "will",
            "renew",
            "concentrate",
            "focus",
            "last",
            "grow",
            "carry",
            "conduct",
            "mount",
            "hear",
            "see",
            "underway",
            "subside",
            "stall",
            "follow");

    private final Words words;
    private final NounPhrases phrases;

    public Followers(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The prepositional phrases from a word on; {@code pastVerbs}: also behind verbs of happening ("broke out in"). */
    public List<Prepositional> after(int start, boolean pastVerbs) {
        List<Prepositional> found = new ArrayList<>();
        int i = start;
        while (i < words.size() && i < start + REACH && !ends(i, pastVerbs)) {
            NounPhrase phrase = phrases.at(i);
            if (phrase != null && !PREPOSITIONS.contains(words.lower(i))) {
                i = phrase.to();
                continue;
            }
            int object = objectOf(i);
            NounPhrase governed = object < 0 ? null : phrases.at(object);
            if (governed != null) {
                found.add(new Prepositional(preposition(i, object), i, governed));
                i = Math.max(governed.to(), object + 1);
            } else {
                i++;
            }
        }
        return found;
    }

    private String preposition(int i, int object) {
        StringBuilder name = new StringBuilder(words.lower(i));
        for (int k = i + 1; k < object; k++) {
            if (PREPOSITIONS.contains(words.lower(k))) {
                name.append(' ').append(words.lower(k));
            }
        }
        return name.toString();
    }

    /** Where the phrase begins that a preposition at {@code i} governs, -1 where there is no preposition. */
    private int objectOf(int i) {
        boolean first = FIRST_OF_TWO.contains(words.lower(i)) && PREPOSITIONS.contains(words.lower(i + 1));
        if (!first && !PREPOSITIONS.contains(words.lower(i)) || words.isVerb(i)) {
            return -1;
        }
        int k = first ? i + 2 : i + 1;
        while (k < i + 4 && phrases.at(k) == null && skippable(k)) {
            k++;
        }
        return phrases.at(k) == null ? -1 : k;
    }

    private boolean skippable(int k) {
        String tag = words.tag(k);
        return tag.startsWith("RB")
                || tag.equals("``")
                || tag.equals("''")
                || words.lower(k).equals("\"")
                || tag.equals("CC") && words.lower(k).equals("and")
                || PREPOSITIONS.contains(words.lower(k));
    }

    private boolean ends(int i, boolean pastVerbs) {
        String lower = words.lower(i);
        if (SUBORDINATORS.contains(lower) && phrases.at(i) == null || isRelative(i)) {
            return true;
        }
        if (words.tag(i).equals("TO") && words.tag(i + 1).equals("VB")) {
            return true;
        }
        if (!words.isVerb(i) || phrases.at(i) != null || words.entity(i) != null || PREPOSITIONS.contains(lower)) {
            return false;
        }
        return !(pastVerbs && CONTINUING.contains(words.lemma(i)));
    }

    private boolean isRelative(int i) {
        String tag = words.tag(i);
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WRB") || tag.equals("WP$");
    }

    /** The phrase directly after a word, adverbs and particles apart; null where something else comes first. */
    public @Nullable NounPhrase directlyAfter(int i) {
        int k = i + 1;
        while (k < words.size() && phrases.at(k) == null && passes(k)) {
            k++;
        }
        NounPhrase phrase = phrases.at(k);
        return phrase != null && isObject(phrase) ? phrase : null;
    }

    private boolean passes(int k) {
        String tag = words.tag(k);
        return tag.startsWith("RB")
                || tag.equals("RP")
                || tag.equals("``")
                || tag.equals("''")
                || words.lower(k).equals("\"")
                || words.lower(k).equals("over") && !words.tag(k).equals("IN")
                || words.lower(k).equals("up")
                || words.lower(k).equals("back");
    }

    private boolean isObject(NounPhrase phrase) {
        String tag = words.tag(phrase.from());
        return !tag.equals("WDT") && !tag.equals("WP") && !tag.equals("EX");
    }
}

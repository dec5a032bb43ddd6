package org.frontline.extract.control.syntax;

import java.util.Set;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;

/** The words that belong to a verb, and the voice that they put it in: "had not yet been taken". */
final class VerbGroups {
    private final Words words;
    private final NounPhrases phrases;
    private final Followers followers;

    VerbGroups(Words words, NounPhrases phrases, Followers followers) {
        this.words = words;
        this.phrases = phrases;
        this.followers = followers;
    }

    /** Whether a verb stands in the passive, "areas held by X" included. */
    boolean passive(int verb) {
        String tag = words.tag(verb);
        if (tag.equals("VBZ") || tag.equals("VBP") && !words.lower(verb).endsWith("ed")) {
            return false;
        }
        int left = auxiliary(verb);
        if (tag.equals("VBG")) {
            return words.lower(left).equals("being");
        }
        if (tag.equals("VB")) {
            return words.isBe(left);
        }
        boolean stays = tag.equals("VBN") && words.isLemma("staying", left);
        if (words.isBe(left) || words.isForm("get", left) || stays || isDeclared(left)) {
            return true;
        }
        if (words.isForm("perfect", left)) {
            return false;
        }
        return !words.isLemma("intransitive", verb) && (reducedPassive(verb) || isDoneToPlace(verb));
    }

    /** "was declared liberated": of the verb that stands before a participle. */
    private boolean isDeclared(int verb) {
        return verb > 0
                && words.isLemma("declaring", verb)
                && words.tag(verb).equals("VBN")
                && words.isBe(auxiliary(verb));
    }

    /** "P captured by X", "declared P liberated", "with P captured": a place takes nothing, whatever tense a tagger sees in a headline. */
    private boolean isDoneToPlace(int verb) {
        NounPhrase left = phrases.at(words.tag(verb - 1).startsWith("RB") ? verb - 2 : verb - 1);
        EntityMention entity = left == null ? null : words.entity(left.head());
        boolean place = left != null
                && entity != null
                && (entity.type() == EntityType.PLACE || entity.type() == EntityType.FACILITY)
                && (!words.isForm("preposition", left.from() - 1)
                        || words.lower(left.from() - 1).equals("with"))
                && !words.isForm("relative", left.from() - 1);
        boolean joined = Set.of("and", "or", ",").contains(words.lower(verb + 1)) && words.isVerb(verb + 2);
        return place
                && !joined
                && words.tag(verb).equals("VBD")
                && words.isLemma("taken_place", verb)
                && followers.directlyAfter(verb) == null
                && words.child(verb, "obj") < 0;
    }

    /** Whether a participle without auxiliary tells what is done to the noun before it: "the town held by X". */
    boolean isReducedPassive(int verb) {
        return auxiliary(verb) < 0 && passive(verb);
    }

    private boolean reducedPassive(int verb) {
        NounPhrase after = followers.directlyAfter(verb);
        boolean byFollows =
                words.lower(verb + 1).equals("by") || words.lower(verb + 2).equals("by") && after == null;
        if (byFollows) {
            return true;
        }
        NounPhrase left = phrases.at(words.tag(verb - 1).equals("RB") ? verb - 2 : verb - 1);
        // the tree last: it is built when it is first asked for
        return words.tag(verb).equals("VBN")
                && left != null
                && !words.isForm("relative", left.from() - 1)
                && (!words.isLemma("weak_participle", verb)
                        || Set.of("from", "of").contains(words.lower(verb + 1)))
                && after == null
                && words.head(verb) >= 0;
    }

    /** The auxiliary nearest to the left of a verb, adverbs skipped; -1 where something else stands there. */
    int auxiliary(int verb) {
        int i = verb - 1;
        while (i >= 0 && (words.tag(i).startsWith("RB") || words.isForm("adverbial", i) || isQuoting(i))) {
            i--;
        }
        return i >= 0 && (words.isVerb(i) || words.isBe(i)) && phrases.at(i) == null ? i : -1;
    }

    /** "P was "almost surrounded"", "seeks to "liberate" P": a mark that opens a quotation within a verb group. */
    private boolean isQuoting(int i) {
        boolean inside = i > 0
                && (words.isBe(i - 1)
                        || words.tag(i - 1).equals("TO")
                        || words.tag(i - 1).equals("MD"));
        return inside && Set.of("\"", "“", "``", "'", "‘").contains(words.lower(i));
    }

    /** The first word of the verb group: auxiliaries and "to" before the verb. */
    int groupStart(int verb) {
        int i = verb;
        while (i > 0 && isGroup(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isGroup(int i) {
        String tag = words.tag(i);
        boolean auxiliary = tag.equals("MD")
                || words.isBe(i)
                || Set.of("have", "do").contains(words.lemma(i))
                || words.isLemma("staying", i) && words.tag(i + 1).matches("VBN|RB")
                || isDeclared(i) && words.tag(i + 1).matches("VBN|RB");
        return phrases.at(i) == null
                && (auxiliary
                        || isQuoting(i)
                        || tag.startsWith("RB")
                        || tag.equals("TO")
                        || words.isForm("adverbial", i));
    }

    /** "helped X take P": the tagger takes a base form for a present tense at times. */
    boolean isBase(int verb) {
        return words.tag(verb).equals("VB") || words.tag(verb).equals("VBP");
    }
}

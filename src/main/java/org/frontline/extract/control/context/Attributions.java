package org.frontline.extract.control.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Who says what within one sentence. A reporting verb with words behind it covers these; one that ends the sentence, or
 * "according to", covers what stands before. The innermost claim wins.
 */
public final class Attributions {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "we", "i");
    private static final Set<String> TITLES = Set.of(
            "director",
            "head",
            "chief",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "leader",
            "commander",
            "minister",
            "president",
            "governor",
            "mayor",
            "activist",
            "official",
            "founder",
            "secretary",
            "general");
    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final List<SourceClaim> claims = new ArrayList<>();
    private boolean isRead;

    public Attributions(Words words, NounPhrases phrases, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
    }

    /** The claims, found when they are first asked for: that may take the tree, and most sentences tell nothing. */
    public List<SourceClaim> claims() {
        if (!isRead) {
            isRead = true;
            read();
        }
        return claims;
    }

    private void read() {
        for (int i = 0; i < words.size(); i++) {
            Stance stance = stance(words.lemma(i));
            if (stance != null && words.isVerb(i) && phrases.at(i) == null) {
                addVerb(i, stance);
            }
            if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
                addAccording(i);
            }
        }
    }

    /** The innermost claim that covers a word. */
    public @Nullable SourceClaim at(int token) {
        SourceClaim best = null;
        for (SourceClaim claim : claims()) {
            if (claim.covers(token) && (best == null || claim.to() - claim.from() < best.to() - best.from())) {
                best = claim;
            }
        }
        return best;
    }

    private @Nullable Stance stance(String lemma) {
        if (vocabulary.is("claimed", lemma)) {
            return Stance.CLAIMED;
        }
        if (vocabulary.is("confirmed", lemma)) {
            return Stance.CONFIRMED;
        }
        if (vocabulary.is("denied", lemma)) {
            return Stance.DENIED;
        }
        return vocabulary.is("reported", lemma) ? Stance.REPORTED : null;
    }

    private void addAccording(int i) {
        NounPhrase source = phrases.at(i + 2);
        if (source == null || words.lemma(source.head()).equals("report") && source.to() - source.from() <= 1) {
            return;
        }
        int to = extendedEnd(source);
        if (i == 0) {
            add(to, words.size(), source, Stance.REPORTED);
        } else {
            add(0, i, source, Stance.REPORTED);
        }
    }

    private void addVerb(int verb, Stance stance) {
        NounPhrase subject = subject(verb);
        if (subject == null || !canSpeak(subject, verb)) {
            return;
        }
        if (isFinal(verb, subject)) {
            int start = subject.from() < verb ? subject.from() : verb;
            boolean quoteOpensBehind = words.hasQuote(verb + 1);
            add(0, start, subject, stance);
            if (quoteOpensBehind) {
                add(verb + 1, words.size(), subject, stance);
            }
        } else if (hasComplement(verb)) {
            add(Math.max(verb, subject.to() - 1) + 1, complementEnd(verb), subject, stance);
        }
    }

    private @Nullable NounPhrase subject(int verb) {
        NounPhrase beside = phrases.at(verb - 1);
        if (beside != null && beside.to() == verb && speaks(beside)) {
            return beside; // before the tree is asked for, which costs most
        }
        int child = words.child(verb, "nsubj");
        NounPhrase byTree = child < 0 || words.label(child).equals("nsubj:pass") ? null : phrases.at(child);
        if (byTree != null && !Set.of("which", "that", "who").contains(words.lower(byTree.head()))) {
            return byTree;
        }
        int i = verb - 1;
        while (i >= 0
                && (words.tag(i).startsWith("RB")
                        || words.isBe(i)
                        || words.lemma(i).equals("have"))) {
            if (words.isBe(i)) {
                return null;
            }
            i--;
        }
        NounPhrase left = phrases.at(i);
        if (left != null) {
            return words.lower(left.head()).equals("who")
                    ? phrases.at(left.from() - (words.lower(left.from() - 1).equals(",") ? 2 : 1))
                    : left;
        }
        NounPhrase right = phrases.at(verb + 1);
        return words.isQuote(verb - 1) || words.lower(verb - 1).equals(",") ? right : null;
    }

    private boolean canSpeak(NounPhrase subject, int verb) {
        int head = subject.head();
        EntityMention entity = words.entity(head);
        if (PRONOUNS.contains(words.lower(head))) {
            return true;
        }
        boolean site = entity != null && isSite(entity) && words.tag(verb).equals("VBG");
        if (words.isForm("not_name", head) || site) {
            return false;
        }
        return entity != null
                || words.isName(head)
                || vocabulary.is("speaker", words.lemma(head))
                || vocabulary.is("force", words.lemma(head));
    }

    private boolean speaks(NounPhrase phrase) {
        EntityMention entity = words.entity(phrase.head());
        return entity != null && entity.type() != EntityType.PLACE
                || vocabulary.is("speaker", words.lemma(phrase.head()));
    }

    /** "they surrounded P, reporting clashes": it is not P that reports. */
    private static boolean isSite(EntityMention entity) {
        return entity.type() == EntityType.PLACE || entity.type() == EntityType.FACILITY;
    }

    /** Whether the statement stands before the verb: nothing but a date or a place is left behind it. */
    private boolean isFinal(int verb, NounPhrase subject) {
        int behind = Math.max(verb + 1, subject.from() > verb ? subject.to() : 0);
        boolean verbBehind = false;
        for (int i = behind; i < words.size(); i++) {
            if (words.isVerb(i) && phrases.at(i) == null) {
                verbBehind = true;
                break;
            }
        }
        if (verbBehind && !(subject.from() > verb && words.isQuote(verb - 1))) {
            return false;
        }
        return Math.min(verb, subject.from()) > 3
                && hasVerbBefore(Math.min(verb, subject.from()))
                && !words.lower(verb + 1).equals("that");
    }

    private boolean hasVerbBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (words.isVerb(i) || words.text(i).contains("-held")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComplement(int verb) {
        return verb + 1 < words.size();
    }

    /** The claim runs to the end of the sentence, or to a clause that the writer adds ("..., while"). */
    private int complementEnd(int verb) {
        for (int i = verb + 2; i < words.size(); i++) {
            String lower = words.lower(i);
            boolean adds = lower.equals("although")
                    || lower.equals("though")
                    || lower.equals(";")
                    || lower.equals("while") && words.lower(i - 1).equals(",")
                    || lower.equals("but") && words.lower(i - 1).equals(",");
            if (adds) {
                return i;
            }
        }
        return words.size();
    }

    private int extendedEnd(NounPhrase source) {
        int to = source.to();
        while (Set.of("of", "for", "in").contains(words.lower(to)) && phrases.at(to + 1) != null) {
            NounPhrase next = phrases.at(to + 1);
            to = next == null ? to : next.to();
        }
        return to;
    }

    private void add(int from, int to, NounPhrase subject, Stance stance) {
        if (from >= to) {
            return;
        }
        boolean pronoun = PRONOUNS.contains(words.lower(subject.head())) && subject.to() - subject.from() == 1;
        if (pronoun) {
            claims.add(new SourceClaim(from, to, null, null, stance));
            return;
        }
        NounPhrase whole = withTitle(subject);
        claims.add(new SourceClaim(
                from, to, words.surface(whole.from(), whole.to()), words.entity(subject.head()), stance));
    }

    /** "the head of the observatory", "observatory director Rami X" (one phrase), "a commander of X", articles dropped. */
    private NounPhrase withTitle(NounPhrase subject) {
        int from = subject.from();
        while (from < subject.head() && words.tag(from).equals("DT")) {
            from++;
        }
        int to = subject.to();
        boolean extends1 = vocabulary.is("speaker", words.lemma(subject.head()))
                && Set.of("of", "for").contains(words.lower(to))
                && phrases.at(to + 1) != null;
        if (extends1
                || TITLES.contains(words.lemma(subject.head()))
                        && Set.of("of", "for").contains(words.lower(to))) {
            NounPhrase next = phrases.at(to + 1);
            to = next == null ? to : next.to();
        }
        if (words.lower(subject.from() - 1).equals("of")
                || words.lower(subject.from() - 1).equals("for")) {
            NounPhrase before = phrases.at(subject.from() - 2);
            if (before != null && vocabulary.is("speaker", words.lemma(before.head()))) {
                from = before.from();
                while (from < before.head() && words.tag(from).equals("DT")) {
                    from++;
                }
            }
        }
        return new NounPhrase(from, to, subject.head(), false);
    }
}

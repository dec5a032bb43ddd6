package org.frontline.extract.control.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    private static final Set<String> MARKS = Set.of(":", "-", "–", "—");
    /** Behind a document, before whoever made it. */
    private static final Set<String> AUTHORED = Set.of("by", "from", "attributed");

    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    /** Tags of what may follow whoever says so: an apposition, a relative clause, the end. */
    private static final Set<String> MORE_OF_IT = Set.of("DT", "WDT", "WP", ".", ",");
    /** Words of a statement before who says so. */
    private static final int SHORTEST_STATEMENT = 3;

    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final List<SourceClaim> claims = new ArrayList<>();
    private boolean isRead;
    private @Nullable NounPhrase speaker;

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
        if (claims.isEmpty() && !words.sentence().isProse()) {
            addHeadline();
        }
    }

    /** "Rebels enter P: monitor", also where the colon was lost: who says so stands at the end of a headline. */
    private void addHeadline() {
        int last = words.size() - 1;
        NounPhrase source = words.isForm("heading_speaker", last) ? phrases.at(last) : null;
        if (source == null || source.from() < SHORTEST_STATEMENT) {
            return;
        }
        boolean marked = MARKS.contains(words.text(source.from() - 1));
        boolean bare = source.from() == last
                && words.isNoun(last - 1)
                && Character.isUpperCase(words.text(last).charAt(0));
        if (marked || bare) {
            add(0, source.from(), source, Stance.REPORTED);
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
        if (i > 0) {
            add(0, i, source, Stance.REPORTED);
        }
        if (i == 0 || !hasVerbBefore(i) && words.lower(to).equals(",")) {
            add(to, words.size(), source, Stance.REPORTED); // "By July, according to X, ..."
        }
    }

    private void addVerb(int verb, Stance stance) {
        NounPhrase told = subject(verb);
        NounPhrase subject = told == null ? goingOn(verb) : whoIsMeant(told);
        if (subject == null || !canSpeak(subject, verb)) {
            return;
        }
        speaker = subject;
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

    /** "X said ..., but later admitted": whoever spoke before in the sentence. */
    private @Nullable NounPhrase goingOn(int verb) {
        int i = verb - 1;
        while (i > 0 && words.tag(i).startsWith("RB")) {
            i--;
        }
        return i > 0 && words.tag(i).equals("CC") ? speaker : null;
    }

    /** Of a title and a name the name: "the head of the observatory, Rami X, said", "Rami X, a doctor at the hospital, said". */
    private NounPhrase whoIsMeant(NounPhrase subject) {
        int to = extendedEnd(subject);
        NounPhrase behind = words.lower(to).equals(",") ? phrases.at(to + 1) : null;
        if (behind != null && isPerson(behind) && words.lower(behind.to()).equals(",")) {
            return behind;
        }
        NounPhrase author = AUTHORED.contains(words.lower(subject.to()))
                ? phrases.at(subject.to() + (words.lower(subject.to()).equals("attributed") ? 2 : 1))
                : null;
        if (author != null && vocabulary.is("document", words.lemma(subject.head())) && speaks(author)) {
            return author; // "a report by X said"
        }
        NounPhrase name = nameBefore(subject);
        return name == null ? subject : name;
    }

    /** "Rami X, a doctor at the hospital": the name, unless another clause ends with it. */
    private @Nullable NounPhrase nameBefore(NounPhrase subject) {
        NounPhrase title = words.tag(subject.from() - 1).equals("IN") ? phrases.at(subject.from() - 2) : subject;
        if (title == null || !words.tag(title.from()).equals("DT")) {
            return null;
        }
        NounPhrase name = before(title);
        if (name == null || !isPerson(name)) {
            return null;
        }
        int before = name.from() - 1;
        boolean opens = before < 0
                || words.isQuote(before)
                || words.tag(before).equals("CC")
                || words.lower(before).equals("that");
        return opens ? name : null;
    }

    /** The phrase right before another, or before the comma between them. */
    private @Nullable NounPhrase before(NounPhrase phrase) {
        return phrases.at(phrase.from() - (words.lower(phrase.from() - 1).equals(",") ? 2 : 1));
    }

    private boolean isPerson(NounPhrase phrase) {
        EntityMention entity = words.entity(phrase.head());
        return entity != null && entity.type() == EntityType.PERSON;
    }

    private @Nullable NounPhrase subject(int verb) {
        NounPhrase beside = phrases.at(verb - 1);
        if (beside != null && beside.to() == verb && speaks(beside)) {
            return beside; // before the tree is asked for, which costs most
        }
        NounPhrase behind = inverted(verb);
        if (behind != null) {
            return behind;
        }
        NounPhrase apposed = words.lower(verb - 1).equals(",") ? phrases.at(verb - 2) : null;
        NounPhrase next = phrases.at(verb + 1);
        if (apposed != null && isPerson(apposed) && (next == null || !speaks(next))) {
            return apposed; // "the spokesman of the army, X Y, stated"
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
            return words.lower(left.head()).equals("who") ? before(left) : left;
        }
        NounPhrase right = phrases.at(verb + 1);
        return words.isQuote(verb - 1) || words.lower(verb - 1).equals(",") ? right : null;
    }

    /** "... in P said the observatory.", in a text that lost its commas: nothing but more of who it is follows. */
    private @Nullable NounPhrase inverted(int verb) {
        NounPhrase right = phrases.at(verb + 1);
        if (verb <= SHORTEST_STATEMENT || !words.isForm("saying", verb) || right == null || !speaks(right)) {
            return null;
        }
        boolean ends = right.to() >= words.size() || MORE_OF_IT.contains(words.tag(right.to()));
        return ends ? right : null;
    }

    private boolean canSpeak(NounPhrase subject, int verb) {
        int head = subject.head();
        EntityMention entity = words.entity(head);
        if (PRONOUNS.contains(words.lower(head))) {
            return true;
        }
        if (vocabulary.is("speaker", words.lemma(head)) || vocabulary.is("force", words.lemma(head))) {
            return true;
        }
        boolean site = entity != null && isSite(entity) && words.tag(verb).equals("VBG");
        return !site && !words.isForm("not_name", head) && (entity != null || words.isName(head));
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
        boolean follows = subject.from() > verb;
        boolean inverted = follows && (words.isQuote(verb - 1) || RELATIVE.contains(words.tag(subject.to())));
        if (!inverted && hasVerbBehind(follows ? subject.to() : verb + 1)) {
            return false;
        }
        int statementEnd = Math.min(verb, subject.from());
        return statementEnd > SHORTEST_STATEMENT
                && hasVerbBefore(statementEnd)
                && !words.lower(verb + 1).equals("that");
    }

    private boolean hasVerbBehind(int from) {
        return IntStream.range(from, words.size()).anyMatch(i -> words.isVerb(i) && phrases.at(i) == null);
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
        String head = words.lemma(subject.head());
        boolean titled = vocabulary.is("speaker", head) || TITLES.contains(head);
        if (titled && Set.of("of", "for").contains(words.lower(to))) {
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

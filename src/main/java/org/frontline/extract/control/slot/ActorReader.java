package org.frontline.extract.control.slot;

import java.util.Locale;
import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.ActorPhrase.Kind;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase as a party to a fact, its coordinates included; null where it is none. */
public final class ActorReader {
    private static final Set<String> PRONOUNS =
            Set.of("they", "it", "he", "she", "we", "them", "their", "its", "our", "his", "us", "him", "i", "whose");
    private static final Set<String> UNARMED = Set.of(
            "civilian",
            "resident",
            "citizen",
            "local",
            "protester",
            "demonstrator",
            "settler",
            "member",
            "people",
            "president",
            "volunteer",
            "ministry",
            "party",
            "federation",
            "union",
            "hero",
            "organization",
            "organisation",
            "company",
            "occupant",
            "nation");

    private static final int LONGEST_ACRONYM = 6;

    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;

    public ActorReader(Words words, NounPhrases phrases, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
    }

    /** The party that a phrase stands for. */
    public @Nullable ActorPhrase read(NounPhrase phrase) {
        ActorPhrase one = single(phrase);
        return one == null || one.kind() == Kind.PRONOUN ? one : coordinated(one, phrase);
    }

    /** The party that the phrase alone stands for, coordinates left out. */
    public @Nullable ActorPhrase alone(NounPhrase phrase) {
        return single(phrase);
    }

    private @Nullable ActorPhrase single(NounPhrase phrase) {
        int head = phrase.head();
        String lemma = words.lemma(head);
        NounPhrase counted =
                words.isLemma("row_noun", head) && words.lower(phrase.to()).equals("of")
                        ? phrases.at(phrase.to() + 1)
                        : null;
        if (counted != null) {
            return single(counted);
        }
        if (PRONOUNS.contains(words.lower(head)) && phrase.to() - phrase.from() == 1) {
            return new ActorPhrase(phrase.from(), phrase.to(), words.text(head), null, Kind.PRONOUN, true);
        }
        if ((vocabulary.is("event", lemma) || vocabulary.is("possession", lemma)) && words.entity(head) == null) {
            return ofEvent(phrase);
        }
        if (words.entity(head) == null && words.isForm("not_name", head)) {
            return null;
        }
        if (words.tag(phrase.from()).equals("PRP$")
                && phrase.to() - phrase.from() == 2
                && words.isForm("own_force", head)) {
            return new ActorPhrase(phrase.from(), phrase.to(), words.text(phrase.from()), null, Kind.PRONOUN, true);
        }
        EntityMention entity = words.entity(head);
        boolean force = vocabulary.is("force", lemma) || isSomebodysMen(phrase);
        if (entity == null && !force && !words.isName(head) && !endsName(phrase)) {
            return null;
        }
        if (entity != null && !force && (entity.type() == EntityType.PLACE || entity.type() == EntityType.FACILITY)) {
            return null;
        }
        boolean line =
                lemma.equals("front") && entity == null && !hasName(phrase.from(), phrase.to()); // "a wide front"
        if (line) {
            return null;
        }
        boolean region = entity != null
                && entity.type() == EntityType.COUNTRY
                && !force
                && words.isForm("directional", Math.max(phrase.from(), head - 1))
                && head > phrase.from();
        if (region) {
            return null;
        }
        NounPhrase name = entity == null && force ? nameBeside(phrase) : null;
        return name == null ? described(phrase, entity, force) : described(name, words.entity(name.head()), force);
    }

    /** "an alliance known as X", "a coalition called X", and "X an alliance of rebels" in a text that lost its commas: X. */
    private @Nullable NounPhrase nameBeside(NounPhrase phrase) {
        int to = extended(phrase, true);
        boolean known = words.lower(to).equals("known") && words.lower(to + 1).equals("as");
        NounPhrase called = known ? phrases.at(to + 2) : words.isForm("calling", to) ? phrases.at(to + 1) : null;
        if (called != null && words.isName(called.head())) {
            return called;
        }
        boolean aside = Set.of("a", "an").contains(words.lower(phrase.from())) && words.isForm("body", phrase.head());
        NounPhrase before = aside ? phrases.at(phrase.from() - 1) : null;
        if (before == null || before.to() != phrase.from()) {
            return null;
        }
        EntityMention entity = words.entity(before.head());
        return entity != null && entity.type().isForce() ? before : null;
    }

    /** "the Teutonic Order": a tagger takes the last word of some names for a common noun. */
    private boolean endsName(NounPhrase phrase) {
        int head = phrase.head();
        return head > phrase.from()
                && words.tag(head).equals("NN")
                && Character.isUpperCase(words.text(head).charAt(0))
                && words.isName(head - 1)
                && !isAllCapitals(words.sentence().text());
    }

    /** "the general's men", "army men": "men" alone are anybody. */
    private boolean isSomebodysMen(NounPhrase phrase) {
        return words.lower(phrase.head()).equals("men")
                && (words.isPossessive(phrase.from() - 1)
                        || words.tag(phrase.from()).equals("PRP$")
                        || words.lower(phrase.head() - 1).equals("armed")
                        || phrase.head() > phrase.from() && words.isLemma("force", phrase.head() - 1));
    }

    /** "the general's army": whose it is, where that has a name of its own. */
    private @Nullable NounPhrase namedOwner(NounPhrase phrase) {
        NounPhrase owner =
                phrase.from() > 1 && words.isPossessive(phrase.from() - 1) ? phrases.at(phrase.from() - 2) : null;
        boolean named = owner != null && words.isName(owner.head());
        EntityMention entity = owner == null ? null : words.entity(owner.head());
        return named && (entity == null || !entity.type().isPlace() || entity.type() == EntityType.COUNTRY)
                ? owner
                : null;
    }

    private ActorPhrase described(NounPhrase phrase, @Nullable EntityMention entity, boolean force) {
        NounPhrase owner = force && entity == null ? namedOwner(phrase) : null;
        int from = start(owner == null ? phrase : owner);
        int to = extended(phrase, force);
        String lemma = words.lemma(phrase.head());
        boolean named = entity != null || hasName(from, phrase.to());
        Kind kind = named ? Kind.NAMED : isAnaphor(phrase, from) ? Kind.ANAPHORIC : Kind.NOMINAL;
        boolean armed = force
                ? !UNARMED.contains(lemma) || isOfForce(phrase) || entity != null && entity.type() == EntityType.COUNTRY
                : entity != null && (isArmed(entity) || isCommander(phrase, entity)) || isUnknownGroup(phrase.head());
        return new ActorPhrase(from, to, words.surface(from, to), entity, kind, armed);
    }

    /** "members of the Foreign Legion": as armed as what they belong to. */
    private boolean isOfForce(NounPhrase phrase) {
        NounPhrase body = words.lemma(phrase.head()).equals("member")
                        && words.lower(phrase.to()).equals("of")
                ? phrases.at(phrase.to() + 1)
                : null;
        ActorPhrase whole = body == null ? null : single(body);
        return whole != null
                && whole.armed()
                && whole.kind() != Kind.PRONOUN
                && (whole.mention() == null || whole.mention().type() != EntityType.COUNTRY);
    }

    /** "the group", "the militant group", "the army", "the extremists": a name stands before. */
    private boolean isAnaphor(NounPhrase phrase, int from) {
        String head = words.lower(phrase.head());
        boolean bare = phrase.to() - from == 1;
        boolean group = vocabulary.is("group_anaphor", head);
        return words.lower(phrase.from()).equals("the") && (group || bare && vocabulary.is("state_anaphor", head));
    }

    private boolean isArmed(EntityMention entity) {
        return entity.type().isForce()
                || entity.type() == EntityType.COUNTRY
                || entity.type() == EntityType.NATIONALITY;
    }

    /** "Marshal X": who stands for the army that he leads. */
    private boolean isCommander(NounPhrase phrase, EntityMention entity) {
        boolean titled = false;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            titled |= words.isLemma("commander", i);
        }
        return titled && entity.type() == EntityType.PERSON;
    }

    /** "the ELN": of letters that stand for a body nobody has heard of, war reports mean a group under arms. */
    private boolean isUnknownGroup(int i) {
        String text = words.text(i);
        EntityMention entity = words.entity(i);
        boolean letters = text.length() >= 2
                && text.length() <= LONGEST_ACRONYM
                && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return letters
                && !words.isForm("civil_acronym", i)
                && (entity == null || entity.type() == EntityType.ORGANIZATION)
                && !isAllCapitals(words.sentence().text());
    }

    private static boolean isAllCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isName(i) || words.entity(i) != null) {
                return true;
            }
        }
        return false;
    }

    private int start(NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && words.entity(from) == null
                && (words.tag(from).equals("DT")
                        || words.tag(from).equals("CD")
                        || words.tag(from).equals("PDT")
                        || words.tag(from).equals("PRP$")
                        || words.isForm("counter", from)
                        || words.isForm("approximator", from)
                        || words.isForm("month", from) && words.tag(from + 1).equals("CD")
                        || words.isForm("month", from) && words.entity(from + 1) != null
                        || words.tag(from).startsWith("RB")
                        || words.tag(from).equals("IN"))) {
            from++;
        }
        return from;
    }

    /** "forces of X", "an army under X", "forces loyal to X", "rebels backed by X". */
    private int extended(NounPhrase phrase, boolean force) {
        int to = phrase.to();
        if (!force) {
            return to;
        }
        if (words.lower(to).equals("of") && isActorName(phrases.at(to + 1))) {
            return end(to + 1);
        }
        NounPhrase of = words.lower(to).equals("from") ? phrases.at(to + 1) : null;
        boolean taken = words.lower(phrase.from() - 1).equals("by"); // "retaken by troops from X": X lost it
        if (of != null && !taken && isBody(of)) { // "troops from the 6th Brigade"
            return end(to + 1);
        }
        NounPhrase under = words.lower(to).equals("under") ? phrases.at(to + 1) : null;
        if (under != null && words.isName(under.head()) && !hasName(phrase.from(), phrase.to())) {
            return end(to + 1);
        }
        if (words.lower(to).equals("loyal") && words.lower(to + 1).equals("to") && phrases.at(to + 2) != null) {
            return end(to + 2);
        }
        return to;
    }

    /** A force with a name: "the 6th Brigade", "the Nusra Front", no people of a place. */
    private boolean isBody(NounPhrase phrase) {
        EntityMention entity = words.entity(phrase.head());
        return entity != null
                ? entity.type().isForce()
                : words.isLemma("force", phrase.head())
                        && (hasName(phrase.from(), phrase.to()) || words.isLemma("troop_unit", phrase.head()));
    }

    private int end(int token) {
        NounPhrase next = phrases.at(token);
        return next == null ? token : next.to();
    }

    private boolean isActorName(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return false;
        }
        EntityMention entity = words.entity(phrase.head());
        return vocabulary.is("force", words.lemma(phrase.head()))
                || entity != null && entity.type().isActor()
                || entity == null && words.isName(phrase.head());
    }

    /** Whose attack it is: "an ISIL counterattack" is ISIL. */
    private @Nullable ActorPhrase ofEvent(NounPhrase phrase) {
        return modifier(phrase, phrase.head());
    }

    /** The party named within a phrase before one of its words: "Russian" in "the Russian occupation". */
    public @Nullable ActorPhrase modifier(NounPhrase phrase, int before) {
        if (phrase.from() > 1 && words.isPossessive(phrase.from() - 1)) {
            NounPhrase owner = phrases.at(phrase.from() - 2);
            ActorPhrase actor = owner == null ? null : read(owner);
            if (actor != null) {
                return actor;
            }
        }
        if (words.tag(phrase.from()).equals("PRP$") && PRONOUNS.contains(words.lower(phrase.from()))) {
            return new ActorPhrase(
                    phrase.from(), phrase.from() + 1, words.text(phrase.from()), null, Kind.PRONOUN, true);
        }
        NounPhrase dated = words.isForm("calendar", phrase.from()) ? phrases.at(phrase.from() - 1) : null;
        if (dated != null && isParty(dated.head())) {
            return alone(dated); // "the rebels' Thursday attack", in a text that lost its marks
        }
        int end = before;
        while (end > phrase.from() && !isParty(end - 1)) {
            end--;
        }
        int from = end;
        while (from > phrase.from() && (isParty(from - 1) || joins(from - 1, phrase))) {
            from--;
        }
        boolean kind = end - from == 1
                && (words.lower(from).equals("power")
                        || words.lower(from).equals("military") && vocabulary.is("event", words.lemma(phrase.head())));
        return end == phrase.from() || kind ? null : partyWithin(from, end);
    }

    private boolean joins(int i, NounPhrase phrase) {
        return i > phrase.from() && words.isName(i) && words.entity(i) == null && isParty(i - 1);
    }

    /** The side that a word itself names: "rebel" in "rebel areas". */
    public ActorPhrase word(int i) {
        return new ActorPhrase(i, i + 1, words.text(i), words.entity(i), Kind.NAMED, true);
    }

    private @Nullable ActorPhrase partyWithin(int from, int end) {
        int start = from;
        while (start < end && words.tag(start).equals("DT")) {
            start++;
        }
        if (start == end) {
            return null;
        }
        String surface = words.surface(start, end);
        boolean stripped = words.isForm("stripped_possessive", end - 1) && words.entity(end - 1) == null;
        return new ActorPhrase(
                start,
                end,
                stripped ? surface.substring(0, surface.length() - 1) : surface,
                words.entity(end - 1),
                Kind.NAMED,
                true);
    }

    private boolean isParty(int i) {
        EntityMention entity = words.entity(i);
        if (entity != null) {
            return entity.type().isActor()
                    || entity.type() == EntityType.NATIONALITY
                    || entity.type() == EntityType.COUNTRY && !words.isNoun(i + 2);
        }
        String lower = words.lower(i);
        return vocabulary.is("side_adjective", lower)
                || vocabulary.is("force", words.lemma(i))
                || lower.endsWith("-led")
                || lower.endsWith("-backed");
    }

    private ActorPhrase coordinated(ActorPhrase one, NounPhrase phrase) {
        int from = one.from();
        int to = one.to();
        ActorPhrase next = nextParty(to);
        while (next != null) {
            to = next.to();
            next = nextParty(to);
        }
        NounPhrase before = words.lower(phrase.from() - 1).equals("and") ? phrases.at(phrase.from() - 2) : null;
        ActorPhrase previous = before == null ? null : single(before);
        if (previous != null && previous.isArmedParty() && isBesideVerb(to)) {
            from = previous.from();
        }
        return new ActorPhrase(from, to, words.surface(from, to), one.mention(), one.kind(), one.armed());
    }

    private boolean isBesideVerb(int to) {
        return words.isVerb(to) || words.tag(to).startsWith("RB");
    }

    private @Nullable ActorPhrase nextParty(int to) {
        boolean comma = words.lower(to).equals(",");
        boolean and =
                words.lower(to).equals("and") || comma && words.lower(to + 1).equals("and");
        int at = and ? (comma ? to + 2 : to + 1) : comma ? to + 1 : -1;
        NounPhrase phrase = at < 0 ? null : phrases.at(at);
        if (phrase == null || phrase.from() != at || phrase.possessor()) {
            return null;
        }
        ActorPhrase next = single(phrase);
        if (next == null
                || !next.armed()
                || next.kind() == Kind.PRONOUN
                || vocabulary.is("event", words.lemma(phrase.head()))) {
            return null;
        }
        boolean listGoesOn = and
                || words.lower(next.to()).equals(",")
                || words.lower(next.to()).equals("and");
        return listGoesOn && (and || nextParty(next.to()) != null) ? next : null;
    }
}

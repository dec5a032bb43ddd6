package org.frontline.extract.control.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The parties that an article has named so far, and whom "they", "its" or "the group" goes back to. */
public final class ActorMemory {
    private static final int WINDOW = 4;
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her");
    private static final Set<String> SINGULAR = Set.of("it", "its");

    /** In sentences: how far "the two sides" goes back to those who last fought each other, and to two that are only named. */
    private static final int OPPOSED_WINDOW = 6;

    private static final int TWO_WINDOW = 2;

    private record Named(ActorPhrase actor, int sentence, boolean subject) {
        boolean isBefore(int otherSentence, int at) {
            return sentence < otherSentence || sentence == otherSentence && actor.from() < at;
        }
    }

    /** Two parties that are told to be against each other. */
    public record Opposed(ActorPhrase one, ActorPhrase other) {}

    private final Vocabulary vocabulary;
    private final List<Named> named = new ArrayList<>();
    private @Nullable Opposed opposed;
    private int opposedIn;

    public ActorMemory(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public void name(ActorPhrase actor, int sentence, boolean subject) {
        named.add(new Named(actor, sentence, subject));
    }

    public void oppose(ActorPhrase one, ActorPhrase other, int sentence) {
        opposed = new Opposed(one, other);
        opposedIn = sentence;
    }

    /** Whom "the two sides" stands for: those who fought last, else the last two that have been named; null where there are none. */
    public @Nullable Opposed two(int sentence, int at) {
        if (opposed != null && sentence - opposedIn <= OPPOSED_WINDOW) {
            return opposed;
        }
        Named last = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Named candidate = named.get(i);
            if (!candidate.isBefore(sentence, at)
                    || sentence - candidate.sentence > TWO_WINDOW
                    || !isNamedForce(candidate)) {
                continue;
            }
            if (last == null) {
                last = candidate;
            } else if (!isSame(last.actor, candidate.actor)) {
                return new Opposed(candidate.actor, last.actor);
            }
        }
        return null;
    }

    private static boolean isSame(ActorPhrase one, ActorPhrase other) {
        String first = entity(one);
        return one.surface().contains(other.surface())
                || other.surface().contains(one.surface())
                || first != null && first.equals(entity(other));
    }

    private static @Nullable String entity(ActorPhrase actor) {
        EntityMention mention = actor.mention();
        return mention == null ? null : mention.entityId();
    }

    /** Whom a pronoun or "the group" stands for, null where nobody is likely. */
    public @Nullable ActorPhrase resolve(ActorPhrase phrase, int sentence, int at, @Nullable ActorPhrase except) {
        Named best = null;
        double bestScore = 0;
        for (Named candidate : named) {
            boolean doer = except != null && candidate.subject; // "X went on, with the group taking P from Y"
            boolean beside = phrase.kind() == ActorPhrase.Kind.ANAPHORIC && candidate.sentence == sentence && !doer;
            if (beside
                    || !candidate.isBefore(sentence, at)
                    || sentence - candidate.sentence > WINDOW
                    || !fits(phrase, candidate.actor)
                    || except != null && isSame(candidate.actor, except)) {
                continue;
            }
            double near = candidate.sentence == sentence ? 1 : 0;
            double score = WINDOW + 1 + near - (sentence - candidate.sentence) + (candidate.subject ? 1.5 : 0);
            if (score >= bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best == null ? null : best.actor;
    }

    /**
     * Who speaks as "we" in a text without quotation marks: the party under arms that it first names as a subject, else the
     * first that is of no state.
     */
    public @Nullable ActorPhrase issuer() {
        return named.stream()
                .filter(candidate -> candidate.subject && isNamedForce(candidate))
                .findFirst()
                .or(() -> named.stream()
                        .filter(candidate -> isNamedForce(candidate) && !isOfState(candidate))
                        .findFirst())
                .map(Named::actor)
                .orElse(null);
    }

    private static boolean isNamedForce(Named candidate) {
        EntityMention mention = candidate.actor.mention();
        return candidate.actor.kind() == ActorPhrase.Kind.NAMED
                && mention != null
                && mention.type().isForce();
    }

    private static boolean isOfState(Named candidate) {
        EntityMention mention = candidate.actor.mention();
        return mention != null && mention.type() == EntityType.STATE_FORCE;
    }

    private boolean fits(ActorPhrase phrase, ActorPhrase candidate) {
        String words = phrase.surface().toLowerCase(Locale.ROOT);
        if (PERSONAL.contains(words)) {
            return candidate.mention() != null && candidate.mention().type() == EntityType.PERSON;
        }
        if (!candidate.armed()) {
            return false;
        }
        if (phrase.kind() == ActorPhrase.Kind.PRONOUN) {
            boolean plural = candidate.surface().endsWith("s") && candidate.mention() == null;
            return !(SINGULAR.contains(words) && plural);
        }
        if (candidate.kind() != ActorPhrase.Kind.NAMED) {
            return false;
        }
        EntityMention mention = candidate.mention();
        boolean state =
                mention != null && (mention.type() == EntityType.STATE_FORCE || mention.type() == EntityType.COUNTRY);
        String head = words.substring(words.lastIndexOf(' ') + 1);
        if (vocabulary.is("state_anaphor", head)) {
            return candidate.surface().toLowerCase(Locale.ROOT).contains(head);
        }
        boolean group = mention != null && !state && mention.type().isActor();
        return vocabulary.is("group_anaphor", head) && group;
    }
}

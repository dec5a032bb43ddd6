package org.frontline.extract.control;

import java.util.Locale;
import org.frontline.extract.control.context.ActorMemory;
import org.frontline.extract.control.context.Attributions;
import org.frontline.extract.control.context.SourceClaim;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Settles which party a phrase stands for: "they" and "the group" go back to one named before, "it" to the body that speaks
 * in the same sentence, "we" to the one that issued the text.
 */
final class ActorAntecedents {
    private final Reading reading;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Attributions attributions;
    private final ActorMemory memory;

    ActorAntecedents(Reading reading, Attributions attributions, ActorMemory memory) {
        this.reading = reading;
        this.words = reading.words();
        this.vocabulary = reading.vocabulary();
        this.attributions = attributions;
        this.memory = memory;
    }

    /**
     * The party that a phrase stands for, null where it is left open; a party found so counts as named again.
     *
     * @param trigger the word that tells what the party does
     */
    @Nullable
    ActorPhrase of(@Nullable ActorPhrase actor, int trigger) {
        return of(actor, trigger, null);
    }

    /** The party that a phrase stands for, which is not its own opponent. */
    @Nullable
    ActorPhrase of(@Nullable ActorPhrase actor, int trigger, @Nullable ActorPhrase opponent) {
        if (actor == null || actor.mention() != null) {
            return actor;
        }
        EntityMention pointer = words.pointer(actor.to() - 1);
        if (pointer != null && !pointer.type().isPlace()) {
            return linked(actor, pointer);
        }
        return switch (actor.kind()) {
            case NAMED, NOMINAL -> actor;
            case ANAPHORIC -> description(actor, opponent);
            case PRONOUN -> pronoun(actor, trigger, opponent);
        };
    }

    /** "the two sides", "both groups": the parties that have been told to fight each other; null where it is none such. */
    ActorMemory.@Nullable Opposed two(@Nullable ActorPhrase actor) {
        return actor != null && isTwo(actor) ? memory.two(words.sentence().index(), actor.from()) : null;
    }

    private boolean isTwo(ActorPhrase actor) {
        return actor.kind() != ActorPhrase.Kind.PRONOUN && isTwo(words, actor.from(), actor.to());
    }

    /** Whether words stand for two parties that have been named before. */
    static boolean isTwo(Words words, int from, int to) {
        return to - from == 1 && words.isForm("dual", from - 1) && words.isLemma("side_noun", from);
    }

    /** Two parties that a mention sets against each other. */
    void oppose(ActorPhrase one, ActorPhrase other) {
        if (!isTwo(one) && !isTwo(other)) {
            memory.oppose(one, other, words.sentence().index());
        }
    }

    /** What the entities of the article already link the words to; a description keeps its words. */
    private static ActorPhrase linked(ActorPhrase actor, EntityMention pointer) {
        boolean described = actor.kind() != ActorPhrase.Kind.PRONOUN;
        String surface = described ? actor.surface() : String.valueOf(pointer.entityName());
        return new ActorPhrase(actor.from(), actor.to(), surface, pointer, ActorPhrase.Kind.NAMED, true);
    }

    /** "the group": a party named before, else nobody but "the group". */
    private ActorPhrase description(ActorPhrase actor, @Nullable ActorPhrase opponent) {
        ActorPhrase antecedent = namedBefore(actor, opponent);
        return antecedent == null ? actor : antecedent;
    }

    /** "they", "its", "we". */
    private @Nullable ActorPhrase pronoun(ActorPhrase actor, int trigger, @Nullable ActorPhrase opponent) {
        ActorPhrase speaker = speaker(actor, trigger);
        if (speaker != null) {
            return speaker;
        }
        if (words.isForm("first_person", actor.from())) {
            return words.hasQuote(0) ? null : memory.issuer();
        }
        return namedBefore(actor, opponent);
    }

    private @Nullable ActorPhrase namedBefore(ActorPhrase actor, @Nullable ActorPhrase opponent) {
        int sentence = words.sentence().index();
        ActorPhrase antecedent = memory.resolve(actor, sentence, actor.from(), opponent);
        if (antecedent != null) {
            memory.name(antecedent, sentence, true);
        }
        return antecedent;
    }

    /** "The ministry said that it had taken P": a body that speaks in the same sentence says "it" of itself. */
    private @Nullable ActorPhrase speaker(ActorPhrase pronoun, int trigger) {
        SourceClaim claim = attributions.at(trigger);
        String source = claim == null ? null : claim.source();
        if (claim == null || source == null) {
            return null;
        }
        EntityMention speaks = claim.mention();
        if (speaks == null) {
            boolean speaksOfItself = words.isForm("first_person", pronoun.from())
                    ? isArmy(source)
                    : isForce(source) && isBehind(pronoun, source);
            return speaksOfItself ? standsFor(pronoun, source, null, ActorPhrase.Kind.NOMINAL) : null;
        }
        boolean side = speaks.begin() < words.token(pronoun.from()).begin()
                && (speaks.type().isForce() || speaks.type() == EntityType.COUNTRY || isForce(source))
                && !isAboutAnother(speaks, pronoun);
        return side ? standsFor(pronoun, source, speaks, ActorPhrase.Kind.NAMED) : null;
    }

    /** "The army said that it ..."; in "reports that they took P are false, the army said" they are others. */
    private boolean isBehind(ActorPhrase pronoun, String source) {
        int at = words.sentence().text().indexOf(source);
        return at >= 0
                && words.sentence().begin() + at < words.token(pronoun.from()).begin();
    }

    private static ActorPhrase standsFor(
            ActorPhrase pronoun, String surface, @Nullable EntityMention mention, ActorPhrase.Kind kind) {
        return new ActorPhrase(pronoun.from(), pronoun.to(), surface, mention, kind, true);
    }

    /** "the army", "our forces". */
    private boolean isArmy(String source) {
        String last = last(source);
        return vocabulary.is("state_anaphor", last) || vocabulary.is("own_force", last);
    }

    /** "the general staff": who speaks for an army, and says "its forces" of it. */
    private boolean isForce(String source) {
        return isArmy(source) || vocabulary.is("commanding_body", last(source));
    }

    private static String last(String source) {
        return source.substring(source.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "X said that Y was continuing its offensive": Y's. */
    private boolean isAboutAnother(EntityMention speaks, ActorPhrase pronoun) {
        for (NounPhrase phrase : reading.phrases().all()) {
            boolean between = words.token(phrase.from()).begin() > speaks.end() && phrase.to() < pronoun.from();
            boolean subject = between && words.hasLabel(phrase.head(), "nsubj");
            ActorPhrase other = subject ? reading.actors().alone(phrase) : null;
            if (other != null && other.isArmedParty()) {
                return true;
            }
        }
        return false;
    }
}

package org.frontline.resolve;

import java.util.List;
import org.frontline.gazetteer.Candidate;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A name in the making: where it stands, what it may mean and what it was taken to mean.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param begin offset into the part; inside the first token where the name is only a part of that ("Turkish-backed")
 * @param type what it seems to name, the decision's type once there is one
 * @param candidates what it may mean, likeliest first, empty where the gazetteer does not know it
 * @param confidence of its being a name at all
 */
record Name(
        Sentence sentence,
        int from,
        int to,
        int begin,
        int end,
        EntityType type,
        List<Candidate> candidates,
        @Nullable Decision decision,
        double confidence) {
    Name {
        candidates = List.copyOf(candidates);
    }

    static Name of(Sentence sentence, int from, int to, EntityType type, double confidence) {
        int begin = sentence.tokens().get(from).begin();
        int end = sentence.tokens().get(to - 1).end();
        return new Name(sentence, from, to, begin, end, type, List.of(), null, confidence);
    }

    Name withCandidates(List<Candidate> others) {
        EntityType first = others.isEmpty() ? type : others.get(0).entity().type();
        return new Name(sentence, from, to, begin, end, first, others, decision, confidence);
    }

    Name decided(Decision made) {
        return new Name(sentence, from, to, begin, end, made.type(), candidates, made, confidence);
    }

    Name undecided(EntityType other) {
        return new Name(sentence, from, to, begin, end, other, List.of(), null, confidence);
    }

    Name cut(int newBegin, int newEnd) {
        return new Name(sentence, from, to, newBegin, newEnd, type, candidates, decision, confidence);
    }

    String surface() {
        return sentence.text().substring(begin - sentence.begin(), end - sentence.begin());
    }

    int length() {
        return to - from;
    }

    boolean isOpen() {
        return decision == null && !candidates.isEmpty();
    }

    /** The id of what it was taken to mean, null while that is open. */
    @Nullable
    String entityId() {
        return decision == null ? null : decision.id();
    }

    boolean overlaps(Name other) {
        return sentence.index() == other.sentence.index() && begin < other.end && other.begin < end;
    }

    boolean contains(Name other) {
        return begin <= other.begin && other.end <= end;
    }

    EntityMention mention() {
        return decision == null
                ? new EntityMention(
                        sentence.part(),
                        sentence.index(),
                        begin,
                        end,
                        surface(),
                        type,
                        null,
                        null,
                        Link.NONE,
                        confidence)
                : new EntityMention(
                        sentence.part(),
                        sentence.index(),
                        begin,
                        end,
                        surface(),
                        decision.type(),
                        decision.id(),
                        decision.name(),
                        decision.link(),
                        decision.confidence());
    }
}

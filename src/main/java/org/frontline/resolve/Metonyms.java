package org.frontline.resolve;

import java.util.Locale;
import java.util.Set;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Capitals that speak or act for a government: "Damascus said", "backed by Moscow", "Kyiv and its allies deny". */
final class Metonyms implements LinkPass {
    private static final double CONFIDENCE = 0.85;
    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "from", "to", "into", "of", "on", "toward", "towards", "outside", "inside", "around",
            "for", "through", "via", "over", "-");
    private static final Set<String> BACKING = Set.of(
            "backed",
            "supported",
            "armed",
            "funded",
            "recognised",
            "recognized",
            "supplied",
            "brokered",
            "annexed",
            "imposed",
            "denied",
            "rejected");
    private static final Set<String> BETWEEN_SUBJECT_AND_VERB = Set.of(
            "has",
            "have",
            "had",
            "also",
            "later",
            "repeatedly",
            "again",
            "now",
            "will",
            "would",
            "itself",
            "on",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "immediately",
            "initially",
            "quickly",
            "officially",
            "formally",
            "long",
            "already",
            "n't",
            "not",
            "did",
            "does",
            "could",
            "may");
    private static final Set<String> RULING = Set.of("regime", "government", "authorities");
    private static final int VERB_REACH = 3;

    private final Governments governments;
    private final WordTable seats = WordTable.read("metonyms.tsv");
    private final WordTable dealings = WordTable.read("government-dealings.tsv");
    private final WordTable verbs = WordTable.read("government-verbs.tsv");

    Metonyms(Governments governments) {
        this.governments = governments;
    }

    @Override
    public String name() {
        return "metonym";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            String country = seats.value(name.surface());
            boolean place = name.type() == EntityType.PLACE || name.decision() == null;
            if (country != null && place && (isSubject(draft, name) || isAgent(name) || isDealtWith(name))) {
                Actor government = governments.government(country, draft.year());
                if (government != null) {
                    draft.decide(name, Decision.of(government, Link.ALIAS, CONFIDENCE));
                }
            }
        }
    }

    private boolean isSubject(Draft draft, Name name) {
        Sentence sentence = name.sentence();
        if (PLACING.contains(Draft.text(sentence, name.from() - 1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int at = afterCoordination(draft, sentence, name.to());
        for (int i = at; i <= at + VERB_REACH; i++) {
            String word = Draft.text(sentence, i).toLowerCase(Locale.ROOT);
            if (verbs.has(word)) {
                return !isInverted(sentence, i);
            }
            if (!BETWEEN_SUBJECT_AND_VERB.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** A participle before "by" tells what was done to the town: "Damascus, denied by rebels". */
    private static boolean isInverted(Sentence sentence, int verb) {
        return Draft.text(sentence, verb + 1).equals("by");
    }

    /** "Moscow and Tehran deny": over the second seat. */
    private int afterCoordination(Draft draft, Sentence sentence, int at) {
        Name other = Draft.text(sentence, at).equals("and") ? draft.at(sentence, at + 1) : null;
        return other != null && isSeatOrState(other) ? other.to() : at;
    }

    private boolean isSeatOrState(@Nullable Name other) {
        return other != null
                && (seats.has(other.surface())
                        || other.type() == EntityType.COUNTRY
                        || other.type() == EntityType.STATE_FORCE);
    }

    /** "A deal with Damascus", "permission from Ankara", "the Damascus regime". */
    private boolean isDealtWith(Name name) {
        if (RULING.contains(Draft.text(name.sentence(), name.to()))) {
            return true;
        }
        String noun = Draft.text(name.sentence(), name.from() - 2).toLowerCase(Locale.ROOT);
        String with = dealings.value(noun);
        return with != null
                && with.equals(Draft.text(name.sentence(), name.from() - 1).toLowerCase(Locale.ROOT))
                && !Draft.isCapitalized(Draft.text(name.sentence(), name.to()));
    }

    /** "Backed by Moscow", "Moscow-backed", "pro-Moscow". */
    private static boolean isAgent(Name name) {
        Sentence sentence = name.sentence();
        boolean by = Draft.text(sentence, name.from() - 1).equals("by")
                && BACKING.contains(Draft.text(sentence, name.from() - 2).toLowerCase(Locale.ROOT));
        String whole = Draft.text(sentence, name.from());
        return by
                || whole.equals(name.surface() + "-backed")
                || whole.equals(name.surface() + "-led")
                || whole.equals("pro-" + name.surface());
    }
}

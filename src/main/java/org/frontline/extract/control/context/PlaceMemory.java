package org.frontline.extract.control.context;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.Action;
import org.frontline.model.EntityMention;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** The places that an article has named so far, and what "the town", "it" or "there" goes back to. */
public final class PlaceMemory {
    private final ReferentKinds kinds;
    private final TitleReferents title;
    private final Engagements engagements = new Engagements();
    private final NounAgreement agreement;
    private final Salience salience;
    private final List<Referent> named = new ArrayList<>();
    private final Set<String> people = new HashSet<>();

    public PlaceMemory(Vocabulary vocabulary, Function<String, @Nullable Place> gazetteer) {
        this.kinds = new ReferentKinds(vocabulary, gazetteer);
        this.title = new TitleReferents(kinds);
        this.agreement = new NounAgreement(vocabulary, kinds, title);
        this.salience = new Salience(kinds, title, engagements);
    }

    public void name(Referent referent, boolean inTitle) {
        named.add(referent);
        if (inTitle) {
            title.name(referent);
        }
    }

    /** Remembers that a sentence told that the place was gained, lost, held ...: it is what the text is about. */
    public void contest(Referent referent, Action action, int sentence) {
        engagements.note(referent, action, sentence);
    }

    /** Remembers the name of somebody: what it ends with alone is no place. */
    public void person(String name) {
        people.add(name);
    }

    /** What the title says that the article is about. */
    public TitleReferents title() {
        return title;
    }

    /** The place that was contested last, at most a sentence ago, else the one that the title says was; null where neither is known. */
    public @Nullable Referent subject(int sentence) {
        Referent last = engagements.contestedLast(named, sentence);
        return last != null ? last : title.topic();
    }

    /** The same, places that were only advanced on included: what a repelled attack was for. */
    public @Nullable Referent attacked(int sentence) {
        Referent last = engagements.attackedLast(named, sentence);
        return last != null ? last : title.topic();
    }

    /**
     * The place that a nominal or pronoun goes back to, null where none is likely.
     *
     * @param noun dictionary form of the nominal's noun, empty for a pronoun
     */
    public @Nullable Referent resolve(String noun, Position position) {
        Referent best = null;
        double bestScore = 0;
        for (Referent referent : named) {
            if (!position.isBehind(referent) || !agreement.admits(noun, referent)) {
                continue;
            }
            double score = salience.of(noun, referent, position.sentence());
            if (score >= bestScore && score > 0) {
                best = referent;
                bestScore = score;
            }
        }
        return best;
    }

    /** The settlement that the text is about, for a site that stands alone ("the airport"). */
    public @Nullable Referent settlement(Position position) {
        return resolve("city", position);
    }

    /** The settlement named last before a word of the same sentence, for "several districts" that are of no named place. */
    public @Nullable Referent besideSettlement(Position position) {
        return last(referent -> position.isBeside(referent) && kinds.isSettlement(referent));
    }

    /** "the grain silos": the place last named before a word whose name ends with the same words. */
    public @Nullable Referent namedLike(String words, Position position) {
        String ending = " " + words.toLowerCase(Locale.ROOT);
        return last(referent -> position.isBehind(referent)
                && referent.surface().toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** The place last named by a name, null where none was. */
    public @Nullable Referent named(String surface) {
        return last(referent -> referent.surface().equals(surface));
    }

    private @Nullable Referent last(Predicate<Referent> which) {
        return named.stream().filter(which).reduce((one, other) -> other).orElse(null);
    }

    /** Whether the text has told so far that a name is a place's: "in P", "the town of P". */
    public boolean knows(String surface) {
        return named(surface) != null;
    }

    /** Whether a word is what the text calls somebody whose whole name it has told. */
    public boolean isSurname(String surface) {
        return people.stream().anyMatch(name -> name.endsWith(" " + surface));
    }

    /** How the title, else the article last, wrote the name of a place. */
    public @Nullable String surfaceOf(@Nullable String id) {
        String surface = null;
        for (Referent referent : named) {
            EntityMention mention = referent.mention();
            if (id != null && mention != null && id.equals(mention.entityId())) {
                surface = referent.surface();
                if (title.isFirst(referent)) {
                    return surface;
                }
            }
        }
        return surface;
    }
}

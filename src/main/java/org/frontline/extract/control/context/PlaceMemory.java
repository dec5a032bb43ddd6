package org.frontline.extract.control.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.model.EntityMention;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** The places that an article has named so far, and what "the town", "it" or "there" goes back to. */
public final class PlaceMemory {
    private static final int WINDOW = 6;
    private final Vocabulary vocabulary;
    private final Function<String, @Nullable Place> gazetteer;
    private final List<Referent> named = new ArrayList<>();
    private final List<Referent> contested = new ArrayList<>();
    private @Nullable Referent title;

    public PlaceMemory(Vocabulary vocabulary, Function<String, @Nullable Place> gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    public void name(Referent referent, boolean inTitle) {
        named.add(referent);
        if (inTitle && !isCountry(referent)) {
            title = title == null ? referent : title;
        }
    }

    /** Remembers that the place was gained, lost, held ...: it is what the text is about. */
    public void contest(Referent referent) {
        contested.add(referent);
    }

    /** The place that a nominal or pronoun goes back to, null where none is likely. */
    public @Nullable Referent resolve(PlacePhrase phrase, int sentence, int at) {
        Referent best = null;
        double bestScore = 0;
        for (Referent referent : named) {
            boolean before = referent.sentence() < sentence || referent.sentence() == sentence && referent.at() < at;
            if (!before || !fits(phrase, referent)) {
                continue;
            }
            double score = score(phrase, referent, sentence);
            if (score >= bestScore && score > 0) {
                best = referent;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(PlacePhrase phrase, Referent referent, int sentence) {
        double score =
                Math.max(0, WINDOW - (sentence - referent.sentence())) + 0.01 * referent.at() / (1.0 + referent.at());
        if (contested.stream().anyMatch(c -> c.surface().equals(referent.surface()))) {
            score += 1.5;
        }
        if (title != null && title.surface().equals(referent.surface())) {
            score += 2;
        }
        if (!phrase.noun().isEmpty() && phrase.noun().equals(nounOf(referent))) {
            score += 2;
        }
        return score;
    }

    private String nounOf(Referent referent) {
        if (!referent.noun().isEmpty()) {
            return referent.noun();
        }
        Place place = place(referent);
        return place == null ? "" : place.kind();
    }

    private boolean fits(PlacePhrase phrase, Referent referent) {
        String noun = phrase.noun();
        boolean settlement = isSettlement(referent);
        if (noun.isEmpty()) {
            return !isCountry(referent);
        }
        if (noun.equals("country")) {
            return isCountry(referent);
        }
        if (isCountry(referent)) {
            return false;
        }
        if (noun.equals("capital") || vocabulary.is("settlement", noun)) {
            return settlement;
        }
        if (noun.equals("province")
                || noun.equals("governorate")
                || noun.equals("oblast")
                || noun.equals("state")
                || noun.equals("region")
                || noun.equals("island")) {
            return noun.equals(nounOf(referent))
                    || referent.surface().toLowerCase(Locale.ROOT).contains(noun)
                    || noun.equals("region") && !settlement;
        }
        if (vocabulary.is("facility", noun) || noun.equals("hill") || noun.equals("mountain") || noun.equals("road")) {
            return referent.surface().toLowerCase(Locale.ROOT).contains(noun) || noun.equals(referent.noun());
        }
        return true;
    }

    private boolean isSettlement(Referent referent) {
        Place place = place(referent);
        if (place != null) {
            return vocabulary.is("settlement", place.kind()) || place.kind().isEmpty();
        }
        return referent.noun().isEmpty() || vocabulary.is("settlement", referent.noun());
    }

    private boolean isCountry(Referent referent) {
        Place place = place(referent);
        return place != null && place.kind().equals("country");
    }

    private @Nullable Place place(Referent referent) {
        EntityMention mention = referent.mention();
        String id = mention == null ? null : mention.entityId();
        return id == null ? null : gazetteer.apply(id);
    }

    /** The settlement most recently spoken of, for a facility that stands alone ("the airport"). */
    public @Nullable Referent settlement(int sentence, int at) {
        return resolve(new PlacePhrase(0, 0, "", null, PlacePhrase.Kind.DEFINITE, "city", null), sentence, at);
    }

    public @Nullable Referent main() {
        return title;
    }
}

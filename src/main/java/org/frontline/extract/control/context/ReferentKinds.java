package org.frontline.extract.control.context;

import java.util.function.Function;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Place;
import org.jspecify.annotations.Nullable;

/** What kind of place a referent is: what the gazetteer knows of it, else what the noun beside its name says. */
final class ReferentKinds {
    private static final int MOST_IN_VILLAGE = 100_000;

    private final Vocabulary vocabulary;
    private final Function<String, @Nullable Place> gazetteer;

    ReferentKinds(Vocabulary vocabulary, Function<String, @Nullable Place> gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /** The noun for the place: that of the text, else the gazetteer's; empty where there is none. */
    String noun(Referent referent) {
        if (!referent.noun().isEmpty()) {
            return referent.noun();
        }
        Place place = place(referent);
        return place == null ? "" : place.kind();
    }

    boolean isCountry(Referent referent) {
        Place place = place(referent);
        return place != null && place.kind().equals("country");
    }

    /** Whether it is a settlement, or nothing says what it is. */
    boolean isSettlement(Referent referent) {
        Place place = place(referent);
        if (place != null) {
            return vocabulary.is("settlement", place.kind()) || place.kind().isEmpty();
        }
        return referent.noun().isEmpty() || vocabulary.is("settlement", referent.noun());
    }

    /** "the air base of P": a site of its own. */
    boolean isSite(Referent referent) {
        EntityMention mention = referent.mention();
        return mention != null && mention.type() == EntityType.FACILITY || vocabulary.is("facility", referent.noun());
    }

    /** Whether it is known to be more than any village. */
    boolean isLarge(Referent referent) {
        Place place = place(referent);
        return place != null && place.population() > MOST_IN_VILLAGE;
    }

    /** Whether it may be an area of known bounds, such as an island or a province. */
    boolean mayBeBounded(Referent referent) {
        return place(referent) == null || !vocabulary.is("settlement", noun(referent));
    }

    /** Whether it may be what a nameless place turns out to be: "a village" is no province, "a region" may be anything but one. */
    boolean mayBe(String noun, Referent referent) {
        boolean province = vocabulary.is("province", noun(referent));
        return !province && (!isPartOrSettlement(noun) || isSettlement(referent) || isUrbanPart(noun(referent)));
    }

    /** Whether a noun is for a settlement or for a part that only a settlement has. */
    boolean isPartOrSettlement(String noun) {
        return vocabulary.is("settlement", noun) || isUrbanPart(noun);
    }

    private boolean isUrbanPart(String noun) {
        return vocabulary.is("urban_part", noun);
    }

    private @Nullable Place place(Referent referent) {
        EntityMention mention = referent.mention();
        String id = mention == null ? null : mention.entityId();
        return id == null ? null : gazetteer.apply(id);
    }
}

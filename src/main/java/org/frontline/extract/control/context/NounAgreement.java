package org.frontline.extract.control.context;

import java.util.Locale;
import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;

/** Whether a noun may stand for a referent by what kind of place it is: "the village" is no province. */
final class NounAgreement {
    /** Areas with names of their own, which mostly hold the noun: "Kherson oblast". */
    private static final Set<String> UNITS = Set.of("province", "governorate", "oblast", "state", "region", "island");

    private final Vocabulary vocabulary;
    private final ReferentKinds kinds;
    private final TitleReferents title;

    NounAgreement(Vocabulary vocabulary, ReferentKinds kinds, TitleReferents title) {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.title = title;
    }

    /** @param noun dictionary form of the noun, empty for a pronoun: "it" is any place but a country */
    boolean admits(String noun, Referent referent) {
        if (referent.isSide()) {
            return noun.equals("region");
        }
        if (title.isAbout(referent) && vocabulary.is("bounded_area", noun)) {
            return kinds.mayBeBounded(referent); // "the island" of a "History of P"
        }
        if (noun.equals("country") || kinds.isCountry(referent)) {
            return noun.equals("country") && kinds.isCountry(referent);
        }
        if (noun.isEmpty()) {
            return true;
        }
        return isUnrecognised(referent) ? mayStandForAny(noun, referent) : mayStandFor(noun, referent);
    }

    /** A name that only its slot told to be a place may be of any kind. */
    private static boolean isUnrecognised(Referent referent) {
        return referent.mention() == null && referent.noun().isEmpty();
    }

    private boolean mayStandForAny(String noun, Referent referent) {
        return vocabulary.is("settlement", noun) || vocabulary.is("anaphoric_area", noun) || isInName(noun, referent);
    }

    private boolean mayStandFor(String noun, Referent referent) {
        if (vocabulary.is("small_settlement", noun) && kinds.isLarge(referent)) {
            return false;
        }
        if (isOfSettlement(noun)) {
            return kinds.isSettlement(referent);
        }
        if (UNITS.contains(noun)) {
            return isUnit(noun, referent);
        }
        return vocabulary.is("any_site", noun) && kinds.isSite(referent) // "the complex"
                || vocabulary.is("anaphoric_area", noun) // "the area"
                || isInName(noun, referent)
                || noun.equals(referent.noun());
    }

    /** "the town", "the north", "the suburb": a settlement, or a part that only a settlement has. */
    private boolean isOfSettlement(String noun) {
        return kinds.isPartOrSettlement(noun) || vocabulary.is("direction", noun);
    }

    /** "the oblast" is one that is called so; "the region" is whatever is no settlement, too. */
    private boolean isUnit(String noun, Referent referent) {
        return noun.equals(kinds.noun(referent))
                || isInName(noun, referent)
                || noun.equals("region") && !kinds.isSettlement(referent);
    }

    /** "the bridge" is "Antonivka Bridge", "the base" an airbase and not Basel. */
    private static boolean isInName(String noun, Referent referent) {
        String name = referent.surface().toLowerCase(Locale.ROOT);
        for (int at = name.indexOf(noun); at >= 0; at = name.indexOf(noun, at + 1)) {
            int end = at + noun.length();
            if (end == name.length() || !Character.isLetter(name.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}

package org.frontline.extract.control.slot;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;

/** What a generic noun says of the place that its phrase stands for: which kind it is, and whether it is known, new or one of many. */
final class PlaceNouns {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "these", "those", "both");
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "near",
            "around",
            "outside",
            "along",
            "at",
            "on",
            "within",
            "across",
            "inside",
            "to",
            "with",
            "between",
            "overlooking",
            "surrounding",
            "beyond",
            "throughout",
            "crossing",
            "into",
            "from",
            "over",
            "by");

    private final Words words;
    private final Vocabulary vocabulary;

    PlaceNouns(Words words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Whether a preposition may say where something lies. */
    static boolean isLocative(String preposition) {
        return LOCATIVE.contains(preposition);
    }

    /** Whether a noun is for a place; of a plural that the tagger took for a singular, too. */
    boolean isPlaceNoun(String lemma) {
        return isPlaceNounForm(lemma) || lemma.endsWith("s") && isPlaceNounForm(lemma.substring(0, lemma.length() - 1));
    }

    /** Whether a dictionary form is that of a noun for a place. */
    boolean isPlaceNounForm(String lemma) {
        return vocabulary.is("settlement", lemma)
                || vocabulary.is("facility", lemma)
                || vocabulary.is("area", lemma)
                || vocabulary.is("part", lemma);
    }

    /** "north". */
    boolean isDirection(int i) {
        return vocabulary.is("direction", words.lower(i));
    }

    /** "north", "northern". */
    boolean isDirectional(int i) {
        return vocabulary.is("directional", words.lower(i)) || isDirection(i);
    }

    /** Whether "a" with the noun brings in a place that the text may go on to name: "a village", "an enclave". */
    boolean isIntroduced(String noun) {
        return vocabulary.is("settlement", noun)
                || vocabulary.is("urban_part", noun)
                || vocabulary.is("introduced_area", noun);
    }

    /** An airport or a road is no town, though it bears the town's name. */
    boolean isSite(NounPhrase phrase) {
        return vocabulary.is("facility", words.lemma(phrase.head())) || words.isLemma("way", phrase.head());
    }

    /** "the town", "its towns": what the text takes for known. */
    boolean isDefinite(NounPhrase phrase) {
        return DEFINITE.contains(words.lower(phrase.from()));
    }

    boolean isPlural(NounPhrase phrase) {
        return words.tag(phrase.head()).equals("NNS");
    }

    /** "a village", "another town", and in headlines a bare "village" or "Syria village". */
    boolean isOne(NounPhrase phrase) {
        String first = words.lower(phrase.from());
        EntityMention of = words.entity(phrase.head() - 1);
        boolean telegraph = !words.sentence().isProse()
                || phrase.from() < phrase.head() && of != null && of.type() == EntityType.COUNTRY;
        boolean bare =
                telegraph && !isPlural(phrase) && !words.tag(phrase.from()).equals("DT");
        boolean last =
                words.isForm("sole", phrase.from() + 1) && !isPlural(phrase) && isLocative(words.lower(phrase.to()));
        boolean single = Set.of("a", "an", "one").contains(first) && !isPlural(phrase); // not "a dozen villages"
        return single || bare || last;
    }
}

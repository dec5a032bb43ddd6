package org.frontline.extract.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.frontline.extract.control.context.PlacesAhead;
import org.frontline.extract.control.context.Position;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;

/** The several places that a plural stands for: "the two towns" are those that the text names side by side. */
final class SplitAntecedents {
    /** Sentences in which "two towns" may be those that the text goes on to name. */
    private static final int OPENING = 3;
    /** "the captured cities". */
    private static final int MOST_IN_BARE_PHRASE = 3;

    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "three", 3, "four", 4);
    /** "the towns of P and Q", "the towns that it holds": told apart by what follows. */
    private static final Set<String> RESTRICTING = Set.of("of", "in", "near", "that", "which");

    private final Words words;
    private final Vocabulary vocabulary;
    private final PlacesAhead ahead;

    SplitAntecedents(Reading reading, PlacesAhead ahead) {
        this.words = reading.words();
        this.vocabulary = reading.vocabulary();
        this.ahead = ahead;
    }

    /** The places in the order in which they were named, empty where the phrase goes back to no row of names. */
    List<Referent> of(PlacePhrase phrase) {
        if (!isSettlements(phrase)) {
            return List.of();
        }
        Position position = Position.of(phrase, words);
        int count = IntStream.range(phrase.from(), phrase.to())
                .map(i -> COUNTS.getOrDefault(words.lower(i), 0))
                .max()
                .orElse(0);
        boolean pointing = any(phrase, i -> words.isForm("pointing", i)); // "both towns"
        if (isBare(phrase) && count == 0 && !pointing) {
            return ahead.rows().beside(position);
        }
        return count > 0 && isTold(phrase) || pointing ? ahead.rows().counted(count, position) : List.of();
    }

    private boolean isSettlements(PlacePhrase phrase) {
        return phrase.kind() == PlacePhrase.Kind.INDEFINITE
                && phrase.frame().isEmpty()
                && words.tag(phrase.to() - 1).equals("NNS")
                && (vocabulary.is("settlement", phrase.noun()) || vocabulary.is("urban_part", phrase.noun()));
    }

    /** "the towns", "the captured cities", with nothing behind that says which. */
    private boolean isBare(PlacePhrase phrase) {
        return words.lower(phrase.from()).equals("the")
                && phrase.to() - phrase.from() <= MOST_IN_BARE_PHRASE
                && !RESTRICTING.contains(words.lower(phrase.to()));
    }

    /** "the two towns", "the province's last two towns", and in an opening "two towns". */
    private boolean isTold(PlacePhrase phrase) {
        return words.tag(phrase.from()).equals("DT")
                || words.sentence().index() < OPENING
                || any(phrase, i -> words.isForm("ordinal", i));
    }

    private static boolean any(PlacePhrase phrase, IntPredicate which) {
        return IntStream.range(phrase.from(), phrase.to()).anyMatch(which);
    }
}

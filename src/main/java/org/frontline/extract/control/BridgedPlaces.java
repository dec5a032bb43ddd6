package org.frontline.extract.control;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.Position;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Places that nobody has named but that belong to one that was (bridging): "the hospital" is that of the settlement in
 * question.
 */
final class BridgedPlaces {
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "this", "that");

    private final Words words;
    private final Vocabulary vocabulary;
    private final PlaceMemory memory;

    BridgedPlaces(Reading reading, PlaceMemory memory) {
        this.words = reading.words();
        this.vocabulary = reading.vocabulary();
        this.memory = memory;
    }

    /** What a phrase is that goes back to no name; null where it belongs to none either. */
    @Nullable
    Slot of(PlacePhrase phrase) {
        Slot capital = capital(phrase);
        Slot part = capital == null ? part(phrase) : capital;
        return part == null ? site(phrase) : part;
    }

    /** "the Syrian capital" where the text does not name it. */
    private @Nullable Slot capital(PlacePhrase phrase) {
        EntityMention nation = phrase.to() - phrase.from() < 2 ? null : words.entity(phrase.to() - 2);
        boolean capital = phrase.noun().equals("capital") && nation != null && nation.type() == EntityType.NATIONALITY;
        return capital
                ? Slot.of(phrase.frame().around(withoutDeterminer(words.surface(phrase.to() - 2, phrase.to()))))
                : null;
    }

    /** "the northern countryside": that of the settlement that the text is about. */
    private @Nullable Slot part(PlacePhrase phrase) {
        boolean directed = vocabulary.is("part", phrase.noun())
                && IntStream.range(phrase.from(), phrase.to())
                        .anyMatch(i -> words.isForm("directional", i) || words.isForm("direction", i));
        Referent settlement = directed ? memory.settlement(Position.of(phrase, words)) : null;
        return settlement == null ? null : Slot.of(withoutDeterminer(phrase.surface()) + " of " + settlement.surface());
    }

    /** "the hospital" where no hospital was named: that of the settlement that the text is about. */
    @Nullable
    Slot site(PlacePhrase phrase) {
        Referent settlement =
                vocabulary.is("facility", phrase.noun()) ? memory.settlement(Position.of(phrase, words)) : null;
        return settlement == null
                ? null
                : Slot.of(settlement.surface() + " " + words.surface(ownWords(phrase), phrase.to()));
    }

    /** Where the words begin that say what a site is: "the nearby air base". */
    private int ownWords(PlacePhrase phrase) {
        int from = phrase.from();
        while (from < phrase.to() - 1
                && (words.tag(from).equals("DT")
                        || words.tag(from).equals("PRP$")
                        || words.isForm("adjoining", from))) {
            from++;
        }
        return from;
    }

    static String withoutDeterminer(String surface) {
        int space = surface.indexOf(' ');
        String first = space < 0 ? "" : surface.substring(0, space).toLowerCase(Locale.ROOT);
        return DETERMINERS.contains(first) ? surface.substring(space + 1) : surface;
    }
}

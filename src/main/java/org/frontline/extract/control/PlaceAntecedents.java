package org.frontline.extract.control;

import java.util.List;
import java.util.function.Function;
import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.Position;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.frontline.model.EntityMention;
import org.frontline.model.Part;
import org.frontline.model.Place;
import org.frontline.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Settles which places a phrase stands for, by how it refers: a name is itself, "the town" and "it" go back to a name told
 * before, "a village" may go forward to one, and where nothing is said it is the place that the text is about.
 */
final class PlaceAntecedents {
    private final Words words;
    private final Vocabulary vocabulary;
    private final PlaceMemory memory;
    private final Function<String, @Nullable Place> gazetteer;
    private final NamedPlaces names;
    private final SplitAntecedents rows;
    private final BridgedPlaces bridged;
    private final PointedFeatures features;
    private final TownsOfSites towns;
    private final IndefiniteAntecedents indefinites;
    private final Specificity specificity;

    PlaceAntecedents(Reading reading, Discourse discourse, Function<String, @Nullable Place> gazetteer) {
        this.words = reading.words();
        this.vocabulary = reading.vocabulary();
        this.memory = discourse.places();
        this.gazetteer = gazetteer;
        this.names = new NamedPlaces(vocabulary, gazetteer);
        this.rows = new SplitAntecedents(reading, discourse.ahead());
        this.bridged = new BridgedPlaces(reading, memory);
        this.features = new PointedFeatures(reading);
        this.towns = new TownsOfSites(reading, memory);
        this.indefinites = new IndefiniteAntecedents(reading, discourse, bridged);
        this.specificity = new Specificity(reading, memory);
    }

    /** The places that the phrase of a finding stands for: none, one, or for "the two towns" those named side by side. */
    List<Settled> of(Finding finding) {
        List<Referent> row = rows.of(finding.place());
        if (!row.isEmpty()) {
            return row.stream().map(Referent::slot).map(Settled::at).toList();
        }
        Settled one =
                switch (finding.place().kind()) {
                    case INDEFINITE -> indefinite(finding);
                    case PRONOUN -> pronoun(finding);
                    case DEFINITE -> definite(finding);
                    case NAMED, DESCRIBED, UNKNOWN -> Settled.at(name(finding));
                    case IMPLIED -> Settled.ofFound(implied(finding));
                    case ENTRY -> Settled.ofFound(entry());
                };
        return one == null ? List.of() : List.of(one);
    }

    private @Nullable Settled indefinite(Finding finding) {
        return specificity.isOpen(finding) ? null : indefinites.of(finding);
    }

    private @Nullable Settled definite(Finding finding) {
        Slot place = nominal(finding);
        return place == null
                ? null
                : new Settled(place, isQuarter(finding.place(), place) || isSide(finding.place(), place));
    }

    /** "took land in western P, expelling them from the region": the region is western P. */
    private boolean isSide(PlacePhrase phrase, Slot place) {
        for (int i = 1; i < phrase.from(); i++) {
            EntityMention mention = words.entity(i);
            boolean named = mention != null && place.id() != null && place.id().equals(mention.entityId());
            if (named && words.entity(i - 1) != mention) {
                return words.isForm("directional", i - 1) && vocabulary.is("area", phrase.noun());
            }
        }
        return false;
    }

    /** "the district", "the old city", "the market area" of a report on P: a quarter of the settlement P, whichever it is. */
    private boolean isQuarter(PlacePhrase phrase, Slot place) {
        String id = place.id();
        Place known = id == null ? null : gazetteer.apply(id);
        if (known == null || !vocabulary.is("settlement", known.kind())) {
            return false;
        }
        int head = phrase.to() - 1;
        boolean old = words.lower(head - 1).equals("old") && vocabulary.is("settlement", phrase.noun());
        boolean zone = vocabulary.is("vague_area", phrase.noun())
                && head - 1 > phrase.from()
                && words.isNoun(head - 1)
                && words.entity(head - 1) == null;
        return old || zone || vocabulary.is("urban_part", phrase.noun());
    }

    /** "P", "the village of P": the name, which later words may go back to. */
    private Slot name(Finding finding) {
        PlacePhrase phrase = finding.place();
        if (isBesideName(phrase)) {
            return names.slot(phrase);
        }
        Referent referent = Referent.of(phrase, words);
        if (phrase.kind() != PlacePhrase.Kind.NAMED) {
            memory.name(referent, words.sentence().part() == Part.TITLE);
        }
        memory.contest(referent, finding.rule().action(), words.sentence().index());
        features.tell(phrase);
        return names.slot(phrase);
    }

    /** "P and its countryside": what the text goes on about is P. */
    private boolean isBesideName(PlacePhrase phrase) {
        boolean own = words.lower(phrase.from()).equals("its");
        return phrase.kind() == PlacePhrase.Kind.DESCRIBED
                && (own || words.lower(phrase.from() + 1).equals("surrounding"));
    }

    /** "the town", "southern parts of the city": a name told before, or what belongs to one. */
    private @Nullable Slot nominal(Finding finding) {
        PlacePhrase phrase = finding.place();
        if (specificity.isOpen(finding)) {
            return null;
        }
        Slot town = towns.of(phrase);
        if (town != null) {
            return town;
        }
        Referent antecedent = memory.resolve(phrase.noun(), Position.of(phrase, words));
        EntityMention pointer = pointer(phrase);
        if (pointer != null && (antecedent == null || !isWeighed(phrase))) {
            return linked(pointer);
        }
        return antecedent == null ? bridged.of(phrase) : antecedent(finding, antecedent);
    }

    /** "flown in from Q to secure the city" in a report on P: what was named last is not always what is meant. */
    private boolean isWeighed(PlacePhrase phrase) {
        return vocabulary.is("settlement", phrase.noun()) || vocabulary.is("local_area", phrase.noun());
    }

    /** "it", "its": what the text is about at that point. */
    private @Nullable Settled pronoun(Finding finding) {
        PlacePhrase phrase = finding.place();
        EntityMention pointer = pointer(phrase);
        if (pointer != null) {
            Settled feature = features.at(pointer, phrase.from());
            return feature != null ? feature : Settled.at(linked(pointer));
        }
        Referent antecedent = memory.resolve(phrase.noun(), Position.of(phrase, words));
        Settled feature = antecedent == null ? null : features.at(antecedent, phrase.from());
        if (antecedent == null || feature != null) {
            return feature;
        }
        return Settled.ofFound(antecedent(finding, antecedent));
    }

    /** "after the army withdrew", "repelled an attack": the place that was fought for or attacked last. */
    private @Nullable Slot implied(Finding finding) {
        int sentence = words.sentence().index();
        Referent about = finding.rule().action() == Action.HOLD ? memory.attacked(sentence) : memory.subject(sentence);
        return about == null || isExcluded(about, finding) ? null : about.slot();
    }

    /** "Captured by the army in May": the name that the note stands under. */
    private @Nullable Slot entry() {
        Referent entry = memory.title().entry();
        return entry == null ? null : entry.slot();
    }

    /** The antecedent, in the words around "the city" where there are any: "southern parts of P". */
    private @Nullable Slot antecedent(Finding finding, Referent antecedent) {
        if (isExcluded(antecedent, finding)) {
            return null;
        }
        memory.contest(antecedent, finding.rule().action(), words.sentence().index());
        PlacePhrase.Frame frame = finding.place().frame();
        return frame.around("").isBlank() ? antecedent.slot() : Slot.of(frame.around(antecedent.surface()));
    }

    /** Fighting "in Syria" is no fight for Syria, whichever words stand for it. */
    private static boolean isExcluded(Referent referent, Finding finding) {
        EntityMention mention = referent.mention();
        return mention != null && finding.rule().notPlaces().contains(mention.type());
    }

    /** The place that the entities of the article already link the words to, null where they link them to none. */
    private @Nullable EntityMention pointer(PlacePhrase phrase) {
        EntityMention pointer = phrase.frame().isEmpty() ? words.pointer(phrase.to() - 1) : null;
        return pointer != null && pointer.type().isPlace() ? pointer : null;
    }

    private Slot linked(EntityMention pointer) {
        String surface = memory.surfaceOf(pointer.entityId());
        return Slot.of(surface != null ? surface : String.valueOf(pointer.entityName()), pointer);
    }
}

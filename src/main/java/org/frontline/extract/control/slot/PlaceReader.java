package org.frontline.extract.control.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.slot.PlacePhrase.Kind;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.NounPhrases;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Extent;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase, with what hangs on it, as places; none where it is no place. */
public final class PlaceReader {
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}([:.]\\d\\d)?([ap]m|hrs)");
    /** How many phrases deep a name is looked for: "parts of the outskirts of the city of P". */
    static final int DEPTH = 4;

    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final Extents extents;
    private final PlaceNouns nouns;
    private final DescribedPlaces described;
    private final PartsOfPlaces parts;
    /** What was read once: many rules ask for the same phrase. */
    private final Map<NounPhrase, List<PlacePhrase>> known = new HashMap<>();

    public PlaceReader(Words words, NounPhrases phrases, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.extents = new Extents(words, vocabulary);
        this.nouns = new PlaceNouns(words, vocabulary);
        this.described = new DescribedPlaces(words, phrases, vocabulary, nouns, extents, this);
        this.parts = new PartsOfPlaces(words, vocabulary, nouns);
    }

    /** The places that a phrase and its coordinates stand for, in order. */
    public List<PlacePhrase> read(NounPhrase phrase) {
        return known.computeIfAbsent(phrase, one -> List.copyOf(read(one, false)));
    }

    private List<PlacePhrase> read(NounPhrase phrase, boolean subject) {
        PlacePhrase first = single(phrase, 0);
        if (first == null) {
            return List.of();
        }
        List<PlacePhrase> places = new ArrayList<>(new Bearings(words).apart(first));
        places.addAll(0, runTogether(phrase, first));
        new PlaceList(words, phrases, this, first.from(), subject).extend(places);
        parts.tell(phrase, places);
        return places;
    }

    /** "P Q and R" for "P, Q and R": where commas are lost, names that stand side by side before "and" are a list. */
    private List<PlacePhrase> runTogether(NounPhrase phrase, PlacePhrase last) {
        // "the villages of P Q and R": the names stand in a phrase of their own
        EntityMention end = last.mention();
        NounPhrase names = end != null && words.entity(last.to() - 1) == end ? phrases.at(last.to() - 1) : null;
        boolean list = names != null
                && words.lower(names.to()).equals("and")
                && phrases.at(names.to() + 1) != null
                && last.kind() == Kind.NAMED;
        if (names == null || !list) {
            return List.of();
        }
        int i = last.to() - 1;
        while (i >= phrase.from() && words.entity(i) == end) {
            i--;
        }
        List<PlacePhrase> before = new ArrayList<>();
        EntityMention name = i >= phrase.from() ? words.entity(i) : null;
        while (name != null && name.type() == EntityType.PLACE && i >= names.from()) {
            PlacePhrase place = named(new NounPhrase(names.from(), i + 1, i, false), name);
            before.add(0, place);
            i = place.from() - 1;
            name = words.entity(i);
        }
        return before;
    }

    /** The places of a subject, of which the phrase next to the verb is only the last. */
    public List<PlacePhrase> readSubject(NounPhrase phrase) {
        List<PlacePhrase> places = new ArrayList<>(read(phrase, true));
        if (!places.isEmpty()) {
            new PlaceList(words, phrases, this, places.get(0).from(), true).extendLeft(places);
        }
        return places;
    }

    /** The one place that a phrase stands for. */
    @Nullable
    PlacePhrase single(NounPhrase phrase) {
        return single(phrase, 0);
    }

    /** @param depth of how many other phrases it is a part */
    @Nullable
    PlacePhrase single(NounPhrase phrase, int depth) {
        int head = phrase.head();
        EntityMention entity = words.entity(head);
        if (entity == null && (words.tag(head).equals("PRP") || words.tag(head).equals("PRP$"))) {
            return pronoun(phrase);
        }
        if (entity != null && entity.type().isPlace() && !isGenericHead(head, entity)) {
            return named(phrase, entity);
        }
        boolean party = entity != null && entity.type().isActor() && !vocabulary.is("facility", words.lemma(head));
        if (entity != null && !entity.type().isPlace() && (party || !nouns.isPlaceNoun(words.lemma(head)))) {
            return null;
        }
        PlacePhrase part = depth < DEPTH ? quantity(phrase, depth) : null;
        if (part != null) {
            return part;
        }
        if (isNumbered(phrase)) {
            return new PlacePhrase(
                    head - 1, phrase.to(), words.surface(head - 1, phrase.to()), null, Kind.DESCRIBED, "", null);
        }
        if (nouns.isPlaceNoun(words.lemma(head)) || nouns.isDirection(head)) {
            return described.of(phrase, depth);
        }
        if ((words.isName(head) || isNameOfEvent(phrase))
                && !words.isForm("not_name", head)
                && !words.isForm("month", head)
                && !CLOCK.matcher(words.lower(head)).matches()
                && !words.lower(head).startsWith("mid-")
                && !vocabulary.is("not_place", words.lemma(head))
                && !vocabulary.is("force", words.lemma(head))
                && !vocabulary.is("speaker", words.lemma(head))
                && !words.isCompound(head)) {
            return unknown(phrase);
        }
        return null;
    }

    /** "Hill 402", "Checkpoint 9": a number is the name of what a noun with a capital says. */
    private boolean isNumbered(NounPhrase phrase) {
        int noun = phrase.head() - 1;
        return noun >= phrase.from()
                && words.tag(phrase.head()).equals("CD")
                && Character.isUpperCase(words.text(noun).charAt(0))
                && nouns.isPlaceNoun(words.lower(noun))
                && words.entity(phrase.head()) == null;
    }

    /** "Battle of Ramillies": a capital makes it a name, whatever the tagger takes it for. */
    private boolean isNameOfEvent(NounPhrase phrase) {
        return phrase.from() == phrase.head()
                && phrase.from() > 1
                && words.lower(phrase.from() - 1).equals("of")
                && words.isForm("titled_event", phrase.from() - 2)
                && Character.isUpperCase(words.text(phrase.head()).codePointAt(0));
    }

    private boolean isGenericHead(int head, EntityMention entity) {
        return nouns.isPlaceNoun(words.lemma(head))
                && words.token(head).begin() > entity.begin()
                && vocabulary.is("settlement", words.lemma(head));
    }

    private @Nullable PlacePhrase pronoun(NounPhrase phrase) {
        return Set.of("it", "its").contains(words.lower(phrase.head()))
                ? new PlacePhrase(phrase.from(), phrase.to(), words.text(phrase.head()), null, Kind.PRONOUN, "", null)
                : null;
    }

    /** "P", "northern P": a recognised name with the directions before it. */
    PlacePhrase named(NounPhrase phrase, EntityMention entity) {
        int from = phrase.head();
        while (from > phrase.from() && words.entity(from - 1) == entity) {
            from--;
        }
        int to = phrase.to();
        from = withBearings(phrase, from);
        PlacePhrase before = placeBefore(phrase, from, entity);
        if (before != null) {
            return before;
        }
        Extent said = extents.inside(phrase);
        boolean side = from < phrase.head() && words.entity(from) != entity;
        Extent extent = side ? Extent.PART : said;
        return new PlacePhrase(from, to, words.surface(from, to), entity, Kind.NAMED, "", extent);
    }

    /** Where a name begins with the directions before it: "northern P", "eastern and northern P". */
    private int withBearings(NounPhrase phrase, int name) {
        int from = name;
        while (from > phrase.from() && nouns.isDirectional(from - 1)) {
            from--;
        }
        return joinsBearings(phrase, from - 1) ? withBearings(phrase, from - 2) : from;
    }

    private boolean joinsBearings(NounPhrase phrase, int joint) {
        return joint > phrase.from()
                && Set.of("and", ",").contains(words.lower(joint))
                && nouns.isDirectional(joint - 1)
                && nouns.isDirectional(joint + 1);
    }

    /** "P northern Q", "P province Q", where commas are lost: P, and where it lies. */
    private @Nullable PlacePhrase placeBefore(NounPhrase phrase, int from, EntityMention entity) {
        int last = from - 1;
        if (entity.type() != EntityType.COUNTRY || last <= phrase.from()) {
            return null;
        }
        EntityMention name = words.entity(last);
        boolean directed = from < phrase.head() && words.entity(from) != entity;
        boolean province = words.isForm("province", last) && (name == null || name.type() == EntityType.PLACE);
        EntityMention named = province && name == null ? words.entity(last - 1) : name;
        return (directed || province) && named != null && named.type() == EntityType.PLACE
                ? single(new NounPhrase(phrase.from(), from, last, false), 1)
                : null;
    }

    /** "most of P", "60 percent of P", "parts of P". */
    private @Nullable PlacePhrase quantity(NounPhrase phrase, int depth) {
        Extent extent = extents.of(words.lower(phrase.head()));
        extent = extent != null ? extent : extents.of(words.lemma(phrase.head()));
        boolean grip = vocabulary.is("grip", words.lemma(phrase.head()));
        boolean row = words.isLemma("row_noun", phrase.head()) && words.entity(phrase.head()) == null;
        if (extent == null && !grip && !row || !words.lower(phrase.to()).equals("of")) {
            return null;
        }
        NounPhrase inner = antecedent(phrase, phrases.at(phrase.to() + 1));
        PlacePhrase place = inner == null ? null : single(phrases.possessed(inner), depth + 1);
        if (place == null) {
            return null;
        }
        if (isSuburbItself(phrase)) {
            return place;
        }
        PlacePhrase part = place.extent() == Extent.PART ? place : place.withExtent(extent);
        return place.isNamed() ? part.from(phrase.from()) : part;
    }

    /** "the Damascus suburbs of P and Q", "the suburb of P": P is the suburb; "a suburb of P" and "the suburbs of P" are not P. */
    private boolean isSuburbItself(NounPhrase phrase) {
        boolean the = words.lower(phrase.from()).equals("the")
                && words.lower(phrase.head()).equals("suburb");
        boolean ofTown = words.entity(phrase.head() - 1) != null && phrase.head() > phrase.from();
        return the || ofTown && words.lemma(phrase.head()).equals("suburb");
    }

    /** "P, most of which is held by X": what "which" goes back to; any other phrase as it is. */
    private @Nullable NounPhrase antecedent(NounPhrase part, @Nullable NounPhrase whole) {
        boolean relative = whole != null && words.lower(whole.from()).equals("which");
        int before = words.lower(part.from() - 1).equals(",") ? part.from() - 2 : part.from() - 1;
        return relative ? phrases.at(before) : whole;
    }

    private PlacePhrase unknown(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            EntityMention inside = words.entity(i);
            if (inside != null && inside.type().isPlace() && inside.type() != EntityType.COUNTRY) {
                return named(new NounPhrase(phrase.from(), i + 1, i, false), inside);
            }
        }
        int from = phrase.head();
        while (from > phrase.from()
                && words.isName(from - 1)
                && words.entity(from - 1) == null
                && !words.isCompound(from - 1)) {
            from--;
        }
        return new PlacePhrase(
                from, phrase.to(), words.surface(from, phrase.to()), words.run(phrase.head()), Kind.UNKNOWN, "", null);
    }
}

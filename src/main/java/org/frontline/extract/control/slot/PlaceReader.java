package org.frontline.extract.control.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "these", "those", "both");
    private static final Set<String> AROUND = Set.of("around", "outside", "surrounding", "between", "overlooking");
    private static final int DEPTH = 4;

    private final Words words;
    private final NounPhrases phrases;
    private final Vocabulary vocabulary;
    private final Extents extents;
    /** What was read once: many rules ask for the same phrase. */
    private final Map<NounPhrase, List<PlacePhrase>> known = new HashMap<>();

    public PlaceReader(Words words, NounPhrases phrases, Vocabulary vocabulary) {
        this.words = words;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
        this.extents = new Extents(words, vocabulary);
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

    private @Nullable PlacePhrase single(NounPhrase phrase, int depth) {
        int head = phrase.head();
        EntityMention entity = words.entity(head);
        if (entity == null && (words.tag(head).equals("PRP") || words.tag(head).equals("PRP$"))) {
            return pronoun(phrase);
        }
        if (entity != null && entity.type().isPlace() && !isGenericHead(head, entity)) {
            return named(phrase, entity);
        }
        boolean party = entity != null && entity.type().isActor() && !vocabulary.is("facility", words.lemma(head));
        if (entity != null && !entity.type().isPlace() && (party || !isPlaceNoun(words.lemma(head)))) {
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
        if (isPlaceNoun(words.lemma(head)) || isDirection(head)) {
            return described(phrase, depth);
        }
        if ((words.isName(head) || isNameOfEvent(phrase))
                && !words.isForm("not_name", head)
                && !words.isForm("month", head)
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
                && isPlaceNoun(words.lower(noun))
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
        return isPlaceNoun(words.lemma(head))
                && words.token(head).begin() > entity.begin()
                && vocabulary.is("settlement", words.lemma(head));
    }

    private boolean isPlaceNoun(String lemma) {
        return isPlaceNounForm(lemma) || lemma.endsWith("s") && isPlaceNounForm(lemma.substring(0, lemma.length() - 1));
    }

    private boolean isPlaceNounForm(String lemma) {
        return vocabulary.is("settlement", lemma)
                || vocabulary.is("facility", lemma)
                || vocabulary.is("area", lemma)
                || vocabulary.is("part", lemma);
    }

    private boolean isDirection(int i) {
        return vocabulary.is("direction", words.lower(i));
    }

    private @Nullable PlacePhrase pronoun(NounPhrase phrase) {
        return Set.of("it", "its").contains(words.lower(phrase.head()))
                ? new PlacePhrase(phrase.from(), phrase.to(), words.text(phrase.head()), null, Kind.PRONOUN, "", null)
                : null;
    }

    private PlacePhrase named(NounPhrase phrase, EntityMention entity) {
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
        while (from > phrase.from() && isDirectional(from - 1)) {
            from--;
        }
        return joinsBearings(phrase, from - 1) ? withBearings(phrase, from - 2) : from;
    }

    private boolean joinsBearings(NounPhrase phrase, int joint) {
        return joint > phrase.from()
                && Set.of("and", ",").contains(words.lower(joint))
                && isDirectional(joint - 1)
                && isDirectional(joint + 1);
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

    private boolean isDirectional(int i) {
        return vocabulary.is("directional", words.lower(i)) || isDirection(i);
    }

    /** "most of P", "60 percent of P", "parts of P". */
    private @Nullable PlacePhrase quantity(NounPhrase phrase, int depth) {
        Extent extent = extents.of(words.lower(phrase.head()));
        extent = extent != null ? extent : extents.of(words.lemma(phrase.head()));
        boolean grip = vocabulary.is("grip", words.lemma(phrase.head()));
        if (extent == null && !grip || !words.lower(phrase.to()).equals("of")) {
            return null;
        }
        NounPhrase inner = phrases.at(phrase.to() + 1);
        PlacePhrase place = inner == null ? null : single(phrases.possessed(inner), depth + 1);
        if (place == null) {
            return null;
        }
        PlacePhrase part = place.extent() == Extent.PART ? place : place.withExtent(extent);
        return place.isNamed() ? part.from(phrase.from()) : part;
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

    /** A phrase headed by a generic noun: "the Khass village", "the town of P", "checkpoints around P", "the town". */
    private @Nullable PlacePhrase described(NounPhrase phrase, int depth) {
        String noun = words.lemma(phrase.head());
        PlacePhrase country = ofNation(phrase, noun);
        if (country != null) {
            return country;
        }
        PlacePhrase inside = nameInside(phrase, noun);
        if (inside != null) {
            return inside;
        }
        if (words.isLemma("strong_place", phrase.head())
                && !words.tag(phrase.head()).equals("NNS")
                && isElsewhere(phrase.to())) {
            return null;
        }
        PlacePhrase after = depth < DEPTH ? nameAfter(phrase, noun, depth) : null;
        if (after != null) {
            return after;
        }
        PlacePhrase partys = ofParty(phrase, noun);
        if (partys != null) {
            return partys;
        }
        PlacePhrase possessed = depth < DEPTH ? possessed(phrase, depth) : null;
        if (possessed != null) {
            return possessed;
        }
        PlacePhrase apposed = depth < DEPTH ? apposed(phrase.to(), depth) : null;
        if (apposed == null
                && depth == 0
                && (vocabulary.is("settlement", noun) || vocabulary.is("strong_place", noun))) {
            apposed = describedBefore(phrase);
        }
        if (apposed != null) {
            return apposed;
        }
        boolean definite = DEFINITE.contains(words.lower(phrase.from()))
                || phrases.at(phrase.from() - 2) != null && words.isPossessive(phrase.from() - 1);
        if (definite && isKnownByKind(phrase)) {
            return new PlacePhrase(
                    phrase.head() - 1,
                    phrase.to(),
                    words.surface(phrase.head() - 1, phrase.to()),
                    null,
                    Kind.DESCRIBED,
                    noun,
                    extents.inside(phrase));
        }
        boolean sole = words.isForm("sole", phrase.from() + 1) && isOne(phrase);
        Kind kind = definite && !sole && !words.tag(phrase.head()).equals("NNS") ? Kind.DEFINITE : Kind.INDEFINITE;
        if (!vocabulary.is("settlement", noun)
                && !vocabulary.is("area", noun)
                && !vocabulary.is("facility", noun)
                && !isDirection(phrase.head())
                && !vocabulary.is("part", noun)) {
            return null;
        }
        boolean one = isOne(phrase);
        return new PlacePhrase(
                phrase.from(),
                phrase.to(),
                words.surface(phrase.from(), phrase.to()),
                null,
                kind,
                noun,
                extents.inside(phrase),
                kind == Kind.INDEFINITE && one && depth < DEPTH ? areaAfter(phrase, depth) : null,
                kind == Kind.INDEFINITE && one,
                PlacePhrase.Frame.NONE);
    }

    /** "the buffer zone", "the border area": there is one, and it is called by what it is. */
    private boolean isKnownByKind(NounPhrase phrase) {
        return phrase.head() > phrase.from()
                && words.isForm("bounded_kind", phrase.head() - 1)
                && words.isLemma("bounded_zone", phrase.head());
    }

    /** "a stronghold near P", "a bastion east of P": it is not P. */
    private boolean isElsewhere(int at) {
        int bearing = Bearings.end(words, at);
        return Set.of("near", "outside").contains(words.lower(at))
                || bearing > at && words.lower(bearing).equals("of");
    }

    /** "northern Syrian territory": the country whose people it names. */
    private @Nullable PlacePhrase ofNation(NounPhrase phrase, String noun) {
        EntityMention entity = phrase.head() > phrase.from() ? words.entity(phrase.head() - 1) : null;
        if (entity == null
                || entity.type() != EntityType.NATIONALITY
                || words.isCompound(phrase.head() - 1)
                || !words.isForm("national_land", phrase.head())) {
            return null;
        }
        int from = phrase.head() - 1;
        while (from > phrase.from() && isDirectional(from - 1)) {
            from--;
        }
        return new PlacePhrase(
                from, phrase.to(), words.surface(from, phrase.to()), entity, Kind.DESCRIBED, noun, Extent.PART);
    }

    /** "X's headquarters", "the headquarters of X": the one that the party has. */
    private @Nullable PlacePhrase ofParty(NounPhrase phrase, String noun) {
        if (!words.isLemma("own_site", phrase.head()) && !words.isForm("own_site", phrase.head())) {
            return null;
        }
        NounPhrase owner = words.isPossessive(phrase.from() - 1)
                ? phrases.at(phrase.from() - 2)
                : words.lower(phrase.to()).equals("of") ? phrases.at(phrase.to() + 1) : null;
        EntityMention party = owner == null ? null : words.entity(owner.head());
        if (owner == null || party == null || !party.type().isForce()) {
            return null;
        }
        int from = Math.min(owner.from(), phrase.from());
        while (words.tag(from).equals("DT")) {
            from++;
        }
        int to = Math.max(owner.to(), phrase.to());
        return new PlacePhrase(from, to, words.surface(from, to), null, Kind.DESCRIBED, noun, extents.inside(phrase));
    }

    /** "the city's cemetery": the cemetery of whatever the city is. */
    private @Nullable PlacePhrase possessed(NounPhrase phrase, int depth) {
        if (phrase.from() < 2 || !words.isPossessive(phrase.from() - 1)) {
            return null;
        }
        NounPhrase owner = phrases.at(phrase.from() - 2);
        PlacePhrase place = owner == null ? null : single(owner, depth + 1);
        if (place == null) {
            return null;
        }
        String possession = words.surface(phrase.from(), phrase.to());
        if (place.kind() == Kind.NAMED && place.mention() != null) {
            boolean site = isSite(phrase);
            return new PlacePhrase(
                    place.from(),
                    phrase.to(),
                    words.surface(place.from(), phrase.to()),
                    site ? null : place.mention(),
                    Kind.NAMED,
                    words.lemma(phrase.head()),
                    extents.inside(phrase));
        }
        return place.kind() == Kind.DEFINITE
                ? place.framed(place.from(), phrase.to(), new PlacePhrase.Frame("", " " + possession))
                : null;
    }

    /** "its capital, P,": the name behind a comma, where no list goes on. */
    private @Nullable PlacePhrase apposed(int at, int depth) {
        NounPhrase next = words.lower(at).equals(",") ? phrases.at(at + 1) : null;
        if (next == null || next.from() != at + 1 || words.tag(next.from()).equals("DT")) {
            return null;
        }
        EntityMention entity = words.entity(next.head());
        boolean name = entity != null && entity.type().isPlace() && !next.possessor();
        String behind = words.lower(next.to());
        boolean closed = behind.isEmpty() || behind.equals(",") || behind.equals(".") || words.isFiniteVerb(next.to());
        return name && closed && !listGoesOn(next.to()) ? single(next, depth + 1) : null;
    }

    /** "P, a rebel-held town", "P the last town": what the words describe is named right before them. */
    private @Nullable PlacePhrase describedBefore(NounPhrase phrase) {
        int before = phrase.from() - 1;
        boolean oneOf =
                words.lower(before).equals("of") && words.lower(before - 1).equals("one");
        before -= oneOf ? 2 : 0;
        while (words.isForm("once", before) || words.lower(before).equals(",")) {
            before--;
        }

        NounPhrase name = oneOf || words.tag(phrase.from()).equals("DT") ? phrases.at(before) : null;
        if (name == null || name.to() != before + 1 || name.possessor()) {
            return null;
        }
        EntityMention entity = words.entity(name.head());
        if (entity == null || entity.type() != EntityType.PLACE || isPlaceNoun(words.lemma(name.head()))) {
            return null;
        }
        return named(name, entity);
    }

    private boolean listGoesOn(int comma) {
        if (!words.lower(comma).equals(",")) {
            return false;
        }
        NounPhrase next = phrases.at(comma + 1);
        return words.lower(comma + 1).equals("and")
                || next != null && words.lower(next.to()).equals("and");
    }

    /** "a village", "another town", and in headlines a bare "village" or "Syria village". */
    private boolean isOne(NounPhrase phrase) {
        String first = words.lower(phrase.from());
        EntityMention of = words.entity(phrase.head() - 1);
        boolean telegraph = !words.sentence().isProse()
                || phrase.from() < phrase.head() && of != null && of.type() == EntityType.COUNTRY;
        boolean bare = telegraph
                && !words.tag(phrase.head()).equals("NNS")
                && !words.tag(phrase.from()).equals("DT");
        boolean last = words.isForm("sole", phrase.from() + 1)
                && !words.tag(phrase.head()).equals("NNS")
                && LOCATIVE.contains(words.lower(phrase.to()));
        if (last) {
            return true;
        }
        return first.equals("a") || first.equals("an") || first.equals("one") || bare;
    }

    private boolean isIntroduced(String noun) {
        return vocabulary.is("settlement", noun)
                || vocabulary.is("urban_part", noun)
                || words.vocabulary().is("introduced_area", noun);
    }

    private @Nullable PlacePhrase areaAfter(NounPhrase phrase, int depth) {
        boolean near = words.lower(phrase.to()).equals("near") && !words.isLemma("strong_place", phrase.head());
        boolean inside = Set.of("in", "within", "on", "at").contains(words.lower(phrase.to()));
        int bearing = Bearings.end(words, phrase.to());
        if (bearing > phrase.to()
                && words.lower(bearing).equals("of")
                && !words.isLemma("strong_place", phrase.head())) {
            return joined(phrase, phrase.to(), bearing + 1, depth, false);
        }
        NounPhrase next = inside || near ? phrases.at(phrase.to() + 1) : null;
        PlacePhrase area = next == null ? null : single(phrases.possessed(next), depth + 1);
        return area != null && area.isNamed() ? area : null;
    }

    private @Nullable PlacePhrase nameInside(NounPhrase phrase, String noun) {
        int to = phrase.head();
        while (to > phrase.from()
                && isPlaceNoun(words.lemma(to - 1))
                && words.entity(to - 1) == null
                && !words.isName(to - 1)) {
            to--;
        }
        int nameEnd = lastName(phrase, to);
        if (nameEnd < 0) {
            return null;
        }
        EntityMention entity = words.entity(nameEnd - 1);
        boolean followed =
                Set.of("of", "in", "at", "near").contains(words.lower(phrase.to())) && isNamedAt(phrase.to() + 1);
        boolean owner = entity != null && !entity.type().isPlace() && followed;
        boolean of = words.lower(phrase.to()).equals("of")
                && followed
                && entity != null
                && vocabulary.is("settlement", noun); // "the P village of Q"
        boolean held = entity == null
                && followed
                && vocabulary.is("held_ground", noun); // "military positions in P", in capitals
        if (owner || of || held) {
            return null;
        }
        int from = nameEnd - 1;
        while (from > phrase.from()
                && (entity != null
                        ? words.entity(from - 1) == entity
                        : words.isName(from - 1) && words.entity(from - 1) == null)) {
            from--;
        }
        boolean settlement = vocabulary.is("settlement", noun);
        int end = settlement ? nameEnd : phrase.to();
        while (from > phrase.from() && isDirectional(from - 1)) {
            from--;
        }
        Kind kind = entity != null && entity.type().isPlace() ? Kind.NAMED : Kind.DESCRIBED;
        return new PlacePhrase(
                from,
                phrase.to(),
                words.surface(from, end),
                kind == Kind.NAMED && (settlement || words.entity(phrase.head()) == entity || !isSite(phrase))
                        ? entity
                        : null,
                kind,
                noun,
                extents.inside(phrase));
    }

    private boolean isNamedAt(int i) {
        NounPhrase next = phrases.at(i);
        EntityMention name = next == null ? null : words.entity(next.head());
        return name != null && name.type().isPlace() || next != null && name == null && words.isName(next.head());
    }

    /** The end of the last proper name before {@code to} that may name a place, -1 where there is none. */
    private int lastName(NounPhrase phrase, int to) {
        for (int i = to - 1; i >= phrase.from(); i--) {
            EntityMention entity = words.entity(i);
            boolean countrys = entity != null
                    && entity.type() == EntityType.COUNTRY
                    && (vocabulary.is("settlement", words.lower(phrase.head()))
                            || words.isLemma("strong_place", phrase.head()));
            boolean place = entity != null && entity.type().isPlace() && !countrys;
            boolean bare = entity == null
                    && !words.isLemma("strong_place", phrase.head())
                    && (words.isName(i) || isCapitalised(i) && !words.isForm("not_name", i) && isContent(i))
                    && !words.tag(i).startsWith("JJ")
                    && !words.isForm("not_name", i)
                    && !vocabulary.is("directional", words.lower(i))
                    && !vocabulary.is("side_adjective", words.lower(i))
                    && !vocabulary.is("force", words.lemma(i))
                    && !words.isCompound(i);
            boolean frontier = entity != null
                    && entity.type() == EntityType.NATIONALITY
                    && i == to - 1
                    && words.isLemma("frontier", phrase.head());
            boolean unlikely = entity != null
                    && (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION)
                    && i == to - 1
                    && !vocabulary.is("area", words.lemma(phrase.head()));
            if (place || bare || unlikely || frontier) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isContent(int i) {
        String tag = words.tag(i);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB") || tag.equals("FW");
    }

    /** A word with a capital where the sentence does not ask for one. */
    private boolean isCapitalised(int i) {
        String text = words.text(i);
        return i > 0
                && Character.isUpperCase(text.charAt(0))
                && text.length() > 1
                && !text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && words.sentence().isProse();
    }

    private @Nullable PlacePhrase nameAfter(NounPhrase phrase, String noun, int depth) {
        int at = phrase.to();
        String preposition = words.lower(at);
        int bearing = Bearings.end(words, at);
        EntityMention pointer = words.pointer(phrase.head());
        if (bearing > at
                && vocabulary.is("settlement", noun)
                && (pointer != null && pointer.type().isPlace() || describedBefore(phrase) != null)) {
            return null;
        }
        int row = isDirection(phrase.head()) ? Bearings.end(words, phrase.head()) : at;
        if (row > at && words.lower(row).equals("of")) {
            return joined(phrase, phrase.from(), row + 1, depth, false);
        }
        if (bearing > at && words.lower(bearing).equals("of")) {
            return joined(phrase, at, bearing + 1, depth, false);
        }
        int side = words.lower(at).equals("to") && words.lower(at + 1).equals("the") ? Bearings.end(words, at + 2) : at;
        if (side > at + 2 && words.lower(side).equals("of")) {
            return joined(phrase, at + 2, side + 1, depth, false);
        }
        if (preposition.equals("of")) {
            boolean naming =
                    vocabulary.is("settlement", noun) || vocabulary.is("area", noun) && !vocabulary.is("part", noun);
            boolean held = words.isCompound(phrase.from()) || words.isCompound(phrase.from() + 1);
            boolean whole = (held || words.isForm("side_adjective", phrase.head() - 1))
                    && words.tag(phrase.head()).equals("NNS");
            PlacePhrase inner = joined(phrase, naming || whole ? -1 : phrase.from(), at + 1, depth, naming);
            return inner != null || !naming ? inner : joined(phrase, -1, at + 1, depth, false);
        }
        if (words.lower(at).equals("leading") && Set.of("to", "into").contains(words.lower(at + 1))) {
            return joined(phrase, phrase.from(), at + 2, depth, false);
        }
        boolean specific = !vocabulary.is("settlement", noun)
                && (!vocabulary.is("area", noun)
                        || Set.of("border", "road", "highway", "bank", "line", "front", "frontier")
                                .contains(noun));
        if (LOCATIVE.contains(preposition)
                && (specific || !Set.of("to", "with", "from", "over", "by").contains(preposition))) {
            boolean inside =
                    Set.of("in", "within", "across", "inside", "throughout").contains(preposition);
            if (isOne(phrase) && isIntroduced(noun)) {
                return null;
            }
            boolean definite = DEFINITE.contains(words.lower(phrase.from()))
                    && !specific
                    && !words.tag(phrase.head()).equals("NNS");
            if (definite) {
                boolean surroundings = AROUND.contains(preposition) && !vocabulary.is("settlement", noun);
                return surroundings ? joined(phrase, phrase.from(), at + 1, depth, false) : null;
            }
            boolean ground = words.isForm("manned_ground", phrase.head()); // "militia positions in P"
            if (ground) {
                boolean within = inside || Set.of("at", "on").contains(preposition);
                PlacePhrase place = joined(phrase, within ? -1 : at, at + 1, depth, false);
                return place == null ? null : place.withExtent(Extent.PART);
            }
            PlacePhrase place = joined(phrase, specific ? phrase.from() : inside ? -1 : at, at + 1, depth, false);
            return place == null || specific ? place : place.withExtent(Extent.PART);
        }
        return null;
    }

    /** The place whose phrase begins at {@code inner}; its surface begins at {@code surfaceFrom}, at its own name where that is -1. */
    private @Nullable PlacePhrase joined(NounPhrase phrase, int surfaceFrom, int inner, int depth, boolean naming) {
        NounPhrase next = phrases.at(inner);
        PlacePhrase place = next == null ? null : single(phrases.possessed(next), depth + 1);
        if (place != null && place.kind() == Kind.DEFINITE && place.frame().isEmpty() && !naming) {
            String before = surfaceFrom < 0 ? "" : withoutArticle(surfaceFrom, place, place.from()) + " ";
            return place.framed(phrase.from(), place.to(), new PlacePhrase.Frame(before, ""));
        }
        if (place == null || !place.isNamed()) {
            return null;
        }
        Kind kind = place.kind() == Kind.UNKNOWN && naming
                ? Kind.DESCRIBED
                : place.kind() == Kind.UNKNOWN ? Kind.DESCRIBED : place.kind();
        String surface = surfaceFrom < 0 ? place.surface() : withoutArticle(surfaceFrom, place, place.to());
        return new PlacePhrase(
                phrase.from(),
                place.to(),
                surface,
                isSite(phrase) && surfaceFrom >= 0 ? null : place.mention(),
                kind,
                words.lemma(phrase.head()),
                extents.inside(phrase));
    }

    /** An airport or a road is no town, though it bears the town's name. */
    private boolean isSite(NounPhrase phrase) {
        return vocabulary.is("facility", words.lemma(phrase.head())) || words.isLemma("way", phrase.head());
    }

    private String withoutArticle(int from, PlacePhrase place, int to) {
        int start = from;
        while (start < place.from()
                && (words.tag(start).equals("DT")
                        || words.tag(start).equals("CD")
                        || words.isCompound(start)
                        || words.tag(start).equals("PRP$"))) {
            start++;
        }
        return start < to ? words.surface(start, to) : "";
    }
}

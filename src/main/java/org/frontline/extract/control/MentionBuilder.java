package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.frontline.extract.control.context.ActorMemory;
import org.frontline.extract.control.context.Attributions;
import org.frontline.extract.control.context.Backgrounds;
import org.frontline.extract.control.context.Clock;
import org.frontline.extract.control.context.Modalities;
import org.frontline.extract.control.context.PlaceMemory;
import org.frontline.extract.control.context.Referent;
import org.frontline.extract.control.context.SourceClaim;
import org.frontline.extract.control.context.SourceMemory;
import org.frontline.extract.control.context.Times;
import org.frontline.extract.control.rule.Rule;
import org.frontline.extract.control.slot.ActorPhrase;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Action;
import org.frontline.model.Attribution;
import org.frontline.model.ControlMention;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Extent;
import org.frontline.model.Modality;
import org.frontline.model.Part;
import org.frontline.model.Place;
import org.frontline.model.Slot;
import org.frontline.resolve.time.TimedSpan;
import org.jspecify.annotations.Nullable;

/** Turns what the rules found in a sentence into mentions: antecedents, modality, source, time and background added. */
final class MentionBuilder {
    /** Before all mentions of the article are known. */
    private static final double UNRATED = 0;

    /** Sentences in which "two towns" may be those that the text goes on to name. */
    private static final int OPENING = 3;

    /** Names that are told side by side are of one kind. */
    private static final int FEWEST_IN_ROW = 3;

    /** "the captured cities". */
    private static final int MOST_IN_ROW_PHRASE = 3;

    private static final List<String> COUNTS = List.of("", "", "two", "three", "four");

    private final boolean inBackground;
    private final Reading reading;
    private final Words words;
    private final List<TimedSpan> spans;
    private final Clock clock;
    private final PlaceMemory places;
    private final ActorMemory actors;
    private final SourceMemory sources;
    private final Function<String, @Nullable Place> gazetteer;
    private final Modalities modalities;
    private final Attributions attributions;
    private final Times times;
    private final Backgrounds backgrounds;

    MentionBuilder(
            Reading reading,
            List<TimedSpan> spans,
            Clock clock,
            PlaceMemory places,
            ActorMemory actors,
            SourceMemory sources,
            Function<String, @Nullable Place> gazetteer,
            boolean inBackground) {
        this.inBackground = inBackground;
        this.reading = reading;
        this.words = reading.words();
        this.spans = spans;
        this.clock = clock;
        this.places = places;
        this.actors = actors;
        this.sources = sources;
        this.gazetteer = gazetteer;
        this.modalities = new Modalities(words, reading.phrases(), reading.clauses(), reading.vocabulary());
        this.attributions = new Attributions(words, reading.phrases(), reading.vocabulary());
        this.times = new Times(words, reading.phrases());
        this.backgrounds = new Backgrounds(words, reading.phrases(), reading.clauses(), reading.vocabulary());
    }

    List<ControlMention> build(List<Finding> findings) {
        List<ControlMention> mentions = new ArrayList<>();
        List<Finding> implicitLast = new ArrayList<>(findings);
        implicitLast.sort(Comparator.comparing(finding -> finding.place().kind() == PlacePhrase.Kind.IMPLIED));
        for (Finding finding : implicitLast) {
            boolean emptyTalk = finding.rule().strict()
                    && finding.place().kind() == PlacePhrase.Kind.PRONOUN
                    && finding.actor() != null; // "I can take it": who and what are both left to guess
            ActorPhrase doer = finding.actor();
            boolean somebody = finding.rule().strict()
                    && doer != null
                    && doer.kind() == ActorPhrase.Kind.PRONOUN
                    && words.isForm("personal", doer.from()); // "he crossed into P": no party of the text
            boolean nobody = (finding.rule().needsActor() || emptyTalk || somebody) && !isParty(finding);
            boolean noPlace = nobody || isSomebody(finding) && !isListed(finding, findings);
            for (Slot place : noPlace ? List.<Slot>of() : places(finding)) {
                mentions.add(mention(finding, place));
            }
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.trigger().begin()));
        sources.remember(attributions);
        return Consolidation.of(mentions);
    }

    /** Whether the text knows the doer as more than a person whom "he" goes back to. */
    private boolean isParty(Finding finding) {
        ActorPhrase doer = finding.actor();
        ActorPhrase whole = resolved(doer, finding.trigger().at());
        boolean forces = doer != null && doer.to() - doer.from() > 1; // "his troops"
        return whole != null && (whole.armed() || forces);
    }

    /** "Joan of Arc was captured": a name that looks like a person's, of which the text nowhere says that it is a place. */
    private boolean isSomebody(Finding finding) {
        PlacePhrase place = finding.place();
        EntityMention mention = place.mention();
        return finding.rule().strict()
                && place.kind() == PlacePhrase.Kind.UNKNOWN
                && mention != null
                && mention.type() == EntityType.PERSON
                && (mention.surface().indexOf(' ') > 0 || places.isSurname(mention.surface()))
                && !places.knows(place.surface());
    }

    /** "the villages of P, Q and R": a name in a row of which another is a place for certain. */
    private static boolean isListed(Finding finding, List<Finding> findings) {
        List<Finding> row = findings.stream()
                .filter(other -> other.trigger().at() == finding.trigger().at())
                .toList();
        return row.size() >= FEWEST_IN_ROW
                && row.stream()
                        .map(other -> other.place().kind())
                        .anyMatch(kind -> kind == PlacePhrase.Kind.NAMED || kind == PlacePhrase.Kind.DESCRIBED);
    }

    /** The places that a phrase stands for: one, none, or for "the two towns" those named side by side. */
    private List<Slot> places(Finding finding) {
        List<Referent> row = row(finding.place());
        if (!row.isEmpty()) {
            return row.stream().map(r -> slot(r.surface(), r.mention())).toList();
        }
        Slot one = place(finding);
        return one == null ? List.of() : List.of(one);
    }

    private List<Referent> row(PlacePhrase phrase) {
        boolean several = phrase.kind() == PlacePhrase.Kind.INDEFINITE
                && phrase.frame().isEmpty()
                && words.tag(phrase.to() - 1).equals("NNS")
                && (reading.vocabulary().is("settlement", phrase.noun())
                        || reading.vocabulary().is("urban_part", phrase.noun()));
        if (!several) {
            return List.of();
        }
        int count = 0;
        boolean definite = false;
        boolean told = words.tag(phrase.from()).equals("DT") || words.sentence().index() < OPENING;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            count = Math.max(count, COUNTS.indexOf(words.lower(i)));
            told |= words.isForm("ordinal", i); // "the last two", "the province's last two"
            definite |= words.isForm("pointing", i);
        }
        boolean bare = words.lower(phrase.from()).equals("the")
                && phrase.to() - phrase.from() <= MOST_IN_ROW_PHRASE
                && !Set.of("of", "in", "near", "that", "which").contains(words.lower(phrase.to()));
        if (bare && count <= 1 && !definite) {
            return places.rowBeside(
                    words.sentence().index(), words.token(phrase.from()).begin());
        }
        return count > 1 && told || definite
                ? places.row(
                        Math.max(count, 0),
                        words.sentence().index(),
                        words.token(phrase.from()).begin())
                : List.of();
    }

    private ControlMention mention(Finding finding, Slot place) {
        SourceClaim claim = claim(finding.trigger().at());
        ActorPhrase actor = resolved(finding.actor(), finding.trigger().at());
        ActorPhrase counterparty =
                resolved(finding.counterparty(), finding.trigger().at());
        TimedSpan own = finding.place().kind() == PlacePhrase.Kind.IMPLIED
                ? null
                : times.rightBehind(spans, finding.place().to());
        Modality modality = modality(finding);
        Rule.Kind kind = finding.rule().trigger().kind();
        boolean told = kind != Rule.Kind.ADJECTIVE && kind != Rule.Kind.COMPOUND;
        TimedSpan time =
                own != null ? own : times.dating(spans, finding.trigger().at(), told);
        boolean narrated = finding.rule().action() != Action.HOLD && modality == Modality.ACTUAL && claim == null;
        if (time == null && narrated) {
            time = clock.narrated(words.sentence());
        }
        Slot actorSlot = actor == null ? null : slot(actor);
        Slot counterpartySlot = counterparty == null ? null : slot(counterparty);
        return new ControlMention(
                words.sentence(),
                words.span(finding.trigger().from(), finding.trigger().to()),
                place,
                place.id() == null ? null : gazetteer.apply(place.id()),
                extent(finding),
                finding.rule().action(),
                finding.rule().means(),
                actorSlot,
                counterpartySlot,
                modality,
                claim == null || claim.source() == null
                        ? null
                        : new Attribution(slot(claim.source(), claim.mention()), claim.stance(), null),
                time == null ? null : time.interval(),
                inBackground
                        || backgrounds.isBackground(
                                finding.rule().action(),
                                finding.trigger().at(),
                                finding.trigger().verb(),
                                time,
                                clock.reference()),
                UNRATED,
                finding.rule().id());
    }

    /** What the words beside the place say, else what the rule does: ground, gains and footholds in a place are a part of it. */
    private static @Nullable Extent extent(Finding finding) {
        Extent said = finding.place().extent();
        return said == null ? finding.rule().extent() : said;
    }

    private Modality modality(Finding finding) {
        Modality fixed = finding.rule().modality();
        Trigger trigger = finding.trigger();
        if (fixed != null) {
            return fixed;
        }
        return switch (finding.rule().trigger().kind()) {
            case VERB -> modalities.ofVerb(trigger.verb());
            case NOUN -> trigger.noun() == null ? Modality.ACTUAL : ofNoun(finding, trigger.noun());
            case ADJECTIVE, COMPOUND -> Modality.ACTUAL;
        };
    }

    private Modality ofNoun(Finding finding, NounPhrase noun) {
        Trigger trigger = finding.trigger();
        int lifting = finding.rule().action() == Action.SIEGE ? lifting(trigger) : -1;
        if (lifting >= 0 && words.isVerb(lifting) && modalities.ofVerb(lifting) != Modality.ACTUAL) {
            return Modality.ACTUAL; // "fought to break the siege": it holds as yet
        }
        boolean lifted = lifting >= 0;
        // "may win the battle for P": the battle is fought, whatever comes of it
        boolean goesOn = finding.rule().action() == Action.CONTEST
                && words.lower(noun.from()).equals("the")
                && trigger.verb() >= 0
                && trigger.verb() < noun.from()
                && !words.isLemma("intent", trigger.verb());
        // "tried to flee the fighting": so there is some
        goesOn |= trigger.verb() >= 0 && trigger.verb() < noun.from() && words.isForm("escaping", trigger.verb());
        boolean over = words.lower(trigger.from() - 1).equals("longer")
                && words.lower(trigger.from() - 2).equals("no");
        Modality state = finding.rule().action() == Action.HOLD ? ofState(trigger, noun) : null;
        if (state != null) {
            return state;
        }
        return lifted || over ? Modality.NEGATED : modalities.ofNoun(noun, goesOn ? -1 : trigger.verb());
    }

    /** The word that says that a siege ends, -1 where none does. */
    private int lifting(Trigger trigger) {
        for (int at : new int[] {trigger.verb(), trigger.at() - 2, trigger.at() - 3}) {
            if (reading.vocabulary().is("lifting", words.lemma(at))) {
                return at;
            }
        }
        return -1;
    }

    /** "an offensive to take the areas in rebel hands": what is planned is the taking; the state beside a noun is as it is. */
    private @Nullable Modality ofState(Trigger trigger, NounPhrase noun) {
        boolean denied = words.lower(noun.from()).equals("no")
                || words.lower(trigger.from() - 1).equals("not");
        NounPhrase beside = reading.phrases().at(trigger.from() - 1);
        boolean then = words.lower(trigger.from() - 1).equals("then")
                || words.lower(trigger.from() - 1).equals("still");
        boolean attributive = trigger.from() < noun.from()
                ? beside != null && beside.head() == trigger.from() - 1 || then
                : words.isLemma("strong_place", trigger.at());
        boolean predicate =
                words.isBe(noun.from() - 1) || words.lemma(noun.from() - 1).equals("become");
        return attributive && !predicate && !denied ? Modality.ACTUAL : null;
    }

    private @Nullable SourceClaim claim(int token) {
        SourceClaim own = attributions.at(token);
        return own == null ? sources.running(words.size()) : sources.resolved(own);
    }

    private @Nullable ActorPhrase resolved(@Nullable ActorPhrase actor, int at) {
        if (actor == null || actor.mention() != null) {
            return actor;
        }
        EntityMention pointer = words.pointer(actor.to() - 1);
        if (pointer != null && !pointer.type().isPlace()) {
            boolean described = actor.kind() != ActorPhrase.Kind.PRONOUN;
            String surface = described ? actor.surface() : String.valueOf(pointer.entityName());
            return new ActorPhrase(actor.from(), actor.to(), surface, pointer, ActorPhrase.Kind.NAMED, true);
        }
        if (actor.kind() == ActorPhrase.Kind.NAMED || actor.kind() == ActorPhrase.Kind.NOMINAL) {
            return actor;
        }
        ActorPhrase speaking = speaker(actor, at);
        if (speaking != null) {
            return speaking;
        }
        if (actor.kind() == ActorPhrase.Kind.PRONOUN && words.isForm("first_person", actor.from())) {
            return words.hasQuote(0) ? null : actors.issuer();
        }
        ActorPhrase antecedent = actors.resolve(actor, words.sentence().index(), actor.from());
        if (antecedent != null) {
            actors.name(antecedent, words.sentence().index(), true);
            return antecedent;
        }
        return actor.kind() == ActorPhrase.Kind.PRONOUN ? null : actor;
    }

    /** "The ministry said that it had taken P": a body that speaks in the same sentence says "it" of itself. */
    private @Nullable ActorPhrase speaker(ActorPhrase actor, int at) {
        SourceClaim own = actor.kind() == ActorPhrase.Kind.PRONOUN ? attributions.at(at) : null;
        String source = own == null ? null : own.source();
        EntityMention speaks = own == null ? null : own.mention();
        if (source == null) {
            return null;
        }
        if (speaks == null) {
            return isForce(source)
                    ? new ActorPhrase(actor.from(), actor.to(), source, null, ActorPhrase.Kind.NOMINAL, true)
                    : null;
        }
        boolean side = speaks.begin() < words.token(actor.from()).begin()
                && (speaks.type().isForce() || speaks.type() == EntityType.COUNTRY)
                && !isAboutAnother(speaks, actor);
        return side ? new ActorPhrase(actor.from(), actor.to(), source, speaks, ActorPhrase.Kind.NAMED, true) : null;
    }

    /** "X said that Y was continuing its offensive": Y's. */
    private boolean isAboutAnother(EntityMention speaks, ActorPhrase pronoun) {
        for (NounPhrase phrase : reading.phrases().all()) {
            boolean between = words.token(phrase.from()).begin() > speaks.end() && phrase.to() < pronoun.from();
            boolean subject = between && words.hasLabel(phrase.head(), "nsubj");
            ActorPhrase other = subject ? reading.actors().alone(phrase) : null;
            if (other != null && other.isArmedParty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isForce(String source) {
        String last = source.substring(source.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        return reading.vocabulary().is("state_anaphor", last)
                || reading.vocabulary().is("own_force", last);
    }

    /** "Most of the country", of Libya: "Most of Libya"; as it is where there are no two words. */
    static String lastTwoWordsReplaced(String surface, String name) {
        int last = surface.lastIndexOf(' ');
        if (last < 1 || last == surface.length() - 1 || isSpace(surface.charAt(last - 1))) {
            return surface;
        }
        int start = last;
        while (start > 0 && !isSpace(surface.charAt(start - 1))) {
            start--;
        }
        return surface.substring(0, start) + name;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private @Nullable Slot place(Finding finding) {
        PlacePhrase phrase = finding.place();
        int sentence = words.sentence().index();
        if (phrase.isNamed()) {
            Referent referent = new Referent(
                    phrase.surface(),
                    phrase.mention(),
                    phrase.noun(),
                    sentence,
                    words.token(phrase.from()).begin());
            if (phrase.kind() != PlacePhrase.Kind.NAMED) {
                places.name(referent, words.sentence().part() == Part.TITLE);
            }
            places.contest(referent, finding.rule().action());
            Place country = country(phrase);
            return country == null ? named(phrase) : Slot.of(lastTwoWordsReplaced(phrase.surface(), country.name()));
        }
        if (phrase.kind() == PlacePhrase.Kind.IMPLIED) {
            Referent about =
                    finding.rule().action() == Action.HOLD ? places.attacked(sentence) : places.subject(sentence);
            EntityMention meant = about == null ? null : about.mention();
            boolean excluded = meant != null && finding.rule().notPlaces().contains(meant.type());
            return about == null || excluded ? null : slot(about.surface(), meant);
        }
        if (phrase.kind() == PlacePhrase.Kind.ENTRY) {
            Referent entry = places.entry();
            return entry == null ? null : slot(entry.surface(), entry.mention());
        }
        if (isOpen(finding)) {
            return null;
        }
        EntityMention pointer = phrase.frame().isEmpty() ? words.pointer(phrase.to() - 1) : null;
        boolean points = pointer != null && pointer.type().isPlace() && phrase.kind() != PlacePhrase.Kind.INDEFINITE;
        if (pointer != null && points && !isWeighed(phrase, sentence)) {
            return pointed(pointer, places.surfaceOf(pointer.entityId()));
        }
        if (phrase.kind() == PlacePhrase.Kind.INDEFINITE) {
            Referent ahead = places.introducedBy(phrase, sentence);
            if (ahead == null && words.lower(phrase.from()).equals("the")) {
                ahead = places.namedLike(
                        withoutDeterminer(phrase.surface()),
                        sentence,
                        words.token(phrase.from()).begin());
            }
            boolean several = words.lower(phrase.from()).equals("the")
                    && words.tag(phrase.to() - 1).equals("NNS") // "the barracks", "the grain silos"
                    && !words.isForm("held_ground", phrase.to() - 1)
                    && !words.lower(phrase.to()).equals("of");
            if (ahead == null && (several || words.isForm("adjoining", phrase.from() + 1))) {
                Slot site = site(phrase, sentence);
                if (site != null || !several) {
                    return site;
                }
            }
            Slot area = ahead == null ? area(phrase) : null;
            boolean state =
                    finding.rule().action() == Action.HOLD || finding.rule().action() == Action.SIEGE;
            if (ahead == null && area == null && state && !reading.vocabulary().is("facility", phrase.noun())) {
                boolean vague = reading.vocabulary().is("vague_area", phrase.noun());
                Referent beside = !reading.vocabulary().is("settlement", phrase.noun())
                        ? places.besideSettlement(
                                sentence, words.token(phrase.from()).begin())
                        : null;
                Referent city = beside == null && reading.vocabulary().is("urban_part", phrase.noun())
                        ? places.settlement(sentence, words.token(phrase.from()).begin())
                        : beside;
                ahead = city != null || vague ? city : places.focus(sentence);
            }
            if (ahead == null && area == null && !words.sentence().isProse()) {
                // "P: rebels enter city"
                ahead = places.besideSettlement(
                        sentence, words.token(phrase.from()).begin());
            }
            return ahead == null ? area : slot(ahead.surface(), ahead.mention());
        }
        Referent referent =
                places.resolve(phrase, sentence, words.token(phrase.from()).begin());
        if (referent == null) {
            Slot capital = capital(phrase);
            return capital != null || phrase.kind() != PlacePhrase.Kind.DEFINITE ? capital : within(phrase, sentence);
        }
        EntityMention known = referent.mention();
        if (known != null && finding.rule().notPlaces().contains(known.type())) {
            return null;
        }
        places.contest(referent, finding.rule().action());
        if (!phrase.frame().isEmpty()) {
            boolean whole = phrase.frame().around("").isBlank();
            return whole
                    ? slot(referent.surface(), referent.mention())
                    : Slot.of(phrase.frame().around(referent.surface()));
        }
        return slot(referent.surface(), referent.mention());
    }

    /**
     * Whether a phrase without a name could be anywhere: "their land", "a region", "the villages that it holds". Beside a participle
     * ("rebel-held areas") it is what the report is about.
     */
    private boolean isOpen(Finding finding) {
        PlacePhrase phrase = finding.place();
        Rule.Kind kind = finding.rule().trigger().kind();
        int trigger = finding.trigger().at();
        boolean attributive = kind == Rule.Kind.COMPOUND
                || kind == Rule.Kind.ADJECTIVE
                || phrase.from() <= trigger + 1 && trigger < phrase.to();
        boolean nation =
                phrase.noun().equals("country") && words.lower(phrase.from()).equals("the");
        if (attributive || nation || phrase.area() != null || !phrase.frame().isEmpty()) {
            return false;
        }
        if (phrase.kind() == PlacePhrase.Kind.PRONOUN) {
            return words.lower(phrase.from()).equals("them");
        }
        boolean open = reading.vocabulary().is("open_area", phrase.noun());
        boolean possessed = words.tag(phrase.from()).equals("PRP$");
        boolean several = words.tag(phrase.to() - 1).equals("NNS")
                && !reading.vocabulary().is("facility", phrase.noun())
                && !reading.vocabulary().is("part", phrase.noun())
                && row(phrase).isEmpty()
                && !isOfSettlement(phrase);
        return reading.vocabulary().is("land", phrase.noun()) || several || open && (possessed || phrase.introduces());
    }

    /** "P, where several districts were lost": parts of a settlement that the sentence names before them. */
    private boolean isOfSettlement(PlacePhrase phrase) {
        return reading.vocabulary().is("urban_part", phrase.noun())
                && places.besideSettlement(
                                words.sentence().index(),
                                words.token(phrase.from()).begin())
                        != null;
    }

    /** "Syrian territory": the country; null where the words name a place themselves. */
    private @Nullable Place country(PlacePhrase phrase) {
        EntityMention mention = phrase.mention();
        String nation = mention == null || mention.type() != EntityType.NATIONALITY ? null : mention.entityId();
        boolean plain =
                phrase.surface().indexOf(' ') == phrase.surface().lastIndexOf(' '); // "Syrian territory" says it all
        return nation == null || plain || !reading.vocabulary().is("national_land", phrase.noun())
                ? null
                : gazetteer.apply("place:" + nation.substring(nation.indexOf(':') + 1));
    }

    /** A name; "Syrian territory" is none that the people's own name stands for. */
    private static Slot named(PlacePhrase phrase) {
        EntityMention mention = phrase.mention();
        boolean nation = mention != null && mention.type() == EntityType.NATIONALITY;
        return nation ? Slot.of(phrase.surface()) : slot(phrase.surface(), mention);
    }

    /** "the Syrian capital" where the text does not name it. */
    private @Nullable Slot capital(PlacePhrase phrase) {
        EntityMention nation = phrase.to() - phrase.from() < 2 ? null : words.entity(phrase.to() - 2);
        boolean capital = phrase.noun().equals("capital") && nation != null && nation.type() == EntityType.NATIONALITY;
        return capital
                ? Slot.of(phrase.frame().around(withoutDeterminer(words.surface(phrase.to() - 2, phrase.to()))))
                : null;
    }

    /** "the hospital", "the northern countryside": what belongs to the settlement that the text is about. */
    private @Nullable Slot within(PlacePhrase phrase, int sentence) {
        boolean part = reading.vocabulary().is("part", phrase.noun())
                && java.util.stream.IntStream.range(phrase.from(), phrase.to())
                        .anyMatch(i -> words.isForm("directional", i) || words.isForm("direction", i));
        Referent settlement =
                part ? places.settlement(sentence, words.token(phrase.from()).begin()) : null;
        return settlement == null
                ? site(phrase, sentence)
                : Slot.of(withoutDeterminer(phrase.surface()) + " of " + settlement.surface());
    }

    private static String withoutDeterminer(String surface) {
        int space = surface.indexOf(' ');
        String first = space < 0 ? "" : surface.substring(0, space).toLowerCase(java.util.Locale.ROOT);
        return java.util.Set.of("the", "its", "their", "this", "that").contains(first)
                ? surface.substring(space + 1)
                : surface;
    }

    /** "the hospital" where no hospital was named: that of the settlement that the text is about. */
    private @Nullable Slot site(PlacePhrase phrase, int sentence) {
        Referent settlement = reading.vocabulary().is("facility", phrase.noun())
                ? places.settlement(sentence, words.token(phrase.from()).begin())
                : null;
        int from = phrase.from();
        while (from < phrase.to() - 1
                && ((words.tag(from).equals("DT") || words.tag(from).equals("PRP$"))
                        || words.isForm("adjoining", from))) {
            from++;
        }
        return settlement == null ? null : Slot.of(settlement.surface() + " " + words.surface(from, phrase.to()));
    }

    private @Nullable Slot area(PlacePhrase phrase) {
        PlacePhrase area = phrase.area();
        return area == null ? null : slot(area.surface(), area.mention());
    }

    /** "flown in from Q to secure the city" in a report on P: what was named last is not always what is meant. */
    private boolean isWeighed(PlacePhrase phrase, int sentence) {
        return phrase.kind() == PlacePhrase.Kind.DEFINITE
                && (reading.vocabulary().is("settlement", phrase.noun())
                        || reading.vocabulary().is("local_area", phrase.noun()))
                && places.resolve(phrase, sentence, words.token(phrase.from()).begin()) != null;
    }

    private static Slot pointed(EntityMention pointer, @Nullable String surface) {
        String name = surface != null ? surface : String.valueOf(pointer.entityName());
        return new Slot(name, pointer.entityId(), pointer.entityName());
    }

    private static Slot slot(ActorPhrase actor) {
        EntityMention mention = actor.mention();
        boolean known = mention != null && mention.entityId() != null;
        return slot(known ? actor.surface() : withoutLostGenitive(actor.surface()), mention);
    }

    /** "ISILs strongholds", in a text that lost its apostrophes: ISIL. */
    private static String withoutLostGenitive(String surface) {
        int last = surface.length() - 1;
        boolean letters = last > 1 && surface.chars().limit(last).allMatch(c -> c >= 'A' && c <= 'Z');
        return letters && surface.charAt(last) == 's' ? surface.substring(0, last) : surface;
    }

    private static Slot slot(String surface, @Nullable EntityMention mention) {
        return mention == null ? Slot.of(surface) : new Slot(surface, mention.entityId(), mention.entityName());
    }
}

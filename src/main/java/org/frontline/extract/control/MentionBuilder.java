package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.frontline.extract.control.context.ActorMemory;
import org.frontline.extract.control.context.Attributions;
import org.frontline.extract.control.context.Backgrounds;
import org.frontline.extract.control.context.Modalities;
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
import org.frontline.model.Place;
import org.frontline.model.Slot;
import org.frontline.resolve.time.TimedSpan;
import org.jspecify.annotations.Nullable;

/** Turns what the rules found in a sentence into mentions: antecedents, modality, source, time and background added. */
final class MentionBuilder {
    /** Before all mentions of the article are known. */
    private static final double UNRATED = 0;

    /** Names that are told side by side are of one kind. */
    private static final int FEWEST_IN_ROW = 3;

    private final Words words;
    private final List<TimedSpan> spans;
    private final Discourse discourse;
    private final Function<String, @Nullable Place> gazetteer;
    private final boolean inBackground;
    private final PlaceAntecedents placeAntecedents;
    private final ActorAntecedents actorAntecedents;
    private final Modalities modalities;
    private final NominalModality nominalModality;
    private final Attributions attributions;
    private final Times times;
    private final Backgrounds backgrounds;

    MentionBuilder(
            Reading reading,
            List<TimedSpan> spans,
            Discourse discourse,
            Function<String, @Nullable Place> gazetteer,
            boolean inBackground) {
        this.words = reading.words();
        this.spans = spans;
        this.discourse = discourse;
        this.gazetteer = gazetteer;
        this.inBackground = inBackground;
        this.attributions = new Attributions(words, reading.phrases(), reading.vocabulary());
        this.placeAntecedents = new PlaceAntecedents(reading, discourse, gazetteer);
        this.actorAntecedents = new ActorAntecedents(reading, attributions, discourse.actors());
        this.modalities = new Modalities(words, reading.phrases(), reading.clauses(), reading.vocabulary());
        this.nominalModality = new NominalModality(reading, modalities);
        this.times = new Times(words, reading.phrases(), discourse.clock().reference() != null);
        this.backgrounds = new Backgrounds(words, reading.phrases(), reading.clauses(), reading.vocabulary());
    }

    List<ControlMention> build(List<Finding> findings) {
        List<ControlMention> mentions = new ArrayList<>();
        List<Finding> implicitLast = new ArrayList<>(findings);
        implicitLast.sort(Comparator.comparing(finding -> finding.place().kind() == PlacePhrase.Kind.IMPLIED));
        for (Finding finding : implicitLast) {
            if (isOfNobody(finding) || isSomebody(finding) && !isListed(finding, findings)) {
                continue;
            }
            for (Settled place : placeAntecedents.of(finding)) {
                mentions.add(mention(finding, place));
            }
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.trigger().begin()));
        discourse.sources().remember(attributions);
        return Consolidation.of(mentions);
    }

    /** Whether the doer decides whether a fact is told, and is no party. */
    private boolean isOfNobody(Finding finding) {
        return (finding.rule().needsActor() || isEmptyTalk(finding) || isOfPerson(finding)) && !isParty(finding);
    }

    /** "I can take it": who and what are both left to guess. */
    private static boolean isEmptyTalk(Finding finding) {
        return finding.rule().strict() && finding.place().kind() == PlacePhrase.Kind.PRONOUN && finding.actor() != null;
    }

    /** "he crossed into P": no party of the text. */
    private boolean isOfPerson(Finding finding) {
        ActorPhrase doer = finding.actor();
        return finding.rule().strict()
                && doer != null
                && doer.kind() == ActorPhrase.Kind.PRONOUN
                && words.isForm("personal", doer.from());
    }

    /** Whether the text knows the doer as more than a person whom "he" goes back to. */
    private boolean isParty(Finding finding) {
        ActorPhrase doer = finding.actor();
        ActorPhrase whole = actorAntecedents.of(doer, finding.trigger().at());
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
                && (mention.surface().indexOf(' ') > 0 || discourse.places().isSurname(mention.surface()))
                && !isKnownPlace(place.surface());
    }

    private boolean isKnownPlace(String surface) {
        return discourse.places().knows(surface) || discourse.ahead().knows(surface);
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

    private ControlMention mention(Finding finding, Settled settled) {
        Slot place = settled.place();
        Rule rule = finding.rule();
        Trigger trigger = finding.trigger();
        SourceClaim claim = claim(trigger.at());
        ActorMemory.Opposed two = rule.action() == Action.CONTEST ? actorAntecedents.two(finding.actor()) : null;
        ActorPhrase counterparty =
                two != null ? two.other() : actorAntecedents.of(finding.counterparty(), trigger.at(), finding.actor());
        ActorPhrase actor = two != null ? two.one() : actorAntecedents.of(finding.actor(), trigger.at(), counterparty);
        if (actor != null && counterparty != null) {
            actorAntecedents.oppose(actor, counterparty);
        }
        Modality modality = modality(finding);
        TimedSpan own = isFormer(finding) ? null : time(finding);
        boolean narrated = own == null && claim == null && !isFormer(finding);
        TimedSpan time = narrated ? narrated(finding, modality) : own;
        return new ControlMention(
                words.sentence(),
                words.span(trigger.from(), trigger.to()),
                place,
                place.id() == null ? null : gazetteer.apply(place.id()),
                extent(finding, settled.within()),
                rule.action(),
                rule.means(),
                actor == null ? null : party(actor),
                counterparty == null ? null : party(counterparty),
                modality,
                claim == null ? null : attribution(claim),
                time == null ? null : time.interval(),
                inBackground
                        || backgrounds.isBackground(
                                rule.action(),
                                trigger.at(),
                                time,
                                times.beside(spans, trigger.at(), true),
                                discourse.clock().reference()),
                UNRATED,
                rule.id());
    }

    private @Nullable SourceClaim claim(int token) {
        SourceClaim own = attributions.at(token);
        SourceMemory sources = discourse.sources();
        return own == null ? sources.running(words.size()) : sources.resolved(own);
    }

    private static @Nullable Attribution attribution(SourceClaim claim) {
        String source = claim.source();
        return source == null ? null : new Attribution(Slot.of(source, claim.mention()), claim.stance(), null);
    }

    private Modality modality(Finding finding) {
        Modality fixed = finding.rule().modality();
        Trigger trigger = finding.trigger();
        NounPhrase noun = trigger.noun();
        if (fixed != null) {
            return fixed;
        }
        return switch (finding.rule().trigger().kind()) {
            case VERB -> modalities.ofVerb(trigger.verb());
            case NOUN ->
                noun == null
                        ? Modality.ACTUAL
                        : nominalModality.of(trigger, noun, finding.rule().action());
            case ADJECTIVE, COMPOUND -> Modality.ACTUAL;
        };
    }

    /** "bombed the former rebel stronghold on Tuesday": then it was one no more. */
    private boolean isFormer(Finding finding) {
        return finding.rule().action() == Action.HOLD
                && finding.rule().trigger().kind() != Rule.Kind.VERB
                && backgrounds.isSetBack(finding.trigger().at());
    }

    /** The expression of the sentence that dates a finding: right behind the place, else near the trigger. */
    private @Nullable TimedSpan time(Finding finding) {
        TimedSpan own = finding.place().kind() == PlacePhrase.Kind.IMPLIED
                ? null
                : times.rightBehind(spans, finding.place().to());
        Rule.Kind kind = finding.rule().trigger().kind();
        boolean told = kind != Rule.Kind.ADJECTIVE && kind != Rule.Kind.COMPOUND;
        return own != null ? own : times.dating(spans, finding.trigger().at(), told);
    }

    /** What the story told last before: for its steps since a while, for how things stood and what was aimed at right before. */
    private @Nullable TimedSpan narrated(Finding finding, Modality modality) {
        if (times.isOfSomeTimeAfter(finding.trigger().at())) {
            return null;
        }
        Action action = finding.rule().action();
        boolean stands = modality == Modality.ACTUAL && action == Action.HOLD;
        if (stands || modality == Modality.PLANNED) {
            return times.isOfThen(finding.trigger().at()) ? discourse.clock().justTold(words.sentence()) : null;
        }
        return modality == Modality.ACTUAL
                ? discourse.clock().narrated(words.sentence(), action == Action.CONTEST)
                : null;
    }

    /**
     * What the words beside the place say, else what the rule does: ground, gains and footholds in a place are a part of it. All of
     * a part is a part too.
     */
    private @Nullable Extent extent(Finding finding, boolean within) {
        PlacePhrase place = finding.place();
        if (within || isGround(place) || isSide(place)) {
            return place.extent() == Extent.OUTSKIRTS ? Extent.OUTSKIRTS : Extent.PART;
        }
        Extent told = place.extent() == null ? finding.rule().extent() : place.extent();
        return told == null && isComplete(finding.trigger()) ? Extent.WHOLE : told;
    }

    /** "full control of P", "completely captured P". */
    private boolean isComplete(Trigger trigger) {
        NounPhrase noun = trigger.noun();
        int from = noun == null ? trigger.from() : Math.min(trigger.from(), noun.from());
        int to = noun == null ? trigger.to() : Math.max(trigger.to(), noun.to());
        return IntStream.range(Math.max(0, from - 1), Math.min(words.size(), to + 1))
                .anyMatch(i -> words.isForm("complete", i));
    }

    /** "The centre of P", "east of P", "the P area", "the city centre": ground in or around the place, and not the place. */
    private boolean isGround(PlacePhrase place) {
        for (int i = place.from(); i < place.to(); i++) {
            boolean named = place.mention() != null && words.entity(i) == place.mention();
            boolean beside = place.isNamed() || words.isForm("settlement", i - 1);
            if (!named && beside && words.isLemma("extent_ground", i)) {
                return true;
            }
        }
        return false;
    }

    /** "the rebel-held east": a side of the place that the text speaks of. */
    private boolean isSide(PlacePhrase place) {
        return !place.isNamed() && words.isForm("direction", place.to() - 1);
    }

    private static Slot party(ActorPhrase actor) {
        EntityMention mention = actor.mention();
        boolean known = mention != null && mention.entityId() != null;
        return Slot.of(known ? actor.surface() : withoutLostGenitive(actor.surface()), mention);
    }

    /** "ISILs strongholds", in a text that lost its apostrophes: ISIL. */
    private static String withoutLostGenitive(String surface) {
        int last = surface.length() - 1;
        boolean letters = last > 1 && surface.chars().limit(last).allMatch(c -> c >= 'A' && c <= 'Z');
        return letters && surface.charAt(last) == 's' ? surface.substring(0, last) : surface;
    }
}

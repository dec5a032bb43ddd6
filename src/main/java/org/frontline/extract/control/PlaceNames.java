package org.frontline.extract.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.frontline.extract.control.slot.PlacePhrase;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Prepositional;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The names behind a trigger that say which places a phrase without a name means, or that it includes. */
final class PlaceNames {
    private static final int INCLUSION_REACH = 18;
    /** What parts a clause from the scene that the one before it sets. */
    private static final Set<String> APART = Set.of(";", "but", "while", "whereas");

    private final Reading reading;
    private final RolePhrases roles;
    private final Words words;

    PlaceNames(Reading reading, RolePhrases roles) {
        this.reading = reading;
        this.roles = roles;
        this.words = reading.words();
    }

    /**
     * The places, where none of them has a name those that the words behind the trigger name: "areas it holds in P",
     * "several villages, including P"; what "including" adds to named ones, too.
     */
    List<PlacePhrase> named(List<PlacePhrase> places, Trigger trigger) {
        if (places.isEmpty()) {
            return places;
        }
        if (places.size() > 1
                && isLocated(places.get(0))
                && includes(places.get(0).to(), places.get(1).from())) {
            return places.subList(1, places.size());
        }
        int behind = Math.max(
                Math.max(
                        trigger.to(),
                        trigger.noun() == null ? 0 : trigger.noun().to()),
                places.stream().mapToInt(PlacePhrase::to).max().orElse(0));
        boolean plain = places.stream()
                .allMatch(p -> p.isNamed() && p.noun().isEmpty()); // "Battle of P: X is killed" lists nothing
        boolean part = places.stream().noneMatch(PlacePhrase::isWhole);
        List<PlacePhrase> included = included(behind, plain, part);
        boolean nameless = places.stream()
                .allMatch(p -> p.kind() == PlacePhrase.Kind.INDEFINITE
                        && (!p.introduces() || !reading.vocabulary().is("settlement", p.noun())));
        if (!included.isEmpty()) {
            List<PlacePhrase> all = new ArrayList<>(nameless ? List.of() : places);
            all.removeIf(this::isLocated);
            included.stream()
                    .filter(p -> all.stream().noneMatch(k -> k.surface().equals(p.surface())))
                    .forEach(all::add);
            return all;
        }
        if (!nameless) {
            return places;
        }
        List<PlacePhrase> listed = listed(places.get(places.size() - 1), trigger, behind);
        if (!listed.isEmpty()) {
            return listed;
        }
        int start = Math.max(
                trigger.to(), trigger.noun() == null ? 0 : trigger.noun().to());
        for (Prepositional phrase : reading.followers().after(start, false)) {
            boolean bearing = phrase.preposition().equals("of") && words.isForm("direction", phrase.at() - 1);
            List<PlacePhrase> beside = bearing ? reading.places().read(phrase.object()) : List.of();
            if (!beside.isEmpty() && beside.get(0).isNamed()) {
                return List.of(beside.get(0).behind(phrase.at() - 1, words.surface(phrase.at() - 1, phrase.at() + 1)));
            }
            if (reading.vocabulary().is("area_preposition", phrase.preposition())) {
                List<PlacePhrase> located = reading.places().read(phrase.object()).stream()
                        .filter(p -> p.isNamed() || p.kind() == PlacePhrase.Kind.DEFINITE && hasBearing(p))
                        .map(PlacePhrase::inPart)
                        .toList();
                if (!located.isEmpty()) {
                    return located;
                }
            }
        }
        List<PlacePhrase> before = beforeParticiple(places, trigger);
        NounPhrase where = before == places && trigger.verb() >= 0 ? roles.where(trigger) : null;
        List<PlacePhrase> there = where == null ? List.of() : reading.places().read(where);
        return there.isEmpty() || !there.get(0).isNamed()
                ? before
                : there.stream().map(PlacePhrase::inPart).toList();
    }

    /** "the towns taken by X include P and Q", "among the villages held were P and Q": the names behind the verb of the sentence. */
    private List<PlacePhrase> listed(PlacePhrase place, Trigger trigger, int behind) {
        boolean plural = words.tag(place.to() - 1).equals("NNS");
        int verb = trigger.verb() == trigger.at() ? trigger.at() : -1;
        boolean told = verb < 0
                || reading.clauses().isReducedPassive(verb)
                || !reading.clauses().passive(verb)
                        && place.to() < reading.clauses().groupStart(verb);
        boolean governed = words.isForm("preposition", place.from() - 1); // "the siege of the held areas is"
        if (!plural || !told || governed) {
            return List.of();
        }
        for (int i = behind; i < Math.min(words.size() - 1, behind + INCLUSION_REACH); i++) {
            if (words.isForm("clause_end", i)) {
                return List.of();
            }
            if (!words.isFiniteVerb(i) || reading.phrases().at(i) != null) {
                continue;
            }
            int name = i + 1;
            while (words.tag(name).startsWith("RB")) {
                name++;
            }
            boolean lists = words.isBe(i) || words.lemma(i).equals("include");
            NounPhrase next = lists ? reading.phrases().at(name) : null;
            List<PlacePhrase> further = next == null ? List.of() : included(next.to(), false, false);
            return next == null || !further.isEmpty()
                    ? further
                    : reading.places().read(next).stream()
                            .filter(PlacePhrase::isNamed)
                            .filter(p -> p.kind() != PlacePhrase.Kind.UNKNOWN)
                            .toList();
        }
        return List.of();
    }

    /** "three villages near P": where those lie whose names follow. */
    private boolean isLocated(PlacePhrase place) {
        for (int i = place.from(); i < place.to(); i++) {
            boolean several =
                    words.tag(i).equals("NNS") && (words.isLemma("settlement", i) || words.isLemma("facility", i));
            if (several && reading.phrases().at(i) != null) {
                return !words.lower(i + 1).equals("of") && i + 1 < place.to();
            }
        }
        return false;
    }

    private boolean includes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isForm("inclusion", i)) {
                return true;
            }
        }
        return false;
    }

    /** "made advances near P, seizing several villages": the villages are those of the place named right before. */
    private List<PlacePhrase> beforeParticiple(List<PlacePhrase> places, Trigger trigger) {
        int before = words.lower(trigger.at() - 1).equals(",") ? trigger.at() - 2 : trigger.at() - 1;
        NounPhrase phrase =
                words.tag(trigger.at()).equals("VBG") ? reading.phrases().at(before) : null;
        if (phrase == null || !words.isForm("area_preposition", phrase.from() - 1)) {
            return places;
        }
        List<PlacePhrase> located = reading.places().read(phrase).stream()
                .filter(PlacePhrase::isNamed)
                .map(PlacePhrase::inPart)
                .toList();
        return located.isEmpty() ? places : located;
    }

    /**
     * "clashes went on in P as X took three villages": the place named last before them that something goes on in or at. Sites and
     * roads, of which any place has some, are only of one that opens the sentence: "in P, X took several checkpoints".
     */
    @Nullable
    PlacePhrase scene(Finding finding) {
        Trigger trigger = finding.trigger();
        String noun = finding.place().noun();
        boolean site = reading.vocabulary().is("facility", noun)
                || reading.vocabulary().is("way", noun);
        if (words.tag(finding.place().from()).equals("PRP$")) {
            return null; // "their positions" may be anywhere
        }
        int verb = trigger.verb();
        for (int i = (verb < 0 ? trigger.from() : reading.clauses().groupStart(verb)) - 1; i > 0; i--) {
            NounPhrase phrase = reading.phrases().at(i);
            if (phrase == null) {
                if (APART.contains(words.lower(i)) || words.isForm("saying", i)) {
                    return null;
                }
                continue;
            }
            i = phrase.from();
            boolean located = words.isForm("area_preposition", i - 1) && (!site || i == 1);
            List<PlacePhrase> places = located ? reading.places().read(phrase) : List.of();
            for (PlacePhrase place : places) {
                EntityMention mention = place.mention();
                boolean country = mention != null && mention.type() == EntityType.COUNTRY && place.isWhole();
                if (place.isNamed() && !country) {
                    return place;
                }
            }
        }
        return null;
    }

    private boolean hasBearing(PlacePhrase place) {
        for (int i = place.from(); i < place.to(); i++) {
            if (words.isForm("directional", i) || words.isForm("direction", i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The places behind "including", "such as", "namely" or, where no name stands before it, a colon, in the clause that goes
     * on at a word; behind "composed of" those of a part: what a
     * region with a name of its own is composed of is no news.
     */
    private List<PlacePhrase> included(int from, boolean plain, boolean part) {
        for (int i = from; i < Math.min(words.size() - 1, from + INCLUSION_REACH); i++) {
            boolean told = Set.of("which", "that").contains(words.lower(i))
                    && words.lemma(i + 1).equals("include");
            boolean ends = words.isFiniteVerb(i) && reading.phrases().at(i) == null || words.isForm("clause_end", i);
            if (ends || plain && words.lower(i).equals(":")) {
                return List.of();
            }
            boolean two = words.lower(i).equals("such") && words.lower(i + 1).equals("as")
                    || told
                    || part
                            && words.isForm("composition", i)
                            && words.lower(i + 1).equals("of")
                    || words.lower(i).equals("among") && words.lower(i + 1).equals("them");
            boolean opens = two
                    || words.isForm("inclusion", i)
                    || isDash(i)
                    || words.lower(i).equals("like")
                            && words.isName(words.tag(i + 1).equals("DT") ? i + 2 : i + 1);
            NounPhrase next = opens ? firstPhrase(two ? i + 2 : i + 1) : null;
            if (next != null) {
                return reading.places().read(next).stream()
                        .filter(PlacePhrase::isNamed)
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isDash(int i) {
        return i > 0
                && words.isForm("dash", i)
                && words.token(i).begin() > words.token(i - 1).end();
    }

    private @Nullable NounPhrase firstPhrase(int from) {
        int i = from;
        while (i < from + 3 && reading.phrases().at(i) == null) {
            i++;
        }
        return reading.phrases().at(i);
    }
}

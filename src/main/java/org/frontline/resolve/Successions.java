package org.frontline.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Actor;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A group under the name that it gave up: in an article of 2018 "the former Nusra Front" is Hayat Tahrir al-Sham, and so
 * is "Nusra Front" unless the sentence speaks of an earlier year.
 */
final class Successions implements LinkPass {
    private static final double SAID = 0.9;
    private static final double BY_DATE = 0.75;
    private static final int MOST_STEPS = 5;
    private static final Set<String> FORMER = Set.of("former", "formerly", "ex", "erstwhile", "rebranded");

    private final Gazetteer gazetteer;

    Successions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "succession";
    }

    @Override
    public void run(Draft draft) {
        Integer year = draft.published();
        if (year == null) {
            return;
        }
        for (Name name : draft.all()) {
            boolean group = name.type() == EntityType.ARMED_GROUP;
            if (group && draft.entity(name, gazetteer) instanceof Actor actor && mayHaveGone(name, actor, year)) {
                follow(draft, name, actor, year);
            }
        }
    }

    private static boolean mayHaveGone(Name name, Actor actor, int year) {
        if (actor.to() == null || actor.to() > year) {
            return false;
        }
        return isCalledFormer(name) || (actor.to() < year && !speaksOfItsTime(name.sentence(), actor.to()));
    }

    private void follow(Draft draft, Name name, Actor actor, int year) {
        Actor heir = actor;
        for (int step = 0; step < MOST_STEPS && heir != null && !isOf(heir, actor, year); step++) {
            heir = successor(heir);
        }
        if (heir != null && !heir.id().equals(actor.id())) {
            draft.decide(name, Decision.of(heir, Link.ALIAS, isCalledFormer(name) ? SAID : BY_DATE));
        }
    }

    /** In the year in which an heir ends too, its own heir is likelier meant. */
    private boolean isOf(Actor heir, Actor actor, int year) {
        boolean lasts = heir.to() == null || heir.to() > year || heir.to() == year && successor(heir) == null;
        return !heir.id().equals(actor.id()) && lasts;
    }

    /** The only one that continues it; where it split or merged there is no one heir. */
    private @Nullable Actor successor(Actor actor) {
        List<Actor> heirs = gazetteer.successors(actor.id());
        return heirs.size() == 1 ? heirs.get(0) : null;
    }

    private static boolean isCalledFormer(Name name) {
        Sentence sentence = name.sentence();
        String before = Draft.text(sentence, name.from() - 1).toLowerCase(Locale.ROOT);
        boolean joined =
                Draft.text(sentence, name.from()).toLowerCase(Locale.ROOT).startsWith("ex-");
        return joined || FORMER.contains(before);
    }

    private static boolean speaksOfItsTime(Sentence sentence, int to) {
        return sentence.tokens().stream().map(Draft::year).anyMatch(year -> year.isPresent() && year.getAsInt() <= to);
    }
}

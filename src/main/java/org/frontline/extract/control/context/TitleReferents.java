package org.frontline.extract.control.context;

import org.jspecify.annotations.Nullable;

/** What the title says that an article is about: places that come to mind first, however far back they were named. */
public final class TitleReferents {
    private final ReferentKinds kinds;
    private @Nullable Referent first;
    private @Nullable Referent entry;
    private @Nullable Referent topic;
    private @Nullable Referent goal;
    private @Nullable Referent about;

    TitleReferents(ReferentKinds kinds) {
        this.kinds = kinds;
    }

    /** Remembers a place that the title names; the first that is no country counts. */
    void name(Referent referent) {
        if (first == null && !kinds.isCountry(referent)) {
            first = referent;
        }
    }

    /** Remembers the name that is the whole title: what the article's notes without a subject are about. */
    public void entry(Referent referent) {
        entry = referent;
    }

    /** Remembers the place that the title says was fought for: "Battle of P". */
    public void topic(Referent referent) {
        topic = referent;
    }

    /** Remembers the settlement for which the title says that something was undertaken: "P offensive". */
    public void goal(Referent referent) {
        goal = kinds.isSettlement(referent) ? referent : null;
    }

    /** Remembers the place that the title says the whole text is about, whatever it tells of it: "History of P". */
    public void about(Referent referent) {
        about = referent;
    }

    /** The name that the article is an entry of, null where its title says more than a name. */
    public @Nullable Referent entry() {
        return entry;
    }

    /** The place that the title says was fought for, null where it says of none. */
    @Nullable
    Referent topic() {
        return topic;
    }

    /** Whether it has the name of the place that the title names first. */
    boolean isNamedIn(Referent referent) {
        return isSame(first, referent);
    }

    /** Whether it is that very name in the title. */
    boolean isFirst(Referent referent) {
        return referent == first;
    }

    boolean isTopic(Referent referent) {
        return isSame(topic, referent);
    }

    boolean isGoal(Referent referent) {
        return isSame(goal, referent);
    }

    boolean isAbout(Referent referent) {
        return isSame(about, referent);
    }

    private static boolean isSame(@Nullable Referent one, Referent other) {
        return one != null && one.surface().equals(other.surface());
    }
}

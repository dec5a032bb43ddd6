package org.frontline.extract.control.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verb in the active voice is done to: "took P", "P, which X began an operation to retake", "areas it holds". */
final class DirectObjects {
    /** From "which" to the infinitive at the end of its clause, in words. */
    private static final int WHICH_REACH = 10;

    private final Words words;
    private final NounPhrases phrases;
    private final Followers followers;
    private final VerbGroups verbs;
    private final Attachments attachments;
    private final WordOrder order;

    DirectObjects(
            Words words,
            NounPhrases phrases,
            Followers followers,
            VerbGroups verbs,
            Attachments attachments,
            WordOrder order) {
        this.words = words;
        this.phrases = phrases;
        this.followers = followers;
        this.verbs = verbs;
        this.attachments = attachments;
        this.order = order;
    }

    @Nullable
    NounPhrase of(int verb) {
        NounPhrase direct = followers.directlyAfter(verb);
        if (direct != null) {
            return direct;
        }
        NounPhrase fronted = frontedObject(verb);
        if (fronted != null) {
            return fronted;
        }
        int object = words.child(verb, "obj");
        if (object > verb && phrases.at(object) != null) {
            return phrases.at(object);
        }
        if (isCoordinatedWithNext(verb)) {
            return of(nextVerb(verb));
        }
        NounPhrase distant = words.tag(verbs.groupStart(verb)).equals("TO") ? ofWhich(verbs.groupStart(verb)) : null;
        if (distant != null) {
            return distant;
        }
        boolean relative =
                words.label(verb).equals("acl:relcl") && words.head(verb) >= 0 && words.child(verb, "nsubj") >= 0;
        return relative ? attachments.settlementOf(phrases.at(words.head(verb))) : null;
    }

    /** "a town which rebels captured", "areas it holds": the object stands before the subject. */
    private @Nullable NounPhrase frontedObject(int verb) {
        NounPhrase subject = phrases.at(verbs.groupStart(verb) - 1);
        if (subject == null || words.isForm("relative", subject.from())) {
            return null;
        }
        NounPhrase before = phrases.at(subject.from() - 1);
        if (before == null) {
            return null;
        }
        if (words.isForm("relative", before.from())) {
            return words.lower(before.from()).equals("that") && words.isVerb(before.from() - 1)
                    ? null
                    : attachments.settlementOf(order.leftOf(before.from(), 1));
        }
        boolean contact = words.tag(subject.head()).equals("PRP") && !before.possessor();
        return contact ? before : null;
    }

    /** "P, which X began an operation to retake": the object of the infinitive that ends the clause. */
    private @Nullable NounPhrase ofWhich(int infinitive) {
        for (int i = infinitive - 1; i > 0 && infinitive - i <= WHICH_REACH; i--) {
            NounPhrase subject = words.lower(i).equals("which") ? phrases.at(i + 1) : null;
            if (subject != null) {
                NounPhrase before = order.leftOf(words.lower(i - 1).equals(",") ? i - 1 : i, 1);
                return attachments.settlementOf(before);
            }
            if (words.isForm("clause_end", i) || words.lower(i).equals(",")) {
                return null;
            }
        }
        return null;
    }

    private boolean isCoordinatedWithNext(int verb) {
        int next = nextVerb(verb);
        return next > 0
                && next - verb <= 5
                && !verbs.passive(next)
                && Set.of("and", "or", ",").contains(nextMark(verb));
    }

    private String nextMark(int verb) {
        String next = words.lower(verb + 1);
        return words.tag(verb + 1).equals("IN")
                        || words.tag(verb + 1).startsWith("RB")
                        || words.tag(verb + 1).equals("RP")
                ? words.lower(verb + 2)
                : next;
    }

    private int nextVerb(int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.isVerb(i) && phrases.at(i) == null && !words.isBe(i)) {
                return i;
            }
        }
        return -1;
    }
}

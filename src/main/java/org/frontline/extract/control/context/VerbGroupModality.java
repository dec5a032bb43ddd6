package org.frontline.extract.control.context;

import java.util.Set;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.extract.control.syntax.Clauses;
import org.frontline.extract.control.syntax.NounPhrase;
import org.frontline.extract.control.syntax.Words;
import org.frontline.model.Modality;
import org.jspecify.annotations.Nullable;

/** What a verb's own group says of whether it happened: not, will, would, about to, able to. */
record VerbGroupModality(Words words, Clauses clauses, Vocabulary vocabulary) {
    private static final Set<String> NEAR_TO = Set.of("verge", "brink", "poised");
    private static final Set<String> SET_TO = Set.of("about", "going", "set", "ready", "due");

    /** @param start the first word of the group, whose last is the verb */
    Modality of(int start, int verb) {
        for (int i = Math.max(0, start - 1); i < verb; i++) {
            String lower = words.lower(i);
            if (vocabulary.is("negation", lower) && !Set.of("only", "just").contains(words.lower(i + 1))) {
                return Modality.NEGATED;
            }
        }
        for (int i = start; i < verb; i++) {
            String lower = words.lower(i);
            if (vocabulary.is("future", lower)) {
                return Modality.PLANNED;
            }
            if (vocabulary.is("conditional", lower) && words.tag(i).equals("MD")) {
                return isResolved(i, verb) ? Modality.PLANNED : Modality.HYPOTHETICAL;
            }
            Modality near = ofAdjective(lower);
            if (near != null) {
                return near;
            }
        }
        return Modality.ACTUAL;
    }

    /** "on the verge of", "poised to": what may come; "set to", "about to": what is meant to; null of any other word. */
    static @Nullable Modality ofAdjective(String lower) {
        if (NEAR_TO.contains(lower)) {
            return Modality.HYPOTHETICAL;
        }
        return SET_TO.contains(lower) ? Modality.PLANNED : null;
    }

    /** "announced that they would withdraw", "all rebels must leave P": what a party is going to do or has to, not what may come. */
    private boolean isResolved(int modal, int verb) {
        boolean said = Set.of("would", "must", "'d").contains(words.lower(modal));
        if (!said || words.lower(modal + 1).equals("have")) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean condition = Set.of("if", "unless").contains(words.lower(i))
                    || words.lower(i).equals("were") && words.lower(i + 1).equals("to");
            boolean guess = i < modal
                    && (vocabulary.is("opinion", words.lemma(i)) || vocabulary.is("speculation", words.lemma(i)));
            if (condition || guess) {
                return false;
            }
        }
        NounPhrase doer = clauses.passive(verb) ? null : clauses.agent(verb);
        String lemma = doer == null ? "" : words.lemma(doer.head());
        return !vocabulary.is("event", lemma)
                && !vocabulary.is("taking_noun", lemma)
                && !vocabulary.is("settlement", lemma);
    }

    /** "were not able to", "would be able to": what stands before the adjective. */
    Modality beforeAble(int able) {
        for (int i = Math.max(0, able - 4); i < able; i++) {
            if (vocabulary.is("negation", words.lower(i))) {
                return Modality.NEGATED;
            }
            if (vocabulary.is("future", words.lower(i)) || vocabulary.is("conditional", words.lower(i))) {
                return Modality.HYPOTHETICAL;
            }
        }
        return Modality.ACTUAL;
    }
}

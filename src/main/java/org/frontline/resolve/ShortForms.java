package org.frontline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;

/** "The Observatory" after "the Syrian Observatory for Human Rights": the capitalised head of a longer name before it. */
final class ShortForms implements LinkPass {
    private static final double CONFIDENCE = 0.85;
    private static final Set<String> HEADS = Set.of(
            "Observatory",
            "Coalition",
            "Council",
            "Ministry",
            "Committee",
            "Movement",
            "Front",
            "Brigade",
            "Brigades",
            "Agency",
            "Organization",
            "Organisation",
            "Commission",
            "Party",
            "Union",
            "League",
            "Alliance",
            "Federation",
            "Network",
            "Centre",
            "Center",
            "Institute",
            "Kremlin");

    @Override
    public String name() {
        return "short-form";
    }

    @Override
    public void run(Draft draft) {
        Map<String, Decision> longer = onlyOnes(draft);
        for (Sentence sentence : draft.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Name name = draft.at(sentence, i);
                String word = head(Draft.text(sentence, i));
                if (name != null && name.length() > 1) {
                    settleBased(draft, name, longer);
                    remember(name, longer);
                    i = name.to() - 1;
                } else if ((name == null || name.candidates().isEmpty()) && longer.containsKey(word)) {
                    settle(draft, sentence, i, longer.get(word));
                }
            }
        }
    }

    /** In texts stripped of apostrophes "Observatorys" is "Observatory's". */
    private static String head(String word) {
        boolean bare = word.endsWith("s") && !HEADS.contains(word);
        return bare ? word.substring(0, word.length() - 1) : word;
    }

    /** What a head means before its longer name comes: the only thing that the whole article names so. */
    private static Map<String, Decision> onlyOnes(Draft draft) {
        Map<String, Decision> ones = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Name name : draft.all()) {
            Map<String, Decision> heads = new HashMap<>();
            remember(name, heads);
            heads.forEach((head, decision) -> {
                Decision before = ones.put(head, decision);
                if (before != null && !before.id().equals(decision.id())) {
                    shared.add(head);
                }
            });
        }
        ones.keySet().removeAll(shared);
        return ones;
    }

    private static void remember(Name name, Map<String, Decision> longer) {
        boolean body = name.type() == EntityType.ORGANIZATION || name.type() == EntityType.ARMED_GROUP;
        if (!body || name.decision() == null) {
            return;
        }
        for (int i = name.from(); i < name.to(); i++) {
            String word = Draft.text(name.sentence(), i);
            if (HEADS.contains(word)) {
                longer.put(word, name.decision());
            }
        }
    }

    /** "British-based Observatory" where the recogniser took both words for the name. */
    private static void settleBased(Draft draft, Name name, Map<String, Decision> longer) {
        Decision known = longer.get(Draft.text(name.sentence(), name.to() - 1));
        boolean based =
                name.length() == 2 && Draft.text(name.sentence(), name.from()).endsWith("-based");
        if (known != null && based && name.decision() == null) {
            draft.decide(name, alias(known));
        }
    }

    private static void settle(Draft draft, Sentence sentence, int token, Decision known) {
        String before = Draft.text(sentence, token - 1);
        if (!Draft.isCapitalized(before) || before.equals("The") || before.endsWith("-based")) {
            Name name = Name.of(sentence, token, token + 1, known.type(), CONFIDENCE);
            draft.decide(name, alias(known));
        }
    }

    private static Decision alias(Decision known) {
        return new Decision(known.id(), known.name(), known.type(), Link.ALIAS, CONFIDENCE);
    }
}

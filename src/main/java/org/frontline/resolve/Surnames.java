package org.frontline.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.frontline.gazetteer.Names;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** A surname after the full name: "Assad" is Hafez in an article that says "Hafez al-Assad" before. */
final class Surnames implements LinkPass {
    private static final double CONFIDENCE = 0.9;
    private static final int SHORTEST = 4;

    private final WordTable titles = WordTable.read("person-titles.tsv");
    private final WordTable verbs = WordTable.read("government-verbs.tsv");
    private final WordTable openers = WordTable.read("openers.tsv");

    @Override
    public String name() {
        return "surname";
    }

    @Override
    public void run(Draft draft) {
        Map<String, Name> bearers = new HashMap<>();
        for (Sentence sentence : draft.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Name name = draft.at(sentence, i);
                if (name == null) {
                    readUnknown(draft, sentence, i, bearers);
                } else if (name.type() == EntityType.PERSON) {
                    readPerson(draft, name, bearers);
                    i = name.to() - 1;
                } else {
                    readOther(draft, name, bearers);
                    i = name.to() - 1;
                }
            }
        }
    }

    private void readPerson(Draft draft, Name name, Map<String, Name> bearers) {
        int first = name.from();
        while (first < name.to() - 1 && isTitle(Draft.text(name.sentence(), first))) {
            first++;
        }
        String key = key(Draft.text(name.sentence(), name.to() - 1));
        if (key.length() < SHORTEST - 1) {
            return;
        }
        boolean titled = (first > name.from() || isTitle(Draft.text(name.sentence(), name.from() - 1)))
                && name.decision() != null;
        if (name.to() - first > 1 || titled && !isBorneByAnother(bearers.get(key))) {
            bearers.put(key, name);
        } else {
            Name bearer = bearers.get(key);
            if (bearer != null) {
                follow(draft, name, bearer);
            }
        }
    }

    /** "Khalil said" of someone named in full before is no town, though there is one. */
    private void readOther(Draft draft, Name name, Map<String, Name> bearers) {
        boolean speaks = verbs.has(Draft.text(name.sentence(), name.to()).toLowerCase(Locale.ROOT));
        Name bearer = name.length() == 1 && speaks && name.type() == EntityType.PLACE
                ? bearers.get(key(name.surface()))
                : null;
        if (bearer != null) {
            Decision known = bearer.decision();
            draft.replace(name, known == null ? name.undecided(EntityType.PERSON) : name.decided(surname(known)));
        }
    }

    /** "President Assad" after "Hafez al-Assad" is Hafez, after an unknown "Asma Assad" still the president. */
    private static boolean isBorneByAnother(@Nullable Name bearer) {
        return bearer != null && bearer.decision() != null;
    }

    private boolean isTitle(String word) {
        return titles.has(word.toLowerCase(Locale.ROOT));
    }

    private static String key(String word) {
        return Names.key(word);
    }

    /** Takes the bearer's meaning; that of an unknown bearer is unknown too. */
    private static void follow(Draft draft, Name name, Name bearer) {
        Decision known = bearer.decision();
        if (known == null) {
            draft.replace(name, name.undecided(EntityType.PERSON));
        } else if (!means(name.decision(), known)) {
            draft.decide(name, surname(known));
        }
    }

    private static Decision surname(Decision bearer) {
        return new Decision(bearer.id(), bearer.name(), bearer.type(), Link.SURNAME, CONFIDENCE);
    }

    private static boolean means(@Nullable Decision decision, Decision other) {
        return decision != null && decision.id().equals(other.id());
    }

    /** A capitalised word that no one took for a name and that is a known bearer's surname. */
    private void readUnknown(Draft draft, Sentence sentence, int token, Map<String, Name> bearers) {
        String word = Draft.text(sentence, token);
        if (bearers.isEmpty() || word.length() < SHORTEST || !isNameLike(word)) {
            return;
        }
        Name bearer = bearers.get(key(word));
        String before = Draft.text(sentence, token - 1);
        boolean free = !Draft.isCapitalized(before) || isTitle(before) || openers.has(before.toLowerCase(Locale.ROOT));
        if (bearer != null && bearer.decision() != null && free) {
            Name name = Name.of(sentence, token, token + 1, EntityType.PERSON, CONFIDENCE);
            draft.add(name.decided(surname(bearer.decision())));
        }
    }

    private static boolean isNameLike(String word) {
        return word.chars().anyMatch(Character::isUpperCase) && word.chars().anyMatch(Character::isLowerCase);
    }
}

package org.frontline.resolve;

import java.util.Locale;
import java.util.Set;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Known names that are only a part of another: the paper "Washington Post", the club "Paris Saint-Germain", the person
 * "Jordan Peterson", and a surname under a first name that is not its known bearer's.
 */
final class NameParts implements LinkPass {
    private static final double GUESSED = 0.6;
    private static final String PLACE_TOO = "place";
    private static final String NONE = "none";

    private static final Set<String> PATRONYMICS = Set.of("bin", "ibn", "bint", "Bin", "Ibn", "Ben");
    private static final Set<String> SPEECH = Set.of("said", "says", "told", "added", "claimed", "tweeted");

    private final WordTable seats = WordTable.read("metonyms.tsv");
    private final WordTable tails = WordTable.read("name-tails.tsv");
    private final WordTable givenNames = WordTable.read("given-names.tsv");
    private final WordTable titles = WordTable.read("person-titles.tsv");
    private final WordTable openers = WordTable.read("openers.tsv");

    @Override
    public String name() {
        return "name-part";
    }

    @Override
    public void run(Draft draft) {
        for (Name name : draft.all()) {
            if (name.candidates().isEmpty() || isCapitalsOnly(name.sentence())) {
                continue;
            }
            if (isPlacelike(name.type())) {
                readPlace(draft, name);
            } else if (name.type() == EntityType.PERSON && name.length() == 1) {
                readSurname(draft, name);
            }
        }
    }

    private static boolean isPlacelike(EntityType type) {
        return type.isPlace() || type == EntityType.NATIONALITY;
    }

    private static boolean isCapitalsOnly(Sentence sentence) {
        return sentence.text().chars().noneMatch(Character::isLowerCase);
    }

    private void readPlace(Draft draft, Name name) {
        Sentence sentence = name.sentence();
        String next = adjacent(sentence, name.to()) ? Draft.text(sentence, name.to()) : "";
        String tail = name.type() == EntityType.NATIONALITY || draft.at(sentence, name.to()) != null
                ? null
                : tails.value(next);
        if (tail != null && !tail.equals(NONE)) {
            draft.replace(name, wider(name, name.from(), name.to() + 1, EntityType.ofLabel(tail)));
        } else if (tail != null) {
            draft.drop(name);
        } else if (isFirstName(draft, name, next)) {
            draft.replace(name, wider(name, name.from(), name.to() + 1, EntityType.PERSON));
        } else if (speaks(name, next)) {
            draft.replace(name, wider(name, name.from(), name.to(), EntityType.PERSON));
        } else if (isSurname(draft, name)) {
            draft.replace(name, wider(name, name.from() - 1, name.to(), EntityType.PERSON));
        }
    }

    /** "Jordan Peterson": a place that is a first name too, before an unknown capitalised word. */
    private boolean isFirstName(Draft draft, Name name, String next) {
        boolean plain = next.length() > 1
                && Draft.isCapitalized(next)
                && next.chars().skip(1).anyMatch(Character::isLowerCase);
        boolean first = name.length() == 1 && PLACE_TOO.equals(givenNames.value(name.surface()));
        return first && plain && !isOrdinary(next) && unknown(draft, name.sentence(), name.to());
    }

    private boolean isOrdinary(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return openers.has(lower) || titles.has(lower) || tails.has(word);
    }

    private static boolean unknown(Draft draft, Sentence sentence, int token) {
        Name there = draft.at(sentence, token);
        return there == null || there.candidates().isEmpty();
    }

    /** A town that is no seat of a government does not speak: the one who does is called like it. */
    private boolean speaks(Name name, String next) {
        boolean town = name.type() == EntityType.PLACE && name.length() == 1 && !seats.has(name.surface());
        return town && SPEECH.contains(next);
    }

    /** "Jack London": a place after a first name that is no place. */
    private boolean isSurname(Draft draft, Name name) {
        String before = Draft.text(name.sentence(), name.from() - 1);
        String value = givenNames.value(before);
        boolean given = (value != null && !value.equals(PLACE_TOO)) || PATRONYMICS.contains(before);
        boolean single = name.length() == 1 && name.type() != EntityType.NATIONALITY;
        return given
                && single
                && adjacent(name.sentence(), name.from())
                && unknown(draft, name.sentence(), name.from() - 1);
    }

    /** "Asma Assad", where only Bashar is known by that surname. */
    private void readSurname(Draft draft, Name name) {
        Sentence sentence = name.sentence();
        String before = Draft.text(sentence, name.from() - 1);
        String lower = before.toLowerCase(Locale.ROOT);
        boolean named = Draft.isCapitalized(before) && before.length() > 1 && adjacent(sentence, name.from());
        if (named && !titles.has(lower) && !openers.has(lower) && unknown(draft, sentence, name.from() - 1)) {
            draft.replace(name, wider(name, name.from() - 1, name.to(), EntityType.PERSON));
        }
    }

    private static Name wider(Name name, int from, int to, @Nullable EntityType type) {
        return Name.of(name.sentence(), from, to, type == null ? name.type() : type, GUESSED);
    }

    /** Whether nothing but space stands before the token. */
    private static boolean adjacent(Sentence sentence, int token) {
        return token > 0
                && token < sentence.tokens().size()
                && sentence.tokens().get(token).begin()
                                - sentence.tokens().get(token - 1).end()
                        <= 1;
    }
}

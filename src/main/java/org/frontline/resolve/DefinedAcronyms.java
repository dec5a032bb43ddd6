package org.frontline.resolve;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.frontline.gazetteer.Names;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;

/**
 * Acronyms that the article defines, "Karsum Relief Committee (KRC)" or "KRC (Karsum Relief Committee)". Where the
 * gazetteer does not know the full name, both get an id made of that name, so that the article's mentions stay together.
 */
final class DefinedAcronyms implements LinkPass {
    private static final double KNOWN = 0.95;
    private static final double UNKNOWN = 0.7;
    private static final int LONGEST_NAME = 9;

    private final WordTable openers = WordTable.read("openers.tsv");

    @Override
    public String name() {
        return "acronym";
    }

    @Override
    public void run(Draft draft) {
        Map<String, Decision> defined = new LinkedHashMap<>();
        for (Sentence sentence : draft.sentences()) {
            for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
                if (Draft.text(sentence, i).equals("(")) {
                    define(draft, sentence, i, defined);
                }
            }
        }
        if (!defined.isEmpty()) {
            draft.sentences().forEach(sentence -> apply(draft, sentence, defined));
        }
    }

    private void define(Draft draft, Sentence sentence, int bracket, Map<String, Decision> defined) {
        String inside = Draft.text(sentence, bracket + 1);
        if (isAcronym(inside) && closes(Draft.text(sentence, bracket + 2))) {
            define(draft, sentence, nameStart(draft, sentence, bracket, inside), bracket, inside, defined);
            return;
        }
        String before = Draft.text(sentence, bracket - 1);
        int close = bracket + 1;
        while (close < sentence.tokens().size()
                && close <= bracket + LONGEST_NAME
                && !Draft.text(sentence, close).equals(")")) {
            close++;
        }
        if (isAcronym(before)
                && Draft.text(sentence, close).equals(")")
                && spells(sentence, bracket + 1, close, before)) {
            define(draft, sentence, bracket + 1, close, before, defined);
        }
    }

    private static boolean closes(String text) {
        return text.equals(")") || text.equals(",") || text.equals(";");
    }

    private static void define(
            Draft draft, Sentence sentence, int from, int to, String acronym, Map<String, Decision> defined) {
        if (from >= to || defined.containsKey(acronym)) {
            return;
        }
        Name full = draft.at(sentence, to - 1);
        Decision known = full == null || full.from() > from ? null : full.decision();
        if (known != null) {
            defined.put(acronym, new Decision(known.id(), known.name(), known.type(), Link.ACRONYM, KNOWN));
        } else if (to - from > 1 && full != null) {
            Name name = Name.of(sentence, from, to, typeOf(full), UNKNOWN);
            Decision made = named(name);
            defined.put(acronym, made);
            draft.decide(name, made);
        }
    }

    private static EntityType typeOf(Name full) {
        return full.type() == EntityType.PERSON || full.type() == EntityType.NATIONALITY
                ? EntityType.ORGANIZATION
                : full.type();
    }

    private static Decision named(Name name) {
        String plain = name.surface().replaceAll("\\s+", " ");
        String id = "name:" + Names.fold(plain).replace(' ', '-');
        return new Decision(id, plain, name.type(), Link.ACRONYM, UNKNOWN);
    }

    /** Where the full name before the bracket begins: a known name's start, else as far back as its initials go. */
    private int nameStart(Draft draft, Sentence sentence, int bracket, String acronym) {
        Name known = draft.at(sentence, bracket - 1);
        if (known != null && known.decision() != null && known.to() == bracket && isLongActor(known)) {
            return known.from();
        }
        for (int from = bracket - 2; from >= Math.max(0, bracket - LONGEST_NAME); from--) {
            boolean opens = openers.has(Draft.text(sentence, from).toLowerCase(Locale.ROOT));
            if (!opens && spells(sentence, from, bracket, acronym)) {
                return from;
            }
        }
        return bracket;
    }

    /** A place in brackets after a place contains it: "Mexico City (Mexico)". */
    private static boolean isLongActor(Name name) {
        return name.length() > 1 && name.type().isActor();
    }

    /** Whether the initials of the capitalised words, or of all words, spell the acronym. */
    private static boolean spells(Sentence sentence, int from, int to, String acronym) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = Draft.text(sentence, i);
            for (String part : word.split("-")) {
                if (part.isEmpty() || !Character.isLetter(part.charAt(0))) {
                    continue;
                }
                all.append(Character.toUpperCase(part.charAt(0)));
                if (Character.isUpperCase(part.charAt(0))) {
                    capitals.append(part.charAt(0));
                }
            }
        }
        String letters = acronym.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        boolean begins = Draft.isCapitalized(Draft.text(sentence, from));
        return begins
                && letters.length() > 1
                && (capitals.toString().equals(letters) || all.toString().equals(letters));
    }

    private static boolean isAcronym(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return text.length() >= 2 && text.length() <= 10 && capitals >= 2 && capitals * 2 > text.length();
    }

    private static void apply(Draft draft, Sentence sentence, Map<String, Decision> defined) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Decision decision = defined.get(Draft.text(sentence, i));
            if (decision == null) {
                continue;
            }
            Name there = draft.at(sentence, i);
            if (there == null) {
                draft.add(Name.of(sentence, i, i + 1, decision.type(), decision.confidence())
                        .decided(decision));
            } else if (there.length() == 1 && !means(there, decision)) {
                draft.decide(there, decision);
            }
        }
    }

    private static boolean means(Name name, Decision decision) {
        return name.decision() != null && name.decision().id().equals(decision.id());
    }
}

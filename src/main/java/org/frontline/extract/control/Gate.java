package org.frontline.extract.control;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.frontline.extract.control.rule.RuleSet;
import org.frontline.extract.control.rule.Vocabulary;
import org.frontline.model.EntityMention;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/**
 * The cheap test on word forms that decides which sentences are worth tagging and parsing: one that holds a trigger of
 * some rule and something that can be a place.
 */
final class Gate {
    private static final Set<String> PRONOUNS = Set.of("it", "there");
    private final RuleSet rules;
    private final Vocabulary vocabulary;

    Gate(RuleSet rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    boolean opens(Sentence sentence, List<EntityMention> mentions) {
        return hasTrigger(sentence)
                && (mentions.stream().anyMatch(m -> m.type().isPlace() || m.entityId() == null)
                        || sentence.tokens().stream().anyMatch(this::isPlaceWord)
                        || namesEvent(sentence, vocabulary));
    }

    /** "Battle of P", "Siege of the P": the place of an event with a name of its own, whoever knows it. */
    static boolean namesEvent(Sentence sentence, Vocabulary vocabulary) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean event = Character.isUpperCase(word.charAt(0))
                    && tokens.get(i + 1).text().equalsIgnoreCase("of")
                    && vocabulary.is("titled_event", word.toLowerCase(Locale.ROOT));
            int name = event && tokens.get(i + 2).text().equals("the") ? i + 3 : i + 2;
            if (event
                    && name < tokens.size()
                    && Character.isUpperCase(tokens.get(name).text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may tell of a place that the sentence does not name, as "withdrew" does of the one fought for. */
    boolean mayImplyPlace(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> rules.mayImplyPlace(token.text().toLowerCase(Locale.ROOT), token.lemma()));
    }

    boolean hasTrigger(Sentence sentence) {
        Set<String> words = words(sentence);
        for (Token token : sentence.tokens()) {
            if (rules.isTrigger(token.text().toLowerCase(Locale.ROOT), token.lemma(), words)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            words.add(token.text().toLowerCase(Locale.ROOT));
            words.add(token.lemma());
        }
        return words;
    }

    private boolean isPlaceWord(Token token) {
        String lemma = token.lemma();
        return PRONOUNS.contains(lemma)
                || vocabulary.is("settlement", lemma)
                || vocabulary.is("facility", lemma)
                || vocabulary.is("area", lemma)
                || vocabulary.is("direction", lemma);
    }
}

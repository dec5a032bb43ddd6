package org.frontline.resolve;

import java.util.List;
import org.frontline.gazetteer.Candidate;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/** The name in "Turkish-backed", "ISIS-held" and "ex-Nusra": a known name joined to a word in small letters. */
final class HyphenatedNames implements LinkPass {
    private static final double CONFIDENCE = 0.9;
    private static final int SHORTEST = 2;

    private final Gazetteer gazetteer;

    HyphenatedNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String name() {
        return "hyphenated";
    }

    @Override
    public void run(Draft draft) {
        for (Sentence sentence : draft.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                String text = sentence.tokens().get(i).text();
                if (text.indexOf('-') > 0 && isFree(draft.at(sentence, i))) {
                    read(draft, sentence, i, text);
                }
            }
        }
    }

    /** Whether no one has taken the token for a known name, or for a part of a longer one. */
    private static boolean isFree(@Nullable Name there) {
        return there == null || (there.candidates().isEmpty() && there.length() == 1);
    }

    private void read(Draft draft, Sentence sentence, int token, String text) {
        int last = text.lastIndexOf('-');
        int first = text.indexOf('-');
        if (isLower(text, last + 1)) {
            add(draft, sentence, token, 0, last);
        } else if (text.startsWith("ex-") || text.startsWith("pro-") || text.startsWith("anti-")) {
            add(draft, sentence, token, first + 1, text.length());
        }
    }

    private static boolean isLower(String text, int from) {
        return from < text.length() && text.substring(from).chars().allMatch(Character::isLowerCase);
    }

    private void add(Draft draft, Sentence sentence, int token, int from, int to) {
        Token whole = sentence.tokens().get(token);
        String part = whole.text().substring(from, to);
        boolean named = part.length() >= SHORTEST && part.chars().anyMatch(Character::isUpperCase);
        List<Candidate> candidates = named
                ? gazetteer.find(inSentence(part(whole, from, to))).stream()
                        .findFirst()
                        .map(match -> match.candidates())
                        .orElse(List.of())
                : List.of();
        if (candidates.isEmpty()) {
            return;
        }
        EntityType type = candidates.get(0).entity().type();
        Name name = Name.of(sentence, token, token + 1, type, CONFIDENCE)
                .cut(whole.begin() + from, whole.begin() + to)
                .withCandidates(candidates);
        Name made = candidates.size() == 1 ? name.decided(Decision.only(candidates.get(0))) : name;
        draft.replace(name, made);
    }

    /** The part with small letters around it, so that its capitals count for what they are. */
    private static List<Token> inSentence(Token part) {
        Token before = new Token("many", part.begin(), part.begin(), "", "many");
        Token after = new Token("men", part.end(), part.end(), "", "man");
        return List.of(before, part, after);
    }

    private static Token part(Token whole, int from, int to) {
        String text = whole.text().substring(from, to);
        return new Token(text, whole.begin() + from, whole.begin() + to, "", text);
    }
}

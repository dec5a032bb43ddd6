package org.frontline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes runs of capitalised words for names and guesses their type from the words in and before them. Where capitals
 * tell nothing, in text in capitals and in headlines that capitalise every word, it finds none.
 */
final class NameRuns implements Recogniser {
    private static final double CONFIDENCE = 0.4;
    private static final int LONGEST_RUN = 6;
    /** In a sentence with more capitalised words than this, capitals are a matter of style. */
    private static final double STYLE_SHARE = 0.8;

    private final Map<String, Map<String, String>> cues = new HashMap<>();
    private final Abbreviations abbreviations = Abbreviations.load();

    NameRuns() {
        for (String[] row : TableResource.rows("name-cues.tsv", 3)) {
            cues.computeIfAbsent(row[1], where -> new HashMap<>()).put(row[0], row[2]);
        }
    }

    @Override
    public List<EntityMention> recognise(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (isCapitalisedThroughout(tokens)) {
            return List.of();
        }
        List<EntityMention> mentions = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            if (!begins(sentence, from)) {
                from++;
                continue;
            }
            int to = runEnd(tokens, from);
            mentions.add(mention(sentence, from, to));
            from = to;
        }
        return mentions;
    }

    private static boolean isCapitalisedThroughout(List<Token> tokens) {
        long words = tokens.stream().filter(t -> t.text().length() > 3).count();
        long capitalised = tokens.stream()
                .filter(t -> t.text().length() > 3 && isCapitalised(t))
                .count();
        return words > 3 && capitalised > STYLE_SHARE * words;
    }

    private boolean begins(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        if (!isNameWord(token) || isTitle(token)) {
            return false;
        }
        if (at > 0) {
            return true;
        }
        boolean goesOn =
                sentence.tokens().size() > 1 && isNameWord(sentence.tokens().get(1));
        return goesOn && !abbreviations.startsSentence(token.text(), 0, false);
    }

    private int runEnd(List<Token> tokens, int from) {
        int to = from + 1;
        while (to < tokens.size() && to - from < LONGEST_RUN) {
            if (isNameWord(tokens.get(to))) {
                to++;
            } else if (isLinkInside(tokens, to)) {
                to += 2;
            } else {
                break;
            }
        }
        return to;
    }

    /** {@code Ministry of Defence}, {@code Abu Bakr al Baghdadi}. */
    private boolean isLinkInside(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        boolean link =
                word.equals("of") || word.equals("al") || word.equals("el") || word.equals("bin") || word.equals("de");
        return link && at + 1 < tokens.size() && isNameWord(tokens.get(at + 1));
    }

    private boolean isNameWord(Token token) {
        return isCapitalised(token) && cue("none", token) == null;
    }

    private boolean isTitle(Token token) {
        return cue("title", token) != null;
    }

    private static boolean isCapitalised(Token token) {
        String text = token.text();
        if (Character.isUpperCase(text.charAt(0))) {
            return true;
        }
        int hyphen = text.indexOf('-');
        return hyphen > 0
                && hyphen <= 3
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    /** Whether the last word of the name tells of its type, as in {@code Aleppo Central Prison}. */
    boolean endsInHead(EntityMention run) {
        String surface = run.surface();
        int space = surface.lastIndexOf(' ');
        return space > 0 && cue("head", surface.substring(space + 1)) != null;
    }

    private EntityMention mention(Sentence sentence, int from, int to) {
        int begin = sentence.tokens().get(from).begin();
        int end = sentence.tokens().get(to - 1).end();
        String surface = sentence.text().substring(begin - sentence.begin(), end - sentence.begin());
        EntityType type = type(sentence.tokens(), from, to);
        return new EntityMention(
                sentence.part(), sentence.index(), begin, end, surface, type, null, null, Link.NONE, CONFIDENCE);
    }

    private EntityType type(List<Token> tokens, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            String head = cue("head", tokens.get(at));
            if (head != null && to - from > 1) {
                return EntityType.ofLabel(head);
            }
        }
        if (from > 0 && isTitle(tokens.get(from - 1))) {
            return EntityType.PERSON;
        }
        if (from > 0 && cue("before", tokens.get(from - 1)) != null) {
            return EntityType.PLACE;
        }
        return isAcronym(tokens.get(from).text()) ? EntityType.ORGANIZATION : EntityType.PERSON;
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1 && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private @Nullable String cue(String where, Token token) {
        return cue(where, token.text());
    }

    private @Nullable String cue(String where, String word) {
        return cues.getOrDefault(where, Map.of()).get(word.toLowerCase(Locale.ROOT));
    }
}

package org.frontline.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When two names stand for one thing, as the reference scorer decides it. */
final class Surfaces {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    /** Words that do not tell names apart. */
    private static final Set<String> STOP = Set.of(
            "the",
            "a",
            "an",
            "of",
            "city",
            "town",
            "village",
            "province",
            "district",
            "region",
            "governorate",
            "al",
            "el",
            "as",
            "ad",
            "ar",
            "in",
            "near",
            "and",
            "s",
            "oblast",
            "area",
            "settlement",
            "forces",
            "force",
            "troops",
            "army",
            "military",
            "fighters",
            "militants",
            "group",
            "soldiers",
            "militia");
    /** Words that are not heard in an acronym. */
    private static final Set<String> LINKING = Set.of("of", "the", "and", "for", "in", "al", "el");

    private Surfaces() {}

    /** Whether the predicted surface or its canonical name stands for the gold's surface; nothing stands for nothing. */
    static boolean same(@Nullable String gold, @Nullable String surface, @Nullable String name) {
        boolean predicted = isPresent(surface) || isPresent(name);
        if (gold == null || !predicted) {
            return gold == null && !predicted;
        }
        return (surface != null && isPresent(surface) && alike(gold, surface))
                || (name != null && isPresent(name) && alike(gold, name));
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    private static boolean alike(String gold, String predicted) {
        List<String> goldAll = words(gold);
        List<String> predictedAll = words(predicted);
        List<String> goldWords = telling(goldAll);
        List<String> predictedWords = telling(predictedAll);
        if (goldWords.isEmpty() || predictedWords.isEmpty()) {
            return false;
        }
        return goldWords.equals(predictedWords)
                || String.join("", goldAll).equals(String.join("", predictedAll))
                || overlap(new HashSet<>(goldWords), new HashSet<>(predictedWords))
                || isAcronym(goldAll, predictedAll)
                || isAcronym(predictedAll, goldAll);
    }

    /** One holds the other, or they share more than half of their words. */
    private static boolean overlap(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int union = one.size() + other.size() - shared.size();
        return shared.size() == Math.min(one.size(), other.size()) || shared.size() * 2 > union;
    }

    private static boolean isAcronym(List<String> one, List<String> many) {
        if (one.size() != 1 || many.size() < 2) {
            return false;
        }
        List<String> heard = many.stream().filter(w -> !LINKING.contains(w)).toList();
        return one.get(0).equals(initials(many)) || one.get(0).equals(initials(heard));
    }

    private static String initials(List<String> words) {
        return words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    }

    private static List<String> telling(List<String> words) {
        List<String> telling = words.stream().filter(w -> !STOP.contains(w)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static List<String> words(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        String lower =
                plain.toString().toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s ", " ");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(lower);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Every run of white space as one space, none at the ends. */
    static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}

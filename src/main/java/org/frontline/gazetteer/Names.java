package org.frontline.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names are compared: what spelling leaves to taste does not count. */
public final class Names {
    /** Forms of the Arabic article; with a hyphen they are nothing else. */
    private static final Set<String> JOINED_ARTICLES = Set.of(
            "al", "el", "il", "ul", "an", "ar", "as", "ash", "at", "ad", "az", "adh", "ath", "ed", "er", "es", "esh",
            "et", "ez", "en");

    /** Articles that stand as words of their own; "as", "at" and "an" would be English. */
    private static final Set<String> FREE_ARTICLES = Set.of("al", "el", "the");

    /** Names that touch every rule of folding. */
    private static final List<String> FOLDING_SAMPLES = List.of(
            "Hay'at Tahrir ash-Sham",
            "Deir ez-Zor",
            "Dayr az Zawr",
            "The Hague",
            "Al-Bab",
            "Zaporizhzhia",
            "Łódź",
            "Aşgabat",
            "Nizhniy Novgorod",
            "Qaryatayn",
            "Hasakeh",
            "Djibouti",
            "Jammu & Kashmir",
            "St. Moritz",
            "Ħamrun",
            "Þingeyri",
            "Gəncə",
            "Tel Rifaat",
            "Maarrat an-Nu‘mān",
            "Mykolaʼiv",
            "D’Aosta",
            "Aley",
            "Krasnyy Lyman");

    private Names() {}

    /**
     * A name without case, diacritics, apostrophes, full stops, possessive 's, hyphens and articles: "Hay'at Tahrir
     * ash-Sham" is {@code hayat tahrir sham}.
     */
    public static String fold(String name) {
        return String.join(" ", words(name));
    }

    /** {@link #fold} with the usual ways of transliterating one sound made alike. */
    public static String key(String name) {
        return keyOf(words(name));
    }

    /** The {@link #key} of a name that is folded already. */
    public static String keyOfFolded(String folded) {
        return keyOf(List.of(folded.split(" ")));
    }

    private static String keyOf(List<String> words) {
        List<String> keys = new ArrayList<>();
        for (String word : words) {
            keys.add(Transliteration.bundled().key(word));
        }
        return String.join(" ", keys);
    }

    /**
     * Stands for how names are folded: it changes with every rule of it that changes what a file of keys would hold.
     *
     * @return a hash of the spellings and of the keys of some names that the rules are made for
     */
    public static String folding() {
        StringBuilder keys = new StringBuilder(Tsv.bundledText("name-parts.tsv"));
        for (String sample : FOLDING_SAMPLES) {
            keys.append(key(sample)).append('\n').append(fold(sample)).append('\n');
        }
        return Integer.toHexString(keys.toString().hashCode());
    }

    static void requireWords(List<String> names) {
        for (String name : names) {
            if (words(name).isEmpty()) {
                throw new IllegalArgumentException("the name '" + name + "' has no letter or digit to find it by");
            }
        }
    }

    /** The folded words of a name; never empty unless the name has no letter or digit. */
    static List<String> words(String name) {
        if (isAsciiWord(name)) {
            return List.of(name.toLowerCase(Locale.ROOT));
        }
        List<String> words = new ArrayList<>(3);
        String text = simplify(name);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ' || c == '-') {
                addWord(words, text.substring(begin, i), c == '-', i == text.length());
                begin = i + 1;
            }
        }
        return words;
    }

    static boolean isJoinedArticle(String lower) {
        return JOINED_ARTICLES.contains(lower);
    }

    static boolean isFreeArticle(String lower) {
        return FREE_ARTICLES.contains(lower);
    }

    private static void addWord(List<String> words, String word, boolean hyphenAfter, boolean last) {
        boolean article = !last && (hyphenAfter ? isJoinedArticle(word) : isFreeArticle(word));
        if (!word.isEmpty() && !article) {
            words.add(word);
        }
    }

    private static boolean isAsciiWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c | 0x20) < 'a' || (c | 0x20) > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Lower-case letters and digits, single hyphens for joints, single spaces for every other gap. */
    private static String simplify(String name) {
        String text = decompose(name).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                appendLetter(out, c);
            } else if (isApostrophe(c)) {
                i += isPossessive(text, i) ? 1 : 0;
            } else if (c == '&') {
                appendGap(out, ' ');
                out.append("and");
            } else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                appendGap(out, isHyphen(c) ? '-' : ' ');
            }
        }
        int end = out.length();
        while (end > 0 && !Character.isLetterOrDigit(out.charAt(end - 1))) {
            end--;
        }
        return out.substring(0, end);
    }

    private static String decompose(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return Normalizer.normalize(name, Normalizer.Form.NFKD);
            }
        }
        return name;
    }

    private static void appendGap(StringBuilder out, char gap) {
        boolean open = !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
        if (open) {
            out.append(gap);
        }
    }

    /** Letters that Unicode does not decompose. */
    private static void appendLetter(StringBuilder out, char c) {
        switch (c) {
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'ı' -> out.append('i');
            case 'ħ' -> out.append('h');
            case 'ə' -> out.append('a');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            // Modifier letters for ayn, hamza and the Ukrainian soft sign count as letters in Unicode.
            case 'ʿ', 'ʾ', 'ʼ', 'ʻ', 'ʹ', 'ʽ' -> {}
            default -> out.append(c);
        }
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == '′';
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '‐' && c <= '―');
    }

    private static boolean isPossessive(String text, int apostrophe) {
        int s = apostrophe + 1;
        boolean hasS = s < text.length() && text.charAt(s) == 's';
        return hasS && (s + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(s + 1)));
    }
}

package org.frontline.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leads a word back to its dictionary form in small letters: a list of irregular forms first, then rules that detach
 * {@code -s}, {@code -ed}, {@code -ing}, {@code -er} and {@code -est}.
 */
public final class Lemmatizer {
    private enum WordClass {
        VERB,
        NOUN,
        ADJECTIVE,
        WORD
    }

    /** Words that only look inflected, left alone where no tag says otherwise. */
    private static final Set<String> UNINFLECTED = Set.of(
            "this",
            "thus",
            "his",
            "its",
            "yes",
            "always",
            "perhaps",
            "besides",
            "towards",
            "afterwards",
            "less",
            "as",
            "us",
            "was",
            "during",
            "nothing",
            "something",
            "anything",
            "everything",
            "morning",
            "evening",
            "ceiling",
            "hundred",
            "indeed",
            "sacred",
            "naked",
            "wicked",
            "united",
            "king",
            "wing",
            "ring",
            "red",
            "bed",
            "need",
            "seed",
            "speed",
            "feed",
            "bleed",
            "breed",
            "weed",
            "thing",
            "spring",
            "string",
            "bring",
            "swing",
            "sing",
            "sting",
            "cling",
            "fling",
            "sling",
            "wring",
            "according",
            "notwithstanding",
            "sibling",
            "inning",
            "embed",
            "shred",
            "shed",
            "sled",
            "sometimes",
            "headquarters",
            "whereas",
            "across",
            "unless",
            "nevertheless",
            "nonetheless",
            "regardless");

    private final Map<String, String> always;
    private final Map<WordClass, Map<String, String>> tagged;
    private final VerbStems stems;

    private Lemmatizer(Map<String, String> always, Map<WordClass, Map<String, String>> tagged, VerbStems stems) {
        this.always = always;
        this.tagged = tagged;
        this.stems = stems;
    }

    /** The lemmatizer with the tables of the jar, built once per JVM. */
    public static Lemmatizer bundled() {
        return Bundled.LEMMATIZER;
    }

    private static Lemmatizer load() {
        Map<String, String> always = new HashMap<>();
        Map<WordClass, Map<String, String>> tagged = new HashMap<>();
        for (String[] row : TableResource.rows("irregular-forms.tsv", 4)) {
            WordClass wordClass = WordClass.valueOf(row[1].toUpperCase(Locale.ROOT));
            tagged.computeIfAbsent(wordClass, c -> new HashMap<>()).put(row[0], row[2]);
            if (row[3].equals("always")) {
                always.merge(row[0], row[2], (first, second) -> wordClass == WordClass.VERB ? second : first);
            }
        }
        Set<String> verbs =
                TableResource.rows("verbs.tsv", 1).stream().map(row -> row[0]).collect(Collectors.toSet());
        return new Lemmatizer(always, tagged, new VerbStems(verbs));
    }

    /** The likeliest dictionary form of a word whose part of speech is not known. */
    public String lemma(String form) {
        String word = plain(form);
        String irregular = always.get(word);
        if (irregular != null) {
            return irregular;
        }
        int n = word.length();
        if (n < 4 || !isLetter(word.charAt(n - 1)) || UNINFLECTED.contains(word)) {
            return word;
        }
        return switch (word.charAt(n - 1)) {
            case 's' -> withoutS(word);
            case 'd' -> word.endsWith("ed") ? past(word) : word;
            case 'g' -> word.endsWith("ing") ? withoutIng(word) : word;
            default -> word;
        };
    }

    /** The dictionary form of a word with a Penn Treebank tag. */
    public String lemma(String form, String tag) {
        if (tag.isEmpty()) {
            return lemma(form);
        }
        String word = plain(form);
        return switch (tag) {
            case "VBD", "VBN" -> verb(word, past(word));
            case "VBG" -> verb(word, withoutIng(word));
            case "VBZ" -> word.equals("'s") ? "be" : verb(word, withoutS(word));
            case "VB", "VBP", "MD" -> always.getOrDefault(word, word);
            case "NNS", "NNPS" -> irregular(WordClass.NOUN, word, withoutS(word));
            case "JJR", "RBR" -> irregular(WordClass.ADJECTIVE, word, compared(word, "er"));
            case "JJS", "RBS" -> irregular(WordClass.ADJECTIVE, word, compared(word, "est"));
            case "RB", "DT", "PRP" -> irregular(WordClass.WORD, word, word);
            default -> word;
        };
    }

    private String verb(String word, String regular) {
        String known = irregular(WordClass.WORD, word, "");
        return known.isEmpty() ? irregular(WordClass.VERB, word, regular) : known;
    }

    private String irregular(WordClass wordClass, String word, String regular) {
        return tagged.getOrDefault(wordClass, Map.of()).getOrDefault(word, regular);
    }

    private static String plain(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.indexOf('’') >= 0 ? lower.replace('’', '\'') : lower;
    }

    private String past(String word) {
        int n = word.length();
        if (n < 4 || !word.endsWith("ed") || !hasVowel(word, n - 2)) {
            return word;
        }
        if (word.endsWith("ied")) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("eed")) {
            return word.substring(0, n - 1);
        }
        return stems.dictionaryForm(word.substring(0, n - 2));
    }

    private String withoutIng(String word) {
        int n = word.length();
        if (n < 5 || !word.endsWith("ing") || !hasVowel(word, n - 3)) {
            return word;
        }
        return stems.dictionaryForm(word.substring(0, n - 3));
    }

    /** The plural of a noun and the third person of a verb are formed alike. */
    private static String withoutS(String word) {
        int n = word.length();
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return n == 4 ? word.substring(0, 3) : word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("xes")
                || word.endsWith("sses")
                || word.endsWith("zzes")) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("oes") && n > 5) {
            return word.substring(0, n - 2);
        }
        return word.endsWith("'s") ? word.substring(0, n - 2) : word.substring(0, n - 1);
    }

    private static String compared(String word, String ending) {
        int stemLength = word.length() - ending.length();
        if (stemLength < 3 || !word.endsWith(ending)) {
            return word;
        }
        String stem = word.substring(0, stemLength);
        char last = stem.charAt(stemLength - 1);
        if (last == 'i') {
            return stem.substring(0, stemLength - 1) + "y";
        }
        boolean doubled = last == stem.charAt(stemLength - 2) && last != 'l' && last != 's' && last != 'e';
        return doubled ? stem.substring(0, stemLength - 1) : stem;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (VerbStems.isVowel(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static final class Bundled {
        private static final Lemmatizer LEMMATIZER = load();
    }
}

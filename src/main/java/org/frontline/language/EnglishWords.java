package org.frontline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words that English texts are full of and texts in other languages are not. */
final class EnglishWords {
    private static final String FILE = "/language/english-words.txt";
    /** Different ones that must occur: a foreign text may quote "the", and Dutch has "of" and "had". */
    private static final int FEWEST_DIFFERENT = 3;
    /** One word in so many must be one; in the news it is one in four. */
    private static final int ONE_IN = 10;

    private final Set<String> words;

    private EnglishWords(Set<String> words) {
        this.words = words;
    }

    static EnglishWords bundled() {
        try (InputStream in = EnglishWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            Set<String> words = new HashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(Set.of(line.split(" "))));
            return new EnglishWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Whether so many of the sample's words are such words that it needs no further look. */
    boolean fill(TextSample sample) {
        String text = sample.text();
        Set<String> different = new HashSet<>();
        int all = 0;
        int hits = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > begin) {
                all++;
                String word = text.substring(begin, i).toLowerCase(Locale.ROOT);
                if (words.contains(word)) {
                    hits++;
                    different.add(word);
                }
            }
            begin = i + 1;
        }
        return different.size() >= FEWEST_DIFFERENT && hits * ONE_IN >= all;
    }
}

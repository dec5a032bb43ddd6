package org.frontline.annotate.parse;

import java.util.List;
import org.frontline.annotate.cluster.WordClusters;

/**
 * What the second tagger sees of a word, as 32-bit keys: the word, its ends, its class and its spelling, the words around,
 * what the first tagger made of them on both sides, and what the second has made of those before.
 */
final class TagFeatures {
    static final int MAX = 64;
    private static final int LONGEST_END = 4;
    /** Room for two words before the sentence and two behind it. */
    private static final int MARGIN = 2;

    private final int size;
    private final long[] word;
    private final long[] cluster;
    private final long[] first;
    private final long[] second;
    private final long[][] prefix = new long[LONGEST_END + 1][];
    private final long[][] suffix = new long[LONGEST_END + 1][];
    private final long[] shape;
    private final long[] verbBefore;
    private final long[] verbBehind;
    private final long capitals;
    private final FeatureKeys features = new FeatureKeys(MAX);

    TagFeatures(List<String> words, List<String> firstTags, WordClusters clusters) {
        this.size = words.size();
        this.word = new long[size + 2 * MARGIN];
        this.cluster = new long[word.length];
        this.first = new long[word.length];
        this.second = new long[word.length];
        this.shape = new long[word.length];
        this.verbBefore = new long[word.length];
        this.verbBehind = new long[word.length];
        for (int n = 1; n <= LONGEST_END; n++) {
            prefix[n] = new long[word.length];
            suffix[n] = new long[word.length];
        }
        int upper = 0;
        for (int i = 0; i < size; i++) {
            read(i + MARGIN, words.get(i), firstTags.get(i), clusters);
            upper += Character.isUpperCase(words.get(i).charAt(0)) ? 1 : 0;
        }
        this.capitals = 1 + (3 * upper) / Math.max(1, size);
        lookAround(words, firstTags);
    }

    private void read(int at, String form, String tag, WordClusters clusters) {
        String normal = WordClusters.normalized(form);
        word[at] = Hashing.of(normal);
        cluster[at] = 1 + clusters.of(normal.substring(afterHyphen(normal)));
        first[at] = Hashing.of(tag);
        shape[at] = shape(form);
        long fromFront = 0;
        long fromBack = 0;
        for (int n = 1; n <= LONGEST_END; n++) {
            boolean longer = n <= normal.length();
            fromFront = longer ? Hashing.mix(fromFront * 31 + normal.charAt(n - 1)) : fromFront;
            fromBack = longer ? Hashing.mix(fromBack * 31 + normal.charAt(normal.length() - n)) : fromBack;
            prefix[n][at] = fromFront;
            suffix[n][at] = fromBack;
        }
    }

    private static int afterHyphen(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length() ? hyphen + 1 : 0;
    }

    /** The nearest verbs on either side tell whether a clause still needs one. */
    private void lookAround(List<String> words, List<String> firstTags) {
        for (int i = 0; i + 1 < size; i++) {
            verbBefore[i + 1 + MARGIN] =
                    isVerb(firstTags.get(i)) ? word[i + MARGIN] ^ first[i + MARGIN] : verbBefore[i + MARGIN];
        }
        for (int i = size - 1; i > 0; i--) {
            verbBehind[i - 1 + MARGIN] = isVerb(firstTags.get(i)) ? first[i + MARGIN] : verbBehind[i + MARGIN];
        }
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    private static long shape(String form) {
        int letters = 0;
        int upper = 0;
        int digits = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        int capital = Character.isUpperCase(form.charAt(0)) ? 1 : 0;
        int mixed = upper == 0 ? 0 : upper == letters && upper > 1 ? 1 : 2;
        return 1 + capital + 2L * mixed + 6L * Math.min(1, digits) + 12L * (form.indexOf('-') > 0 ? 1 : 0);
    }

    int[] keys() {
        return features.keys();
    }

    int count() {
        return features.count();
    }

    void decided(int i, String tag) {
        second[i + MARGIN] = Hashing.of(tag);
    }

    void extract(int index) {
        int i = index + MARGIN;
        features.clear();
        ends(i);
        window(i);
        decisions(i);
        classes(i);
    }

    private void ends(int i) {
        features.add(1);
        features.add(word[i]);
        features.add(word[i], shape[i]);
        features.add(shape[i], capitals, i == MARGIN ? 1 : 0);
        for (int n = 1; n <= LONGEST_END; n++) {
            features.add(suffix[n][i]);
            features.add(prefix[n][i]);
        }
        features.add(suffix[3][i], first[i]);
        features.add(suffix[2][i], second[i - 1], first[i + 1]);
        features.add(suffix[3][i], second[i - 1]);
        features.add(suffix[3][i], first[i + 1]);
    }

    private void window(int i) {
        features.add(word[i - 1]);
        features.add(word[i - 2]);
        features.add(word[i + 1]);
        features.add(word[i + 2]);
        features.add(suffix[3][i - 1]);
        features.add(suffix[3][i + 1]);
        features.add(word[i - 1], word[i]);
        features.add(word[i], word[i + 1]);
        features.add(word[i - 1], word[i + 1]);
        features.add(first[i], shape[i]);
        features.add(first[i], word[i]);
        features.add(first[i + 1]);
        features.add(first[i + 1], first[i + 2]);
        features.add(first[i], first[i + 1], first[i + 2]);
        features.add(word[i], first[i + 1]);
        features.add(first[i], word[i + 1]);
        features.add(shape[i], shape[i + 1], first[i + 1]);
        features.add(first[i], verbBefore[i]);
        features.add(word[i], verbBefore[i]);
        features.add(first[i], verbBehind[i]);
        features.add(word[i], verbBehind[i]);
    }

    private void decisions(int i) {
        features.add(second[i - 1]);
        features.add(second[i - 2], second[i - 1]);
        features.add(second[i - 1], word[i]);
        features.add(second[i - 1], first[i]);
        features.add(second[i - 1], first[i], first[i + 1]);
        features.add(second[i - 1], first[i + 1]);
        features.add(second[i - 2], second[i - 1], first[i]);
        features.add(second[i - 1], word[i - 1], first[i]);
    }

    private void classes(int i) {
        features.add(cluster[i]);
        features.add(cluster[i - 1]);
        features.add(cluster[i + 1]);
        features.add(cluster[i], first[i]);
        features.add(cluster[i - 1], cluster[i]);
        features.add(cluster[i], cluster[i + 1]);
        features.add(cluster[i], second[i - 1]);
        features.add(cluster[i], first[i + 1]);
        features.add(cluster[i], second[i - 1], first[i + 1]);
        features.add(cluster[i], shape[i]);
        features.add(cluster[i - 1], first[i], cluster[i + 1]);
        features.add(cluster[i + 2], first[i], cluster[i + 1]);
    }
}

package org.frontline.annotate.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Classes of words that stand in like company, learnt from unlabelled text: names of towns, surnames, ranks, months. */
final class WordClasses {
    static final int GRAINS = 2;
    private static final int COARSE = 100;
    private static final int FINE = 400;
    private static final int ROUNDS = 12;
    private static final int MINIMUM_COUNT = 6;
    private static final int MOST_WORDS = 70_000;
    private static final int[] UNKNOWN = new int[GRAINS];

    private final Map<String, int[]> byWord;

    /** @param byWord for each word its class in each granularity, from 1 */
    WordClasses(Map<String, int[]> byWord) {
        this.byWord = new HashMap<>(byWord);
    }

    static WordClasses none() {
        return new WordClasses(Map.of());
    }

    /** Learns classes from sentences of unlabelled text, digits in their words written as 0. */
    static WordClasses learn(List<List<String>> sentences) {
        Company company = Company.of(sentences, MINIMUM_COUNT, MOST_WORDS);
        int[] coarse = company.classes(COARSE, ROUNDS);
        int[] fine = company.classes(FINE, ROUNDS);
        Map<String, int[]> byWord = new HashMap<>();
        for (int i = 0; i < fine.length; i++) {
            byWord.put(company.words().get(i), new int[] {coarse[i], fine[i]});
        }
        return new WordClasses(byWord);
    }

    int[] of(String word) {
        int[] known = byWord.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() > 2 && WordForm.isWithoutLowerCase(word)) {
            known = byWord.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        if (known == null && Character.isUpperCase(word.charAt(0))) {
            known = byWord.get(word.toLowerCase(Locale.ROOT));
        }
        return known == null ? UNKNOWN : known;
    }

    int size() {
        return byWord.size();
    }

    void write(DataOutputStream out) throws IOException {
        SortedMap<String, int[]> sorted = new TreeMap<>(byWord);
        out.writeInt(sorted.size());
        String previous = "";
        for (String word : sorted.keySet()) {
            int shared = 0;
            while (shared < Math.min(previous.length(), word.length())
                    && previous.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            out.writeByte(shared);
            out.writeUTF(word.substring(shared));
            previous = word;
        }
        for (int grain = 0; grain < GRAINS; grain++) {
            for (int[] classes : sorted.values()) {
                out.writeShort(classes[grain]);
            }
        }
    }

    static WordClasses read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> words = new ArrayList<>(size);
        String word = "";
        for (int i = 0; i < size; i++) {
            word = word.substring(0, in.readUnsignedByte()) + in.readUTF();
            words.add(word);
        }
        Map<String, int[]> byWord = new HashMap<>(2 * size);
        words.forEach(w -> byWord.put(w, new int[GRAINS]));
        for (int grain = 0; grain < GRAINS; grain++) {
            for (String w : words) {
                byWord.getOrDefault(w, UNKNOWN)[grain] = in.readShort();
            }
        }
        return new WordClasses(byWord);
    }
}

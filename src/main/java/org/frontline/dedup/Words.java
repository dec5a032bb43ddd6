package org.frontline.dedup;

import java.util.Arrays;

/** The words of a text as hashes: runs of letters and digits, without regard to case. */
final class Words {
    private long[] hashes = new long[256];
    private int count;
    private long all;

    private Words() {}

    static Words of(String text) {
        Words words = new Words();
        long word = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word = Mix.chain(word, Character.toLowerCase(c));
                inside = true;
            } else if (inside) {
                words.add(word);
                word = 0;
                inside = false;
            }
        }
        if (inside) {
            words.add(word);
        }
        return words;
    }

    private void add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
        all = Mix.chain(all, hash);
    }

    int count() {
        return count;
    }

    long hash(int index) {
        return hashes[index];
    }

    long hashOfAll() {
        return Mix.mix(all ^ count);
    }
}

package org.frontline.gazetteer.automaton;

/**
 * The automaton of names: a state for each beginning of a name of whole words, a step for each word. All states lie in one
 * run of bytes: the number of the state before, the word that leads here, and what the name that ends here may mean. Steps
 * are found by hashing the state before and the word into one table with linear probing (Knuth 1998, 6.4), so that a step
 * reads two places in memory, however many names there are.
 */
final class States {
    /** The state before all words; no record begins there. */
    static final int ROOT = 0;

    static final int NONE = -1;
    private static final long EMPTY = 0;

    private final byte[] records;
    /** The hash and the number of a state; a hash that differs saves reading the state. */
    private final long[] slots;

    /** @param count how many states the records hold */
    States(byte[] records, int count) {
        this.records = records;
        this.slots = new long[Integer.highestOneBit(Math.max(1, count + count / 4)) * 2];
        int at = 1;
        for (int i = 0; i < count; i++) {
            insert(at);
            at = end(at);
        }
    }

    /** The bytes of a state without its meanings. */
    static ByteSink record(int before, String word) {
        return new ByteSink().fixed(before).text(word);
    }

    /** The state that the part of a text from one index to another leads to, as a word; {@link #NONE} where none does. */
    int next(int state, String text, int from, int to) {
        int hash = hash(state, text, from, to);
        for (int slot = hash & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
            long candidate = slots[slot];
            if (candidate == EMPTY) {
                return NONE;
            }
            int number = (int) candidate;
            if (candidate >>> Integer.SIZE == (hash & 0xffffffffL)
                    && before(number) == state
                    && spells(number, text, from, to)) {
                return number;
            }
        }
    }

    private static int hash(int state, String text, int from, int to) {
        int hash = state;
        for (int i = from; i < to; ) {
            int letter = text.charAt(i);
            if (letter < 0x80) {
                hash = 31 * hash + letter;
                i++;
                continue;
            }
            letter = text.codePointAt(i);
            i += Character.charCount(letter);
            int length = Utf8.length(letter);
            for (int b = 0; b < length; b++) {
                hash = 31 * hash + Utf8.at(letter, length, b);
            }
        }
        return mixed(hash);
    }

    /** Where the meanings of a state begin: their number, then postings. */
    ByteSource meanings(int state) {
        ByteSource in = new ByteSource(records, state + Integer.BYTES);
        in.skip((int) in.varint());
        return in;
    }

    private void insert(int state) {
        ByteSource in = new ByteSource(records, state + Integer.BYTES);
        int hash = before(state);
        for (int left = (int) in.varint(); left > 0; left--) {
            hash = 31 * hash + in.read();
        }
        hash = mixed(hash);
        int slot = hash & slots.length - 1;
        while (slots[slot] != EMPTY) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (long) hash << Integer.SIZE | state;
    }

    private int end(int state) {
        ByteSource in = meanings(state);
        for (long left = in.varint(); left > 0; left--) {
            Posting.skip(in);
        }
        return in.at();
    }

    private int before(int state) {
        return new ByteSource(records, state).fixed();
    }

    private boolean spells(int state, String text, int from, int to) {
        ByteSource in = new ByteSource(records, state + Integer.BYTES);
        int left = (int) in.varint();
        for (int i = from; i < to; ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            int length = Utf8.length(letter);
            for (int b = 0; b < length; b++) {
                if (left-- == 0 || in.read() != Utf8.at(letter, length, b)) {
                    return false;
                }
            }
        }
        return left == 0;
    }

    /** The finaliser of MurmurHash3, whose low bits depend on all. */
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}

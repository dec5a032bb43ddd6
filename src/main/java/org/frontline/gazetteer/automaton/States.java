package org.frontline.gazetteer.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The automaton of names: a state for each beginning of a name of whole words, a step for each word. A state is an entry of a
 * hash table, which holds all there is to it: the words that lead to it, how many things the name that ends there may mean, and
 * their postings. The table's bins are two lines of a processor's cache; what does not fit into its bin
 * stands in one behind it (linear probing with buckets; Knuth 1998, 6.4), and an entry longer than a bin beside the table. The
 * hash of a state follows from that of the state before and the next word, so that a step reads one place in memory, and a
 * look-up of a whole name takes one step, however many words and names there are.
 */
final class States {
    /** The state before all words; it has no entry. */
    static final int ROOT = -1;

    static final int NONE = -2;

    /** The hash of the state before all words. */
    static final long ROOT_HASH = 0;

    /**
     * Bytes of a bin: how many entries it has; the marks of those that went on to the next; for each entry its tag and its
     * size; the entries. What is not there is mostly told by marks and tags, without a look at the second line or at the next
     * bin.
     */
    static final int BIN = 128;

    /** Bytes of a bin before the heads of its entries. */
    static final int FRONT = 2;

    /** Bytes of a bin that entries share, with {@link #HEAD} before each. */
    static final int ROOM = BIN - FRONT;

    /** Bytes of a tag and a size. */
    static final int HEAD = 2;

    /** In the place of a text's length: the entry stands beside the table, where the number behind this says. */
    static final int ELSEWHERE = 0;

    /** How full bins are on average: fuller ones send more entries on. */
    private static final double LOAD = 0.72;

    private final byte[] bins;
    private final byte[] elsewhere;
    private final int homes;

    /**
     * @param homes how many bins the hashes are dealt out to; behind them stand those that the last ones went on to
     * @param elsewhere the entries longer than a bin, from their text on
     */
    States(int homes, byte[] bins, byte[] elsewhere) {
        this.homes = homes;
        this.bins = bins;
        this.elsewhere = elsewhere;
    }

    /** How many bins entries of so many bytes, heads among them, are dealt out to. */
    static int homes(long bytes) {
        return (int) Math.max(1, Math.ceil(bytes / (LOAD * ROOM)));
    }

    /** The hash of the state that a word leads to. */
    static long step(long hash, String word) {
        return step(hash, word.hashCode());
    }

    private static long step(long hash, int word) {
        // Fibonacci hashing; the multiplication carries what differs upwards, the shift brings it down again.
        long mixed = (hash + word) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> Integer.SIZE;
    }

    /** The hash of the state that the words of a key lead to. */
    static long hash(String key) {
        long hash = ROOT_HASH;
        int word = 0;
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter == ' ') {
                hash = step(hash, word);
                word = 0;
            } else {
                word = 31 * word + letter;
            }
        }
        return step(hash, word);
    }

    /** The part of a hash that entries are ordered by. */
    static int order(long hash) {
        return (int) (hash >>> Integer.SIZE);
    }

    /** The part of a hash that tells the entries of a bin apart, nearly always. */
    static byte tag(long hash) {
        return (byte) hash;
    }

    /** The bit that a hash leaves in each bin that has no room for it: who looks for another mostly need not go on. */
    static byte mark(long hash) {
        return (byte) (1 << (hash >>> Byte.SIZE & Byte.SIZE - 1));
    }

    /** The bin of a hash with that order. */
    static int home(int order, int homes) {
        return (int) ((order & 0xffffffffL) * homes >>> Integer.SIZE);
    }

    /**
     * The state that a word leads to; {@link #NONE} where none does.
     *
     * @param before the state before, {@link #ROOT} where there is none
     * @param hash of the state that is looked for
     * @param words the next word; from the root it may be all words of a key
     */
    int next(int before, long hash, String words) {
        byte tag = tag(hash);
        byte mark = mark(hash);
        for (int bin = home(order(hash), homes) * BIN; bin < bins.length; bin += BIN) {
            int first = bin + FRONT + HEAD * bins[bin];
            int state = first;
            for (int head = bin + FRONT; head < first; head += HEAD) {
                if (bins[head] == tag && isAfter(state, before, words)) {
                    return state;
                }
                state += bins[head + 1];
            }
            if ((bins[bin + 1] & mark) == 0) {
                break;
            }
        }
        return NONE;
    }

    /** The words that lead to a state. */
    String key(int state) {
        return state < 0 ? "" : content(state).text();
    }

    /** What the name that ends at a state may mean, likeliest first: with actors, who come first, alone or with places. */
    List<Posting> postings(int state, boolean places) {
        if (state < 0) {
            return List.of();
        }
        ByteSource in = content(state);
        in.skip((int) in.varint());
        int count = (int) in.varint();
        if (count == 1) {
            Posting posting = Posting.read(in);
            return places || posting.isActor() ? List.of(posting) : List.of();
        }
        List<Posting> found = new ArrayList<>(count);
        for (int left = count; left > 0; left--) {
            Posting posting = Posting.read(in);
            if (!places && !posting.isActor()) {
                break;
            }
            found.add(posting);
        }
        return found;
    }

    /** A state from its text on. */
    private ByteSource content(int state) {
        int at = state;
        return bins[at] == ELSEWHERE
                ? new ByteSource(elsewhere, (int) new ByteSource(bins, at + 1).varint())
                : new ByteSource(bins, at);
    }

    /** Whether a state's text is that of the state before, a space, and some words. */
    private boolean isAfter(int state, int before, String words) {
        byte[] in = bins;
        int at = state;
        if (in[at] == ELSEWHERE) {
            at = varint(in, at + 1);
            in = elsewhere;
        }
        int length = varint(in, at);
        at = afterVarint(in, at);
        int end = at + length;
        if (before >= 0) {
            byte[] shared = bins;
            int from = before;
            if (shared[from] == ELSEWHERE) {
                from = varint(shared, from + 1);
                shared = elsewhere;
            }
            int beginning = varint(shared, from);
            from = afterVarint(shared, from);
            if (beginning >= length
                    || in[at + beginning] != ' '
                    || !Arrays.equals(in, at, at + beginning, shared, from, from + beginning)) {
                return false;
            }
            at += beginning + 1;
        }
        return spells(in, at, end, words);
    }

    private static boolean spells(byte[] in, int begin, int end, String text) {
        int at = begin;
        for (int i = 0; i < text.length(); ) {
            int letter = text.charAt(i);
            if (letter < 0x80) {
                if (at == end || in[at++] != letter) {
                    return false;
                }
                i++;
                continue;
            }
            letter = text.codePointAt(i);
            i += Character.charCount(letter);
            int length = Utf8.length(letter);
            for (int b = 0; b < length; b++) {
                if (at == end || (in[at++] & 0xff) != Utf8.at(letter, length, b)) {
                    return false;
                }
            }
        }
        return at == end;
    }

    private static int varint(byte[] in, int at) {
        return in[at] >= 0 ? in[at] : (int) new ByteSource(in, at).varint();
    }

    private static int afterVarint(byte[] in, int at) {
        int after = at;
        while (in[after] < 0) {
            after++;
        }
        return after + 1;
    }
}

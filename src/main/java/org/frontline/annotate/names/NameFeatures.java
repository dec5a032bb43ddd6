package org.frontline.annotate.names;

import java.util.Arrays;
import org.frontline.annotate.parse.Hashing;

/**
 * The features of one token, as keys of the weights: its own and its neighbours', each for a word by itself, and joint
 * ones, of several words or of the article.
 */
final class NameFeatures {
    /** How far on each side a word may stand to be a feature by itself. */
    static final int REACH = 2;
    /** How many distances that makes. */
    static final int WIDTH = 2 * REACH + 1;

    private static final long STEP = 0x9e3779b97f4a7c15L;

    // Templates by number; a trained model knows its features by them.
    private static final int ALWAYS = 1;
    private static final int WORD = 2;
    private static final int LOWER = 3;
    private static final int SHAPE = 4;
    private static final int AFFIXES = 5;
    private static final int PLACE = AFFIXES + 2 * WordForm.AFFIXES;
    private static final int NEIGHBOURS = PLACE + 3;
    private static final int NEIGHBOUR_PAIRS = NEIGHBOURS + 4;
    private static final int NEIGHBOUR_SUFFIXES = NEIGHBOUR_PAIRS + 11;
    private static final int CLASSES = NEIGHBOUR_SUFFIXES + 2;
    private static final int CLASS_PAIRS = 3;
    private static final int CLASSES_OF_GRAIN = WIDTH + CLASS_PAIRS;
    private static final int CLASS_CAP = CLASSES + WordClasses.GRAINS * CLASSES_OF_GRAIN;
    private static final int KNOWN = CLASS_CAP + 1;
    private static final int KNOWN_NAME = KNOWN + 3;
    private static final int KNOWN_ROW = KNOWN_NAME + 6;
    private static final int RUN = KNOWN_ROW + 1;
    private static final int ELSEWHERE = RUN + 9;

    private static final long[] TEMPLATES = templates();

    private int[] keys = new int[160];
    private int count;
    private int template;

    private static long[] templates() {
        long[] templates = new long[160];
        for (int i = 0; i < templates.length; i++) {
            templates[i] = Hashing.mix(STEP * (i + 1));
        }
        return templates;
    }

    int[] keys() {
        return keys;
    }

    int count() {
        return count;
    }

    /** Fills {@link #keys()} with all that is true of the token. */
    void extract(ArticleView article, SentenceView view, int at) {
        count = 0;
        for (int distance = -REACH; distance <= REACH; distance++) {
            addOwn(view.word(at + distance), distance);
        }
        addJoint(article, view, at);
    }

    /** Fills {@link #keys()} with what a word by itself says of the token that it follows by {@code distance}. */
    void extractOwn(WordForm word, int distance) {
        count = 0;
        addOwn(word, distance);
    }

    /** Fills {@link #keys()} with all that no word says by itself. */
    void extractJoint(ArticleView article, SentenceView view, int at) {
        count = 0;
        addJoint(article, view, at);
    }

    private void addOwn(WordForm word, int distance) {
        if (distance == 0) {
            add(ALWAYS, 1);
            add(WORD, word.word);
            add(LOWER, word.lower);
            for (int n = 0; n < WordForm.AFFIXES; n++) {
                addIfAny(AFFIXES + 2 * n, word.prefixes[n]);
                addIfAny(AFFIXES + 2 * n + 1, word.suffixes[n]);
            }
            add(CLASS_CAP, both(word.classes[0], word.cap));
        } else {
            int side = distance < 0 ? 0 : 1;
            add(NEIGHBOURS + 2 * (Math.abs(distance) - 1) + side, word.lower);
            if (Math.abs(distance) == 1) {
                add(NEIGHBOUR_SUFFIXES + side, word.suffixes[2]);
            }
        }
        for (int grain = 0; grain < WordClasses.GRAINS; grain++) {
            add(CLASSES + grain * CLASSES_OF_GRAIN + REACH + distance, word.classes[grain]);
        }
    }

    private void addJoint(ArticleView article, SentenceView view, int at) {
        place(article, view, at);
        neighbours(view, at);
        classes(view, at);
        known(view, at);
        run(view, at);
        elsewhere(article, view, at);
    }

    private void place(ArticleView article, SentenceView view, int at) {
        WordForm word = view.words[at];
        long style = view.style;
        add(SHAPE, word.shape + style);
        template = PLACE;
        addNext(both(at == 0 ? 1 : 2, both(word.shape, style)));
        addNext(both(view.sentence.kind().ordinal(), style));
        addNext(both(article.seenInLowerCase(word) ? 1 : 2, both(word.cap, style)));
    }

    private void neighbours(SentenceView view, int at) {
        WordForm before2 = view.word(at - 2);
        WordForm before = view.word(at - 1);
        WordForm word = view.words[at];
        WordForm after = view.word(at + 1);
        WordForm after2 = view.word(at + 2);
        template = NEIGHBOUR_PAIRS;
        addNext(both(before2.lower, before.lower));
        addNext(both(before.lower, word.lower));
        addNext(both(word.lower, after.lower));
        addNext(both(after.lower, after2.lower));
        addNext(both(before.lower, after.lower));
        addNext(both(before.shape, word.shape));
        addNext(both(word.shape, after.shape));
        addNext(both(both(before.shape, word.shape), after.shape));
        addNext(both(before2.cap, both(before.cap, both(word.cap, both(after.cap, after2.cap)))));
        addNext(both(before.lower, word.cap));
        addNext(both(after.lower, word.cap));
    }

    private void classes(SentenceView view, int at) {
        WordForm word = view.words[at];
        int[] before = view.word(at - 1).classes;
        int[] after = view.word(at + 1).classes;
        for (int grain = 0; grain < WordClasses.GRAINS; grain++) {
            template = CLASSES + grain * CLASSES_OF_GRAIN + WIDTH;
            addNext(both(before[grain], word.classes[grain]));
            addNext(both(word.classes[grain], after[grain]));
            addNext(both(before[grain], both(word.cap, after[grain])));
        }
    }

    private void known(SentenceView view, int at) {
        WordForm before = view.word(at - 1);
        WordForm word = view.words[at];
        WordForm after = view.word(at + 1);
        template = KNOWN;
        addNext(both(view.knownAt(at), word.cap));
        addNext(both(view.knownAt(at - 1), 7));
        addNext(both(view.knownAt(at + 1), 8));
        if (view.known[at] != 0) {
            int known = view.known[at];
            template = KNOWN_NAME;
            addNext(both(known, Math.min(4, view.knownLength[at])));
            addNext(both(view.knownTypes[at], known));
            addNext(both(known, before.lower));
            addNext(both(known, after.lower));
            addNext(both(known, both(before.classes[0], after.classes[0])));
            addNext(both(known, both(before.cap, after.cap)));
        }
        add(KNOWN_ROW, both(view.knownAt(at - 1), both(view.knownAt(at), view.knownAt(at + 1))));
    }

    private void run(SentenceView view, int at) {
        int from = view.runFrom[at];
        int to = view.runTo[at];
        if (to == 0 || view.style != SentenceView.MIXED) {
            return;
        }
        WordForm first = view.words[from];
        WordForm last = view.words[to - 1];
        WordForm before = view.word(from - 1);
        WordForm after = view.word(to);
        long place = both(Math.min(3, at - from), Math.min(3, to - 1 - at));
        template = RUN;
        addNext(place);
        addNext(both(place, last.lower));
        addNext(both(place, first.lower));
        addNext(both(Math.min(3, to - 1 - at), last.lower));
        addNext(both(place, last.classes[1]));
        addNext(both(place, first.classes[1]));
        addNext(both(Math.min(2, at - from), before.lower));
        addNext(both(Math.min(2, to - 1 - at), after.lower));
        addNext(both(place, both(before.classes[0], after.classes[0])));
    }

    private void elsewhere(ArticleView article, SentenceView view, int at) {
        WordForm word = view.words[at];
        ArticleView.Elsewhere other = word.capital ? article.elsewhere(word) : null;
        template = ELSEWHERE;
        if (other == null) {
            addNext(both(3, word.cap));
            return;
        }
        int alone = view.runTo[at] - view.runFrom[at] == 1 ? 1 : 2;
        long role = both(other.firstOfLongest ? 1 : 2, other.lastOfLongest ? 1 : 2);
        long length = Math.min(4, other.longestRun);
        addNext(both(alone, both(role, length)));
        addNext(both(alone, other.known));
        addNext(both(role, other.headOfLongest));
        addNext(both(role, other.headClass));
        addNext(both(alone, other.beforeLongest));
        addNext(both(alone, Math.min(4, other.count)));
        int last = template - 1; // lists share the template before them
        for (long before : other.before) {
            add(last, both(17, before));
        }
        for (long after : other.after) {
            add(last, both(19, after));
        }
    }

    private static long both(long one, long other) {
        return Hashing.mix(one * STEP + other + 1) + other;
    }

    private void addIfAny(int number, long value) {
        if (value != 0) {
            add(number, value);
        }
    }

    private void addNext(long value) {
        add(template++, value);
    }

    private void add(int number, long value) {
        keys = count < keys.length ? keys : Arrays.copyOf(keys, 2 * keys.length);
        int key = (int) (Hashing.mix(value ^ TEMPLATES[number]) >>> 32);
        keys[count++] = key == 0 ? 1 : key;
    }
}

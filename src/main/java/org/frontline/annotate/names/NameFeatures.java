package org.frontline.annotate.names;

import java.util.Arrays;
import org.frontline.annotate.parse.Hashing;

/** The features of one token, as keys of the weights. */
final class NameFeatures {
    private static final long EDGE = 0x5bd1e995L;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private static final long[] TEMPLATES = templates();

    private final ArticleView article;
    private int[] keys = new int[160];
    private int count;
    private int template;
    private SentenceView view;

    NameFeatures(ArticleView article, SentenceView first) {
        this.article = article;
        this.view = first;
    }

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

    /** Fills {@link #keys()} with what is true of the token. */
    void extract(SentenceView sentence, int at) {
        view = sentence;
        count = 0;
        template = 0;
        add(1);
        word(at);
        neighbours(at);
        classes(at);
        known(at);
        run(at);
        elsewhere(at);
    }

    private void word(int at) {
        WordForm word = view.words[at];
        long style = view.style;
        add(word.word);
        add(word.lower);
        add(word.shape + style);
        for (int n = 0; n < word.prefixes.length; n++) {
            addIf(word.prefixes[n]);
            addIf(word.suffixes[n]);
        }
        add(both(at == 0 ? 1 : 2, both(word.shape, style)));
        add(both(view.sentence.kind().ordinal(), style));
        add(both(article.seenInLowerCase(word) ? 1 : 2, both(cap(at), style)));
    }

    private void neighbours(int at) {
        add(lower(at - 1));
        add(lower(at + 1));
        add(lower(at - 2));
        add(lower(at + 2));
        add(both(lower(at - 2), lower(at - 1)));
        add(both(lower(at - 1), lower(at)));
        add(both(lower(at), lower(at + 1)));
        add(both(lower(at + 1), lower(at + 2)));
        add(both(lower(at - 1), lower(at + 1)));
        add(both(shape(at - 1), shape(at)));
        add(both(shape(at), shape(at + 1)));
        add(both(both(shape(at - 1), shape(at)), shape(at + 1)));
        add(both(cap(at - 2), both(cap(at - 1), both(cap(at), both(cap(at + 1), cap(at + 2))))));
        add(both(lower(at - 1), cap(at)));
        add(both(lower(at + 1), cap(at)));
        add(suffix(at - 1));
        add(suffix(at + 1));
    }

    private void classes(int at) {
        for (int grain = 0; grain < WordClasses.GRAINS; grain++) {
            for (int offset = -2; offset <= 2; offset++) {
                add(classOf(at + offset, grain));
            }
            add(both(classOf(at - 1, grain), classOf(at, grain)));
            add(both(classOf(at, grain), classOf(at + 1, grain)));
            add(both(classOf(at - 1, grain), both(cap(at), classOf(at + 1, grain))));
        }
        add(both(classOf(at, 0), cap(at)));
    }

    private void known(int at) {
        add(both(knownAt(at), cap(at)));
        add(both(knownAt(at - 1), 7));
        add(both(knownAt(at + 1), 8));
        if (view.known[at] != 0) {
            int length = Math.min(4, view.knownLength[at]);
            add(both(view.known[at], length));
            add(both(view.knownTypes[at], view.known[at]));
            add(both(view.known[at], lower(at - 1)));
            add(both(view.known[at], lower(at + 1)));
            add(both(view.known[at], both(classOf(at - 1, 0), classOf(at + 1, 0))));
            add(both(view.known[at], both(cap(at - 1), cap(at + 1))));
        } else {
            template += 6;
        }
        add(both(knownAt(at - 1), both(knownAt(at), knownAt(at + 1))));
    }

    private void run(int at) {
        int from = view.runFrom[at];
        int to = view.runTo[at];
        if (to == 0 || view.style != SentenceView.MIXED) {
            template += 9;
            return;
        }
        long place = both(Math.min(3, at - from), Math.min(3, to - 1 - at));
        add(place);
        add(both(place, lower(to - 1)));
        add(both(place, lower(from)));
        add(both(Math.min(3, to - 1 - at), lower(to - 1)));
        add(both(place, classOf(to - 1, 1)));
        add(both(place, classOf(from, 1)));
        add(both(Math.min(2, at - from), lower(from - 1)));
        add(both(Math.min(2, to - 1 - at), lower(to)));
        add(both(place, both(classOf(from - 1, 0), classOf(to, 0))));
    }

    private void elsewhere(int at) {
        WordForm word = view.words[at];
        ArticleView.Elsewhere other = word.capital ? article.elsewhere(word) : null;
        if (other == null) {
            add(both(3, cap(at)));
            return;
        }
        int alone = view.runTo[at] - view.runFrom[at] == 1 ? 1 : 2;
        long role = both(other.firstOfLongest ? 1 : 2, other.lastOfLongest ? 1 : 2);
        long length = Math.min(4, other.longestRun);
        add(both(alone, both(role, length)));
        add(both(alone, other.known));
        add(both(role, other.headOfLongest));
        add(both(role, other.headClass));
        add(both(alone, other.beforeLongest));
        add(both(alone, Math.min(4, other.count)));
        for (long before : other.before) {
            addHere(both(17, before));
        }
        for (long after : other.after) {
            addHere(both(19, after));
        }
    }

    private long lower(int at) {
        if (at < 0 || at >= view.size()) {
            return EDGE + (at < 0 ? 0 : 1);
        }
        return view.words[at].lower;
    }

    private long shape(int at) {
        return at < 0 || at >= view.size() ? EDGE : view.words[at].shape;
    }

    private long suffix(int at) {
        return at < 0 || at >= view.size() ? EDGE : view.words[at].suffixes[2];
    }

    /** How the word is written: capitalised, in capitals, otherwise. */
    private long cap(int at) {
        if (at < 0 || at >= view.size()) {
            return 9;
        }
        WordForm word = view.words[at];
        if (word.capitals) {
            return 1;
        }
        if (word.capital) {
            return 2;
        }
        return word.letters ? 3 : 4;
    }

    private long classOf(int at, int grain) {
        return at < 0 || at >= view.size() ? 9999 : view.words[at].classes[grain];
    }

    private long knownAt(int at) {
        return at < 0 || at >= view.size() ? 99 : view.known[at];
    }

    private static long both(long one, long other) {
        return Hashing.mix(one * STEP + other + 1) + other;
    }

    private void addIf(long value) {
        if (value == 0) {
            template++;
        } else {
            add(value);
        }
    }

    private void add(long value) {
        template++;
        addHere(value);
    }

    private void addHere(long value) {
        keys = count < keys.length ? keys : Arrays.copyOf(keys, 2 * keys.length);
        int key = (int) (Hashing.mix(value ^ TEMPLATES[template]) >>> 32);
        keys[count++] = key == 0 ? 1 : key;
    }
}

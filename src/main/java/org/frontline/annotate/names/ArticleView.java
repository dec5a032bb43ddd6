package org.frontline.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An article as the features see it: the views of its sentences, and for each capitalised word what the whole article
 * tells of it (the global features of Chieu and Ng 2003).
 */
final class ArticleView {
    private final Set<String> lowerSeen = new HashSet<>();
    private final Map<String, Elsewhere> elsewhere = new HashMap<>();
    final List<SentenceView> sentences = new ArrayList<>();

    ArticleView(List<Sentence> sentences, Gazetteer gazetteer, WordForms forms) {
        for (Sentence sentence : sentences) {
            this.sentences.add(new SentenceView(sentence, forms, gazetteer.find(sentence.tokens())));
        }
        this.sentences.forEach(this::remember);
    }

    private void remember(SentenceView view) {
        for (int i = 0; i < view.size(); i++) {
            WordForm word = view.words[i];
            if (!word.capital) {
                if (word.letters) {
                    lowerSeen.add(word.text);
                }
            } else if (view.style == SentenceView.MIXED) {
                elsewhere.computeIfAbsent(word.text, w -> new Elsewhere()).add(view, i);
            }
        }
    }

    boolean seenInLowerCase(WordForm word) {
        return lowerSeen.contains(word.folded);
    }

    @Nullable
    Elsewhere elsewhere(WordForm word) {
        return elsewhere.get(word.text);
    }

    /** What all places of one capitalised word in an article say of it. */
    static final class Elsewhere {
        private static final int MOST = 4;

        int count;
        int known;
        int knownLength;
        int longestRun;
        boolean lastOfLongest;
        boolean firstOfLongest;
        long headOfLongest;
        long beforeLongest;
        long headClass;
        final List<Long> before = new ArrayList<>(MOST);
        final List<Long> after = new ArrayList<>(MOST);

        private void add(SentenceView view, int at) {
            count++;
            if (view.known[at] != 0 && view.knownLength[at] > knownLength) {
                known = view.known[at] / 2;
                knownLength = view.knownLength[at];
            }
            int from = view.runFrom[at];
            int to = view.runTo[at];
            if (to - from > longestRun) {
                longestRun = to - from;
                lastOfLongest = at == to - 1;
                firstOfLongest = at == from;
                headOfLongest = view.words[to - 1].lower;
                headClass = view.words[to - 1].classes[0];
                beforeLongest = from == 0 ? 0 : view.words[from - 1].lower;
            }
            if (at > 0 && at == from && before.size() < MOST && !before.contains(view.words[at - 1].lower)) {
                before.add(view.words[at - 1].lower);
            }
            if (at + 1 < view.size()
                    && at == to - 1
                    && after.size() < MOST
                    && !after.contains(view.words[at + 1].lower)) {
                after.add(view.words[at + 1].lower);
            }
        }
    }
}

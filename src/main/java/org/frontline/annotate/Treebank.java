package org.frontline.annotate;

import java.util.List;
import java.util.Set;
import org.frontline.annotate.parse.ConlluSentence;

/** Which sentences of a treebank a model that is shipped may learn from. */
final class Treebank {
    private static final String GUM = "GUM_";

    /**
     * The genres of GUM whose texts its licence file puts under terms without a ban on commercial use. It names such a
     * ban for essays, fiction, letters, podcasts and how-to texts, and no terms for the rest.
     */
    private static final Set<String> FREE_GENRES = Set.of("academic", "bio", "court", "interview", "news", "voyage");

    private Treebank() {}

    static List<ConlluSentence> free(List<ConlluSentence> sentences) {
        return sentences.stream()
                .filter(sentence -> isFree(sentence.document()))
                .toList();
    }

    private static boolean isFree(String document) {
        if (!document.startsWith(GUM)) {
            return true;
        }
        int end = document.indexOf('_', GUM.length());
        return end > 0 && FREE_GENRES.contains(document.substring(GUM.length(), end));
    }
}

package org.frontline.annotate.parse;

import java.util.List;
import java.util.Locale;
import org.frontline.model.DependencyTree;

/**
 * How many words got the right head (unlabelled attachment score), and the right head with the right relation (labelled),
 * punctuation included.
 */
public record AttachmentScore(long words, long heads, long labelledHeads) {
    /** @param predicted one tree for each sentence of {@code gold} */
    public static AttachmentScore of(List<ConlluSentence> gold, List<DependencyTree> predicted) {
        long words = 0;
        long heads = 0;
        long labelled = 0;
        for (int s = 0; s < gold.size(); s++) {
            List<ConlluWord> sentence = gold.get(s).words();
            DependencyTree tree = predicted.get(s);
            for (int i = 0; i < sentence.size(); i++) {
                boolean head = tree.heads().get(i) == sentence.get(i).head();
                words++;
                heads += head ? 1 : 0;
                labelled += head && tree.labels().get(i).equals(sentence.get(i).deprel()) ? 1 : 0;
            }
        }
        return new AttachmentScore(words, heads, labelled);
    }

    public double unlabelled() {
        return words == 0 ? 1 : (double) heads / words;
    }

    public double labelled() {
        return words == 0 ? 1 : (double) labelledHeads / words;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "UAS %.2f LAS %.2f (%d words)", 100 * unlabelled(), 100 * labelled(), words);
    }
}

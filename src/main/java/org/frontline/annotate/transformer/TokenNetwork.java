package org.frontline.annotate.transformer;

import com.johnsnowlabs.ml.ai.XXXForClassification;
import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.annotators.common.IndexedToken;
import com.johnsnowlabs.nlp.annotators.common.TokenizedSentence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import scala.collection.JavaConverters;

/**
 * A network with what it needs to label words: the part of Spark NLP's annotator that asks for no Spark session.
 *
 * @param numbers the number of each label
 * @param batch sentences that it reads at once
 * @param most pieces of words of a sentence that it reads; more are left out
 */
record TokenNetwork(
        XXXForClassification network,
        scala.collection.immutable.Map<String, Object> numbers,
        int batch,
        int most,
        boolean caseSensitive)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A word of a sentence, and a number that no other word of the same call has. */
    record Word(String text, int number) {}

    Set<String> labels() {
        return new TreeSet<>(JavaConverters.mapAsJavaMap(numbers).keySet());
    }

    /** The label of each word by its number; of what is left out of too long a sentence there is none. */
    Map<Integer, String> label(List<List<Word>> sentences) {
        List<TokenizedSentence> asked = new ArrayList<>(sentences.size());
        for (List<Word> words : sentences) {
            IndexedToken[] tokens = words.stream()
                    .map(word -> new IndexedToken(
                            word.text(),
                            word.number(),
                            word.number() + word.text().length() - 1))
                    .toArray(IndexedToken[]::new);
            asked.add(new TokenizedSentence(tokens, asked.size()));
        }
        Map<Integer, String> labels = new HashMap<>();
        for (int from = 0; from < asked.size(); from += batch) {
            // The network finds a word again by its sentence's place in the batch.
            List<TokenizedSentence> some = asked.subList(from, Math.min(asked.size(), from + batch));
            for (Annotation told : JavaConverters.seqAsJavaList(
                    network.predict(JavaConverters.asScalaBuffer(some), batch, most, caseSensitive, numbers))) {
                labels.put(told.begin(), told.result());
            }
        }
        return labels;
    }
}

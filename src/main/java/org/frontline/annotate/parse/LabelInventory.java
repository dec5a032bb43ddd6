package org.frontline.annotate.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations that are learnt: those common enough; a rare subtype counts as its main type, a rare type as "dep". */
final class LabelInventory {
    private static final String UNSPECIFIED = "dep";

    private final List<String> labels;
    private final Map<String, Integer> indices = new HashMap<>();

    private LabelInventory(List<String> labels) {
        this.labels = List.copyOf(labels);
        for (String label : labels) {
            indices.put(label, indices.size());
        }
    }

    static LabelInventory of(Collection<ConlluSentence> sentences, int minimum) {
        Map<String, Integer> counts = new HashMap<>();
        for (ConlluSentence sentence : sentences) {
            sentence.words().forEach(word -> counts.merge(word.deprel(), 1, Integer::sum));
        }
        counts.merge(Transitions.ROOT_LABEL, minimum, Integer::sum);
        counts.merge(UNSPECIFIED, minimum, Integer::sum);
        return new LabelInventory(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minimum)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    List<String> labels() {
        return labels;
    }

    int indexOf(String label) {
        return indices.getOrDefault(label, mainType(label));
    }

    private int mainType(String label) {
        String main = label.contains(":") ? label.substring(0, label.indexOf(':')) : label;
        return indices.getOrDefault(main, indices.getOrDefault(UNSPECIFIED, 0));
    }
}

package org.frontline.extract.control.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed word classes of {@code lexicon.yaml} and {@code context.yaml}: dictionary forms by class. */
public final class Vocabulary {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final String path;

    private Vocabulary(List<String> files) {
        path = String.join(", ", files);
        files.forEach(file -> add(YamlResource.open(file)));
    }

    private void add(YamlResource file) {
        for (Object key : file.root().keySet()) {
            Set<String> before =
                    classes.put(String.valueOf(key), new HashSet<>(file.strings(file.root(), String.valueOf(key))));
            if (before != null) {
                throw file.wrong("a word class", key, "one that no other file has");
            }
        }
    }

    public static Vocabulary bundled() {
        return Holder.VOCABULARY;
    }

    /** The words of a class. */
    public Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException(path + " has no class " + name);
        }
        return words;
    }

    public boolean is(String name, String lemma) {
        return of(name).contains(lemma);
    }

    /** Whether a word in lower case is a participle joined to a name: "rebel-held". */
    public boolean isCompound(String lower) {
        int hyphen = lower.lastIndexOf('-');
        return hyphen > 0 && is("compound", lower.substring(hyphen + 1));
    }

    private static final class Holder {
        private static final Vocabulary VOCABULARY = new Vocabulary(
                List.of("/rules/control/lexicon.yaml", "/rules/control/context.yaml", "/rules/control/syntax.yaml"));
    }
}

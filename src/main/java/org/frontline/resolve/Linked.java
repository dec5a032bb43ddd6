package org.frontline.resolve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.frontline.model.AnnotatedArticle;

/**
 * An article whose mentions are linked.
 *
 * @param hits how many names each pass settled, in the order of the passes
 */
public record Linked(AnnotatedArticle article, Map<String, Integer> hits) {
    public Linked {
        hits = Collections.unmodifiableMap(new LinkedHashMap<>(hits));
    }
}

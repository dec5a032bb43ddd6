package org.frontline.gazetteer;

import java.util.List;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.jspecify.annotations.Nullable;

/**
 * The names of a compiled gazetteer that share a beginning.
 *
 * @param key the beginning
 * @param places whether places are among them
 */
record CompiledNode(UserNames source, CompiledNames.Node node, String key, boolean places) implements NameNode {
    @Override
    public @Nullable NameNode next(String word) {
        CompiledNames.Node next = node.next(word);
        return next == null ? null : new CompiledNode(source, next, key.isEmpty() ? word : key + " " + word, places);
    }

    @Override
    public List<KnownName> names() {
        return node.postings(places).stream()
                .map(posting -> source.name(posting, key))
                .toList();
    }
}

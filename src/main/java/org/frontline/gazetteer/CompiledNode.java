package org.frontline.gazetteer;

import java.util.List;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.gazetteer.automaton.Posting;
import org.jspecify.annotations.Nullable;

/**
 * The names of a compiled gazetteer that share a beginning.
 *
 * @param places whether places are among them
 */
record CompiledNode(UserNames source, CompiledNames.Node node, boolean places) implements NameNode {
    @Override
    public @Nullable NameNode next(String word) {
        CompiledNames.Node next = node.next(word);
        return next == null ? null : new CompiledNode(source, next, places);
    }

    @Override
    public List<KnownName> names() {
        List<Posting> postings = node.postings(places);
        if (postings.isEmpty()) {
            return List.of();
        }
        String key = node.key();
        return postings.stream().map(posting -> source.name(posting, key)).toList();
    }
}

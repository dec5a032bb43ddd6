package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.gazetteer.automaton.Posting;
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
        List<KnownName> names = new ArrayList<>();
        for (Posting posting : node.postings()) {
            if (!places && !posting.isActor()) {
                break;
            }
            names.add(source.name(posting, key));
        }
        return names;
    }
}

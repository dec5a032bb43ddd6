package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that share a beginning of whole words, whatever holds them. */
interface NameNode {
    /** Those that go on with a word of that {@link Names#key}, null where none does. */
    @Nullable
    NameNode next(String key);

    /** The names that end here, likeliest first. */
    List<KnownName> names();

    /** Two sets of names as one, those of the first before those of the second. */
    record Joined(NameNode first, NameNode second) implements NameNode {
        @Override
        public @Nullable NameNode next(String key) {
            NameNode one = first.next(key);
            NameNode other = second.next(key);
            if (other == null) {
                return one;
            }
            return one == null ? other : new Joined(one, other);
        }

        @Override
        public List<KnownName> names() {
            List<KnownName> names = new ArrayList<>(first.names());
            names.addAll(second.names());
            return names;
        }
    }
}

package org.frontline.annotate;

import org.jspecify.annotations.Nullable;

/** One way in which tags are mended by what stands around a word. */
@FunctionalInterface
interface TagRepair {
    /** The tag that the word should have, null where its own is left alone. */
    @Nullable
    String tag(TagContext sentence, int i);
}

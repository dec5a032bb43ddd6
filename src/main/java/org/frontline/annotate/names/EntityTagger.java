package org.frontline.annotate.names;

import java.util.List;
import org.frontline.model.Sentence;

/** What finds and types the names of an article; safe for use by many threads. */
@FunctionalInterface
public interface EntityTagger {
    /** The names of an article's sentences, in order, none overlapping another. */
    List<TaggedName> tag(List<Sentence> sentences);
}

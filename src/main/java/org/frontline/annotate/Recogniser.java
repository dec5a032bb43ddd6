package org.frontline.annotate;

import java.util.List;
import org.frontline.model.EntityMention;
import org.frontline.model.Sentence;

/** Finds the names in a sentence and says of what type they are, without linking them. */
interface Recogniser {
    /** The mentions, by position, none overlapping another. */
    List<EntityMention> recognise(Sentence sentence);
}

package org.frontline.extract.control.context;

import org.frontline.model.EntityMention;
import org.frontline.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A statement attributed to somebody, and the words that it covers.
 *
 * @param from first word covered
 * @param to after the last
 * @param source the source's words, null where it is a pronoun that goes back to an earlier source
 */
public record SourceClaim(
        int from, int to, @Nullable String source, @Nullable EntityMention mention, Stance stance) {
    public boolean covers(int token) {
        return from <= token && token < to;
    }
}

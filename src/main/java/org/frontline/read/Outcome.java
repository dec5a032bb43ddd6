package org.frontline.read;

import org.frontline.model.Article;
import org.frontline.model.Reject;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** What became of one record: an article, or the reason why not. */
sealed interface Outcome {
    /** @param language ISO 639-1, null where it cannot be told */
    record Accepted(Article article, @Nullable String language) implements Outcome {}

    record Rejected(Reject reject) implements Outcome {}

    static Outcome reject(SourceRef source, RejectReason reason, String detail, String excerpt) {
        return new Rejected(new Reject(source, reason, detail, excerpt));
    }
}

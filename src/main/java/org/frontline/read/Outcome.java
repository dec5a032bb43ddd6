package org.frontline.read;

import org.frontline.model.Article;
import org.frontline.model.Reject;
import org.frontline.model.RejectReason;
import org.frontline.model.SourceRef;

/** What became of one record: an article, or the reason why not. */
sealed interface Outcome {
    record Accepted(Article article) implements Outcome {}

    record Rejected(Reject reject) implements Outcome {}

    static Outcome reject(SourceRef source, RejectReason reason, String detail, String excerpt) {
        return new Rejected(new Reject(source, reason, detail, excerpt));
    }
}

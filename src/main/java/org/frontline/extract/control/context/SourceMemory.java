package org.frontline.extract.control.context;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Sentence;
import org.frontline.model.Stance;
import org.jspecify.annotations.Nullable;

/** The last source of an article, whether a quotation is open, and whom "he added" goes back to. */
public final class SourceMemory {
    private @Nullable SourceClaim last;
    /** What sentences since then say, which nobody has read yet. */
    private final Deque<Attributions> unread = new ArrayDeque<>();

    private boolean openBefore;
    private boolean openAfter;

    /** Begins a sentence: a quotation that the one before left open goes on. */
    public void enter(Sentence sentence) {
        openBefore = openAfter;
        boolean open = openBefore;
        for (int i = 0; i < sentence.text().length(); i++) {
            char c = sentence.text().charAt(i);
            if (c == '“') {
                open = true;
            } else if (c == '”') {
                open = false;
            } else if (c == '"') {
                open = !open;
            }
        }
        openAfter = open;
    }

    /** Ends a sentence: an open quotation does not outlive its paragraph without a mark. */
    public void leave(Sentence sentence) {
        if (!sentence.isProse()) {
            openAfter = false;
        }
    }

    /** Remembers whom a sentence quotes, without reading it before somebody asks. */
    public void remember(Attributions sentence) {
        unread.push(sentence);
    }

    private @Nullable SourceClaim last() {
        for (Attributions sentence : unread) {
            SourceClaim latest = null;
            for (SourceClaim claim : sentence.claims()) {
                latest = claim.source() == null ? latest : claim;
            }
            if (latest != null) {
                last = latest;
                break;
            }
        }
        unread.clear();
        return last;
    }

    /** The claim with its source, a pronoun replaced by whom it goes back to; null where that is nobody. */
    public @Nullable SourceClaim resolved(SourceClaim claim) {
        if (claim.mention() != null) {
            return claim;
        }
        SourceClaim before = last();
        String source = claim.source();
        if (before == null) {
            return source == null ? null : claim;
        }
        if (source != null && !isShortFor(source, before)) {
            return claim;
        }
        return new SourceClaim(
                claim.from(), claim.to(), source == null ? before.source() : source, before.mention(), claim.stance());
    }

    /** "the ministry said" behind "the defence ministry denied": the same body. */
    private static boolean isShortFor(String source, SourceClaim before) {
        EntityMention mention = before.mention();
        String full = before.source();
        if (mention == null || full == null) {
            return false;
        }
        boolean body =
                mention.type() == EntityType.ORGANIZATION || mention.type().isForce();
        return body && full.toLowerCase(Locale.ROOT).endsWith(" " + source.toLowerCase(Locale.ROOT));
    }

    /** The claim of a quotation that runs on from the sentence before. */
    public @Nullable SourceClaim running(int words) {
        SourceClaim source = openBefore ? last() : null;
        if (source == null) {
            return null;
        }
        @Nullable EntityMention mention = source.mention();
        return new SourceClaim(0, words, source.source(), mention, Stance.REPORTED);
    }
}

package org.frontline.gazetteer;

import java.util.List;

/**
 * A known name in a run of tokens.
 *
 * @param fromToken index of its first token
 * @param toToken index after its last token
 * @param candidates what it may mean, likeliest first, never empty
 */
public record Match(int fromToken, int toToken, List<Candidate> candidates) {
    public Match {
        candidates = List.copyOf(candidates);
        if (toToken <= fromToken || candidates.isEmpty()) {
            throw new IllegalArgumentException("no match from " + fromToken + " to " + toToken + ": " + candidates);
        }
    }
}

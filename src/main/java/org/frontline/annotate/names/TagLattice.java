package org.frontline.annotate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which tags may stand first, last and after one another. */
final class TagLattice {
    /** For each tag those that may stand before it. */
    static final int[][] BEFORE = before();

    static final boolean[] FIRST = first();
    static final boolean[] LAST = last();

    private TagLattice() {}

    private static int[][] before() {
        int[][] before = new int[NameTags.COUNT][];
        for (int next = 0; next < NameTags.COUNT; next++) {
            List<Integer> tags = new ArrayList<>();
            for (int tag = 0; tag < NameTags.COUNT; tag++) {
                if (NameTags.mayFollow(tag, next)) {
                    tags.add(tag);
                }
            }
            before[next] = tags.stream().mapToInt(Integer::intValue).toArray();
        }
        return before;
    }

    private static boolean[] first() {
        boolean[] first = new boolean[NameTags.COUNT];
        for (int tag = 0; tag < first.length; tag++) {
            first[tag] = NameTags.mayFollow(NameTags.OUTSIDE, tag);
        }
        return first;
    }

    private static boolean[] last() {
        boolean[] last = new boolean[NameTags.COUNT];
        for (int tag = 0; tag < last.length; tag++) {
            last[tag] = NameTags.closes(tag);
        }
        return last;
    }

    /** The best sequence of tags (Viterbi 1967); of equally good ones the one of the lower tags. */
    static int[] best(int[][] emissions, int length, int[][] transitions) {
        int[][] from = new int[length][NameTags.COUNT];
        long[] scores = new long[NameTags.COUNT];
        long[] next = new long[NameTags.COUNT];
        for (int tag = 0; tag < NameTags.COUNT; tag++) {
            scores[tag] = FIRST[tag] ? emissions[0][tag] : Long.MIN_VALUE / 4;
        }
        for (int at = 1; at < length; at++) {
            for (int tag = 0; tag < NameTags.COUNT; tag++) {
                long best = Long.MIN_VALUE;
                for (int before : BEFORE[tag]) {
                    long score = scores[before] + transitions[before][tag];
                    if (score > best) {
                        best = score;
                        from[at][tag] = before;
                    }
                }
                next[tag] = best + emissions[at][tag];
            }
            long[] spare = scores;
            scores = next;
            next = spare;
        }
        return trace(scores, from, length);
    }

    private static int[] trace(long[] scores, int[][] from, int length) {
        int tag = NameTags.OUTSIDE;
        for (int candidate = 0; candidate < scores.length; candidate++) {
            if (LAST[candidate] && scores[candidate] > scores[tag]) {
                tag = candidate;
            }
        }
        int[] tags = new int[length];
        Arrays.fill(tags, tag);
        for (int at = length - 1; at > 0; at--) {
            tag = from[at][tag];
            tags[at - 1] = tag;
        }
        return tags;
    }
}

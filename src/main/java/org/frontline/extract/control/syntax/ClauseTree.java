package org.frontline.extract.control.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The clauses of a sentence as its tree nests them. */
public final class ClauseTree {
    private static final Set<String> CLAUSAL = Set.of("root", "ccomp", "xcomp", "csubj", "advcl", "acl", "parataxis");
    private static final Set<String> AUXILIARY = Set.of("aux", "cop");

    private final Words words;

    public ClauseTree(Words words) {
        this.words = words;
    }

    /** The heads of the clauses that a word stands in, the innermost first. */
    public List<Integer> around(int word) {
        List<Integer> heads = new ArrayList<>(4);
        for (int i = word; i >= 0; i = words.head(i)) {
            if (isHead(i)) {
                heads.add(i);
            }
        }
        return heads;
    }

    private boolean isHead(int word) {
        return words.hasLabel(word, "conj")
                ? words.tag(word).startsWith("VB")
                : CLAUSAL.stream().anyMatch(label -> words.hasLabel(word, label));
    }

    /** "which hit P on Monday", "since they took P in July": what is told besides. */
    public boolean isAside(int head) {
        return words.label(head).equals("acl:relcl") || words.hasLabel(head, "advcl");
    }

    /** Whether a clause tells what is or may be and not what was: "controls", "has taken", "would take". */
    public boolean isPresent(int head) {
        int finite = words.isFiniteVerb(head) ? head : words.size();
        for (int child : words.children(head)) {
            boolean auxiliary = AUXILIARY.stream().anyMatch(label -> words.hasLabel(child, label));
            finite = auxiliary && words.isFiniteVerb(child) ? Math.min(finite, child) : finite;
        }
        return finite < words.size() && !words.tag(finite).equals("VBD");
    }
}

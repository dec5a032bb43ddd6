package org.frontline.annotate.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.frontline.model.DependencyTree;
import org.frontline.model.ParsedSentence;
import org.frontline.model.Span;
import org.frontline.model.Token;

/**
 * A parsed sentence to walk about in: heads, children, subtrees and paths by token index.
 *
 * <p>Labels are matched whole ("nsubj" is not "nsubj:pass"): name each one that is meant.
 */
public final class SyntaxView {
    private final List<Token> tokens;
    private final DependencyTree tree;
    private final List<List<Integer>> children;
    private final List<Integer> roots;

    private SyntaxView(List<Token> tokens, DependencyTree tree) {
        if (tokens.size() != tree.heads().size()) {
            throw new IllegalArgumentException(
                    tokens.size() + " tokens, but a tree of " + tree.heads().size());
        }
        this.tokens = List.copyOf(tokens);
        this.tree = tree;
        this.children = new ArrayList<>(tokens.size());
        this.roots = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>(4)));
        for (int i = 0; i < tokens.size(); i++) {
            (head(i) == DependencyTree.ROOT ? roots : children.get(head(i))).add(i);
        }
    }

    public static SyntaxView of(ParsedSentence parsed) {
        return new SyntaxView(parsed.sentence().tokens(), parsed.tree());
    }

    public static SyntaxView of(List<Token> tokens, DependencyTree tree) {
        return new SyntaxView(tokens, tree);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The token that {@code i} depends on, {@link DependencyTree#ROOT} for a root. */
    public int head(int i) {
        return tree.heads().get(i);
    }

    public String label(int i) {
        return tree.labels().get(i);
    }

    public boolean hasLabel(int i, String... labels) {
        return Arrays.asList(labels).contains(label(i));
    }

    public List<Integer> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** The tokens that depend on {@code i}, left to right. */
    public List<Integer> children(int i) {
        return Collections.unmodifiableList(children.get(i));
    }

    /** The tokens that depend on {@code i} by one of these labels, left to right. */
    public List<Integer> children(int i, String... labels) {
        return children.get(i).stream().filter(c -> hasLabel(c, labels)).toList();
    }

    /** The leftmost token that depends on {@code i} by the first of these labels that any does. */
    public OptionalInt child(int i, String... labels) {
        for (String label : labels) {
            for (int c : children.get(i)) {
                if (label(c).equals(label)) {
                    return OptionalInt.of(c);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** {@code i} and all that hangs from it, left to right. */
    public List<Integer> subtree(int i) {
        List<Integer> found = new ArrayList<>(List.of(i));
        for (int next = 0; next < found.size(); next++) {
            found.addAll(children.get(found.get(next)));
        }
        Collections.sort(found);
        return Collections.unmodifiableList(found);
    }

    /** From the first to behind the last token of {@link #subtree}, counted in tokens. */
    public Span subtreeSpan(int i) {
        List<Integer> subtree = subtree(i);
        return new Span(subtree.get(0), subtree.get(subtree.size() - 1) + 1);
    }

    /** The tokens above {@code i}, its head first and a root last. */
    public List<Integer> ancestors(int i) {
        List<Integer> above = new ArrayList<>();
        for (int h = head(i); h != DependencyTree.ROOT; h = head(h)) {
            above.add(h);
        }
        return Collections.unmodifiableList(above);
    }

    /** Whether {@code upper} is {@code lower} or stands above it. */
    public boolean dominates(int upper, int lower) {
        return upper == lower || ancestors(lower).contains(upper);
    }

    /** The way along the tree from one token to another, both included; empty between the trees of two roots. */
    public List<Integer> path(int from, int to) {
        List<Integer> up = new ArrayList<>(List.of(from));
        up.addAll(ancestors(from));
        List<Integer> down = new ArrayList<>(List.of(to));
        down.addAll(ancestors(to));
        for (int u = 0; u < up.size(); u++) {
            int meeting = down.indexOf(up.get(u));
            if (meeting >= 0) {
                List<Integer> path = new ArrayList<>(up.subList(0, u + 1));
                List<Integer> rest = new ArrayList<>(down.subList(0, meeting));
                Collections.reverse(rest);
                path.addAll(rest);
                return Collections.unmodifiableList(path);
            }
        }
        return List.of();
    }
}

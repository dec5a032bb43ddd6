package org.frontline.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.frontline.model.DependencyTree;
import org.frontline.model.Span;
import org.frontline.model.Token;
import org.junit.jupiter.api.Test;

class SyntaxViewTest {
    /** The army lost Dana to the rebels . */
    private static final SyntaxView LOST = view(
            List.of("The", "army", "lost", "Dana", "to", "the", "rebels", "."),
            List.of(1, 2, -1, 2, 6, 6, 2, 2),
            List.of("det", "nsubj", "root", "obj", "case", "det", "obl", "punct"));

    private static SyntaxView view(List<String> words, List<Integer> heads, List<String> labels) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : words) {
            tokens.add(new Token(word, begin, begin + word.length(), "", word));
            begin += word.length() + 1;
        }
        return SyntaxView.of(tokens, new DependencyTree(heads, labels));
    }

    @Test
    void findsChildrenByLabel() {
        assertThat(LOST.children(2)).containsExactly(1, 3, 6, 7);
        assertThat(LOST.child(2, "nsubj:pass", "nsubj")).hasValue(1);
        assertThat(LOST.child(2, "nsubj:pass")).isEmpty();
        assertThat(LOST.children(2, "obj", "obl")).containsExactly(3, 6);
    }

    @Test
    void spansSubtrees() {
        assertThat(LOST.subtree(6)).containsExactly(4, 5, 6);
        assertThat(LOST.subtreeSpan(6)).isEqualTo(new Span(4, 7));
        assertThat(LOST.roots()).containsExactly(2);
    }

    @Test
    void walksFromTokenToToken() {
        assertThat(LOST.path(0, 4)).containsExactly(0, 1, 2, 6, 4);
        assertThat(LOST.path(2, 0)).containsExactly(2, 1, 0);
        assertThat(LOST.ancestors(4)).containsExactly(6, 2);
        assertThat(LOST.dominates(2, 4)).isTrue();
        assertThat(LOST.dominates(1, 4)).isFalse();
    }

    @Test
    void refusesATreeOfAnotherSentence() {
        assertThatThrownBy(() -> SyntaxView.of(List.of(), new DependencyTree(List.of(-1), List.of("root"))))
                .hasMessageContaining("0 tokens, but a tree of 1");
    }
}

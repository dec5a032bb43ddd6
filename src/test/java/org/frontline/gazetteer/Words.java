package org.frontline.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.frontline.model.Token;

/** Tokens for tests: a text cut at its spaces. */
public final class Words {
    private Words() {}

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(word, begin, begin + word.length(), "", word));
            begin += word.length() + 1;
        }
        return tokens;
    }
}

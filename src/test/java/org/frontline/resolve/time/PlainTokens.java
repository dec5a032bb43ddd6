package org.frontline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontline.model.Token;

/** Splits at white space and before closing marks; time expressions must not need a better tokenizer. */
final class PlainTokens {
    private static final Pattern TOKEN = Pattern.compile("[^\\s,;()\\[\\]\"]+(?<![.:])|\\S");

    private PlainTokens() {}

    static List<Token> of(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            String text = matcher.group();
            tokens.add(new Token(text, matcher.start(), matcher.end(), "", text.toLowerCase(Locale.ROOT)));
        }
        return tokens;
    }
}

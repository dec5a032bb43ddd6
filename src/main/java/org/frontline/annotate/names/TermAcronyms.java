package org.frontline.annotate.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Acronyms that an article gives to terms in lower case, "ground reaction force (GRF)": what is no name in full is none in
 * short, unless the gazetteer knows it. The long form is looked for as Schwartz and Hearst (2003) do.
 */
final class TermAcronyms {
    private static final int LONGEST = 8;
    /** Words of a long form beyond the letters of the acronym. */
    private static final int MORE_WORDS = 5;

    private final Set<String> terms = new HashSet<>();

    private TermAcronyms() {}

    /** The names without those that are acronyms of terms. */
    static List<TaggedName> without(ArticleView article, List<TaggedName> names) {
        TermAcronyms acronyms = new TermAcronyms();
        article.sentences.forEach(acronyms::define);
        if (acronyms.terms.isEmpty()) {
            return names;
        }
        return names.stream()
                .filter(name -> !acronyms.has(article.sentences.get(name.sentence()), name))
                .toList();
    }

    private boolean has(SentenceView view, TaggedName name) {
        return name.to() - name.from() == 1
                && view.known[name.from()] == 0
                && terms.contains(view.words[name.from()].text);
    }

    private void define(SentenceView view) {
        for (int i = 2; i + 1 < view.size(); i++) {
            String acronym = view.words[i].text;
            if (view.words[i].capitals
                    && acronym.length() <= LONGEST
                    && view.words[i - 1].text.equals("(")
                    && isEnd(view.words[i + 1].text)
                    && isTerm(view, i - 1, acronym)) {
                terms.add(acronym);
            }
        }
    }

    private static boolean isEnd(String text) {
        return text.equals(")") || text.equals(",") || text.equals(";");
    }

    /** Whether the words before a bracket, all in lower case, hold the letters of an acronym, its first where a word begins. */
    private static boolean isTerm(SentenceView view, int bracket, String acronym) {
        int first = Math.max(0, bracket - Math.min(acronym.length() + MORE_WORDS, 2 * acronym.length()));
        int letter = acronym.length() - 1;
        for (int at = bracket - 1; at >= first && !view.words[at].capital; at--) {
            String word = view.words[at].text;
            for (int c = word.length() - 1; c >= 0; c--) {
                boolean begins = c == 0 || !Character.isLetterOrDigit(word.charAt(c - 1));
                if (word.charAt(c) == Character.toLowerCase(acronym.charAt(letter)) && (letter > 0 || begins)) {
                    if (letter == 0) {
                        return true;
                    }
                    letter--;
                }
            }
        }
        return false;
    }
}

package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.frontline.annotate.parse.ConlluSentence;
import org.frontline.annotate.parse.ConlluWord;
import org.frontline.model.Span;

/**
 * Carries a treebank's tags over to the words that our tokenizer finds in the same text, so that the tagger learns what
 * it will meet. A word that the treebank splits ({@code rebel - held}) takes the tag of its last part.
 */
final class TreebankTags {
    private final Tokenizer tokenizer;

    TreebankTags(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    TaggedWords retokenized(ConlluSentence sentence) {
        StringBuilder text = new StringBuilder();
        List<Span> gold = new ArrayList<>();
        for (ConlluWord word : sentence.words()) {
            gold.add(new Span(text.length(), text.length() + word.form().length()));
            text.append(word.form()).append(word.spaceAfter() ? " " : "");
        }
        return tagged(text.toString(), gold, sentence.words());
    }

    private TaggedWords tagged(String text, List<Span> gold, List<ConlluWord> goldWords) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int at = 0;
        for (Span token : tokenizer.tokenize(text, 0, text.length())) {
            while (gold.get(at).end() < token.end()) {
                at++;
            }
            words.add(text.substring(token.begin(), token.end()));
            tags.add(goldWords.get(at).xpos());
        }
        return new TaggedWords(words, tags);
    }
}

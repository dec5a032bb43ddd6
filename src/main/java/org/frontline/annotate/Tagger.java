package org.frontline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.frontline.annotate.parse.TagReviser;
import org.frontline.model.EntityMention;
import org.frontline.model.Sentence;
import org.frontline.model.Token;

/** Gives the tokens of a sentence their tags, and lemmas that go by them. */
final class Tagger {
    private final PerceptronScorer scorer;
    private final TagReviser reviser;
    private final Lemmatizer lemmatizer;
    private final TagRepairs repairs;

    Tagger(PerceptronScorer scorer, TagReviser reviser, Lemmatizer lemmatizer) {
        this.scorer = scorer;
        this.reviser = reviser;
        this.lemmatizer = lemmatizer;
        this.repairs = new TagRepairs(TagWords.load(), lemmatizer);
    }

    static Tagger bundled() {
        return Bundled.TAGGER;
    }

    /** @param mentions names in the sentence, whose words are tagged as such */
    Sentence tag(Sentence sentence, List<EntityMention> mentions) {
        List<Token> tokens = sentence.tokens();
        List<String> tags = tags(tokens.stream().map(Token::text).toList(), KnownNames.in(sentence, mentions));
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean possessive = i > 0
                    && token.text().equals("s")
                    && token.begin() == tokens.get(i - 1).end();
            String tag = possessive ? "POS" : tags.get(i);
            String lemma = lemmatizer.lemma(token.text(), tag);
            tagged.add(new Token(token.text(), token.begin(), token.end(), tag, lemma));
        }
        return sentence.withTokens(tagged);
    }

    /** @param names the words that are known to be part of a name */
    List<String> tags(List<String> words, BitSet names) {
        BitSet quotes = QuotedWords.marks(words);
        return quotes.isEmpty() ? tagsOf(words, names) : tagsWithout(quotes, words, names);
    }

    private List<String> tagsOf(List<String> words, BitSet names) {
        BitSet settled = scorer.unambiguous(words);
        settled.or(names);
        return repairs.repair(words, reviser.revise(words, scorer.tag(words, names), settled));
    }

    private List<String> tagsWithout(BitSet quotes, List<String> words, BitSet names) {
        List<String> left = new ArrayList<>(words.size());
        BitSet leftNames = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            if (!quotes.get(i)) {
                leftNames.set(left.size(), names.get(i));
                left.add(words.get(i));
            }
        }
        Iterator<String> tags = tagsOf(left, leftNames).iterator();
        List<String> all = new ArrayList<>(words.size());
        boolean opening = true;
        for (int i = 0; i < words.size(); i++) {
            all.add(quotes.get(i) ? QuotedWords.tag(opening) : tags.next());
            opening = quotes.get(i) ? !opening : opening;
        }
        return all;
    }

    /** The model that is packed with the program. */
    static PosModel bundledModel() {
        String path = "/models/" + PosTraining.MODEL;
        try (InputStream in = Tagger.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + path + " is missing from the jar: build it anew");
            }
            return PosModelFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + path + " cannot be read", e);
        }
    }

    private static final class Bundled {
        private static final Tagger TAGGER =
                new Tagger(new PerceptronScorer(bundledModel()), TagReviser.bundled(), Lemmatizer.bundled());
    }
}

package org.frontline.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.frontline.annotate.parse.AttachmentScore;
import org.frontline.annotate.parse.ConlluSentence;
import org.frontline.annotate.parse.ConlluWord;
import org.frontline.annotate.parse.DependencyParser;

/** How well the parser does on a treebank: with the treebank's tags and with our tagger's, on clean and on worse text. */
final class SyntaxMeasurement {
    private final DependencyParser parser;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;

    SyntaxMeasurement(DependencyParser parser, Tagger tagger, Lemmatizer lemmatizer) {
        this.parser = parser;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    /** The scores on one treebank. */
    record Result(
            String treebank,
            AttachmentScore ownTags,
            AttachmentScore ownTagsWithoutCommas,
            AttachmentScore tagged,
            AttachmentScore taggedWithoutCommas,
            AttachmentScore taggedInCapitals) {}

    Result measure(String treebank, List<ConlluSentence> gold) {
        return new Result(
                treebank,
                score(gold, sentence -> sentence),
                score(gold, ConlluSentence::withoutCommas),
                score(gold, this::tagged),
                score(gold, sentence -> tagged(sentence.withoutCommas())),
                score(gold, sentence -> tagged(sentence.inCapitals())));
    }

    private AttachmentScore score(List<ConlluSentence> gold, UnaryOperator<ConlluSentence> variant) {
        List<ConlluSentence> sentences = gold.stream()
                .map(variant)
                .map(sentence -> sentence.withLemmas(lemmatizer::lemma))
                .toList();
        return AttachmentScore.of(
                sentences, sentences.stream().map(parser::parse).toList());
    }

    private ConlluSentence tagged(ConlluSentence sentence) {
        List<String> words = sentence.words().stream().map(ConlluWord::form).toList();
        return sentence.withTags(tagger.tags(words, new BitSet()));
    }
}

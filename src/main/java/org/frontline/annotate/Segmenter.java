package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.Sentence.Kind;
import org.frontline.model.Span;
import org.frontline.model.Token;

/**
 * One part of an article as sentences with tokens: paragraphs first, then sentences, then words. No sentence crosses a
 * paragraph, and none is longer than {@value #MOST_TOKENS} tokens, since the cost of what follows grows with its length.
 */
final class Segmenter {
    static final int MOST_TOKENS = 400;
    /** A cut that has to be made looks back this far for a semicolon or comma. */
    private static final int CUT_WINDOW = 200;
    /** A longer line is running text even without a full stop. */
    private static final int LONGEST_HEADING = 16;

    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final Lemmatizer lemmatizer;
    private final LostApostrophes apostrophes;

    Segmenter(SentenceSplitter splitter, Tokenizer tokenizer, Lemmatizer lemmatizer, LostApostrophes apostrophes) {
        this.splitter = splitter;
        this.tokenizer = tokenizer;
        this.lemmatizer = lemmatizer;
        this.apostrophes = apostrophes;
    }

    static Segmenter load() {
        Abbreviations abbreviations = Abbreviations.load();
        LostApostrophes apostrophes =
                new LostApostrophes(name -> !Gazetteer.bundled().lookup(name).isEmpty());
        return new Segmenter(
                new SentenceSplitter(abbreviations), new Tokenizer(abbreviations), Lemmatizer.bundled(), apostrophes);
    }

    /** The sentences of the text, numbered from {@code firstIndex}. */
    List<Sentence> segment(String text, Part part, int firstIndex) {
        List<Sentence> sentences = new ArrayList<>();
        boolean lost = LostApostrophes.in(text);
        List<Paragraph> paragraphs = Layout.paragraphs(text);
        for (int number = 0; number < paragraphs.size(); number++) {
            Paragraph paragraph = paragraphs.get(number);
            List<Span> spans = splitter.split(text, paragraph.begin(), paragraph.end());
            for (Span span : spans) {
                List<Token> tokens = tokens(text, span, lost);
                Kind kind = kind(text, part, paragraph, spans.size(), tokens);
                for (List<Token> piece : pieces(tokens)) {
                    sentences.add(sentence(text, firstIndex + sentences.size(), part, kind, number, piece));
                }
            }
        }
        return sentences;
    }

    private static Sentence sentence(String text, int index, Part part, Kind kind, int paragraph, List<Token> tokens) {
        int begin = tokens.get(0).begin();
        int end = tokens.get(tokens.size() - 1).end();
        return new Sentence(index, part, begin, end, text.substring(begin, end), kind, paragraph, tokens);
    }

    private List<Token> tokens(String text, Span sentence, boolean lost) {
        List<Span> cut = tokenizer.tokenize(text, sentence.begin(), sentence.end());
        List<Span> spans = lost ? apostrophes.restore(text, cut) : cut;
        List<Token> tokens = new ArrayList<>(spans.size());
        for (Span span : spans) {
            String form = text.substring(span.begin(), span.end());
            tokens.add(new Token(form, span.begin(), span.end(), "", lemmatizer.lemma(form)));
        }
        return tokens;
    }

    private static Kind kind(String text, Part part, Paragraph paragraph, int sentences, List<Token> tokens) {
        if (part == Part.TITLE) {
            return Kind.HEADLINE;
        }
        boolean bare = sentences == 1 && !paragraph.item() && tokens.size() <= LONGEST_HEADING;
        return bare && !isClosed(text, paragraph) ? Kind.HEADING : Kind.PROSE;
    }

    private static boolean isClosed(String text, Paragraph paragraph) {
        int last = paragraph.end() - 1;
        while (last > paragraph.begin() && Chars.isCloser(text.charAt(last))) {
            last--;
        }
        char c = text.charAt(last);
        return Chars.isTerminal(c) || c == ',' || c == ';' || c == ':';
    }

    /** The tokens cut into pieces of at most {@value #MOST_TOKENS}, after a semicolon or else a comma where there is one. */
    private static List<List<Token>> pieces(List<Token> tokens) {
        if (tokens.size() <= MOST_TOKENS) {
            return List.of(tokens);
        }
        List<List<Token>> pieces = new ArrayList<>();
        int from = 0;
        while (tokens.size() - from > MOST_TOKENS) {
            int to = cut(tokens, from);
            pieces.add(tokens.subList(from, to));
            from = to;
        }
        pieces.add(tokens.subList(from, tokens.size()));
        return pieces;
    }

    private static int cut(List<Token> tokens, int from) {
        for (String mark : List.of(";", ",")) {
            for (int to = from + MOST_TOKENS; to > from + MOST_TOKENS - CUT_WINDOW; to--) {
                if (tokens.get(to - 1).text().equals(mark)) {
                    return to;
                }
            }
        }
        return from + MOST_TOKENS;
    }
}

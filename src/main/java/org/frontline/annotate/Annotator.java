package org.frontline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.frontline.annotate.names.EntityTagger;
import org.frontline.annotate.names.NameTagger;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.Part;
import org.frontline.model.Sentence;

/** Text to sentences, tokens and typed mentions: the cheap part of the analysis, which every article goes through. */
public final class Annotator {
    private final Segmenter segmenter;
    private final Recogniser recogniser;

    Annotator(Segmenter segmenter, Recogniser recogniser) {
        this.segmenter = segmenter;
        this.recogniser = recogniser;
    }

    /** The annotator with the resources of the jar, built once per JVM. */
    public static Annotator bundled() {
        return Bundled.ANNOTATOR;
    }

    /** The annotator with the resources of the jar and other known names. */
    public static Annotator with(Gazetteer gazetteer) {
        return with(NameTagger.with(gazetteer));
    }

    /** The annotator with the resources of the jar and another recogniser. */
    public static Annotator with(EntityTagger tagger) {
        return new Annotator(Segmenter.load(), new Recogniser(tagger));
    }

    /** The article's sentences, title first, with untagged tokens, and its mentions, not linked yet. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>(segmenter.segment(article.title(), Part.TITLE, 0));
        sentences.addAll(segmenter.segment(article.text(), Part.BODY, sentences.size()));
        return new AnnotatedArticle(article, sentences, recogniser.recognise(sentences));
    }

    private static final class Bundled {
        private static final Annotator ANNOTATOR = with(Gazetteer.bundled());
    }
}

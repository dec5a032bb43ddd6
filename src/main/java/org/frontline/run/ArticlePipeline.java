package org.frontline.run;

import java.util.List;
import org.frontline.annotate.Annotator;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.resolve.Linker;

/** One article's way through the rooms that read text: annotate, resolve, extract. */
record ArticlePipeline(Annotator annotator, Linker linker, ControlExtractor control) {
    static ArticlePipeline bundled() {
        return new ArticlePipeline(Annotator.bundled(), Linker.bundled(), ControlExtractor.bundled());
    }

    /** What was found in an article. */
    record Found(AnnotatedArticle article, List<ControlMention> controlMentions) {}

    Found read(Article article) {
        AnnotatedArticle linked = linker.link(annotator.annotate(article));
        return new Found(linked, control.extract(linked));
    }
}

package org.frontline.run;

import java.time.LocalDate;
import java.util.List;
import org.frontline.annotate.Annotator;
import org.frontline.extract.control.ControlExplainer;
import org.frontline.extract.control.Explanation;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.jspecify.annotations.Nullable;

/** Shows how one text is read, step by step. */
public final class ExplainJob {
    private ExplainJob() {}

    /**
     * The reading of a text as lines for a person.
     *
     * @param published the day that relative dates count from, null where it is not known
     * @throws InvocationException if there is no text
     */
    public static String explain(String title, String text, @Nullable LocalDate published) {
        if (text.isBlank()) {
            throw new InvocationException("there is no text to explain");
        }
        SourceRef source = new SourceRef("command line", "text", 0);
        Article article = new Article("explain", source, null, null, title, text, published, null);
        AnnotatedArticle linked = Linker.bundled().link(Annotator.bundled().annotate(article));
        List<Explanation> sentences = ControlExplainer.bundled().explain(linked);
        return new ReadingReport(linked).render(sentences);
    }
}

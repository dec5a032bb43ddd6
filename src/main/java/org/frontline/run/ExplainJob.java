package org.frontline.run;

import java.time.LocalDate;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.EntityMention;
import org.frontline.model.SourceRef;
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
        ArticlePipeline pipeline = ArticlePipeline.bundled();
        ArticlePipeline.Found found = pipeline.read(article);
        StringBuilder out = new StringBuilder();
        for (EntityMention m : found.article().mentions()) {
            out.append(m.surface())
                    .append("  ")
                    .append(m.type().label())
                    .append("  ")
                    .append(m.entityName())
                    .append('\n');
        }
        for (ControlMention m : found.controlMentions()) {
            out.append(m).append('\n');
        }
        return out.toString();
    }
}

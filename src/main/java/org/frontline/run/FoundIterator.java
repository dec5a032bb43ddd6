package org.frontline.run;

import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.frontline.model.Article;
import org.frontline.read.Records;

/** Reads articles one at a time; one that fails is reported as such and the rest goes on. */
record FoundIterator(Iterator<Row> articles, ArticlePipeline pipeline) implements Iterator<Row> {
    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public Row next() {
        Article article = Records.article(articles.next());
        try {
            return FoundRows.of(pipeline.read(article), pipeline.gazetteer());
        } catch (RuntimeException | StackOverflowError failure) {
            return FoundRows.failed(article, failure);
        }
    }
}

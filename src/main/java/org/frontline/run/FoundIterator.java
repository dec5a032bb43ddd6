package org.frontline.run;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.frontline.model.Article;
import org.frontline.read.Records;

/** Reads articles one at a time; one that fails or takes too long is reported as such and the rest goes on. */
record FoundIterator(Iterator<Row> articles, Budgeted<Article, Row> reader) implements Iterator<Row> {
    /** Within a task, at whose end its thread ends too. */
    static FoundIterator of(Iterator<Row> articles, ArticlePipeline pipeline, int secondsPerArticle) {
        Budgeted<Article, Row> reader = new Budgeted<>(
                article -> FoundRows.of(pipeline.read(article), pipeline.gazetteer()), secondsPerArticle);
        TaskCompletionListener atEnd = task -> reader.close();
        TaskContext.get().addTaskCompletionListener(atEnd);
        return new FoundIterator(articles, reader);
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public Row next() {
        Article article = Records.article(articles.next());
        try {
            return reader.apply(article);
        } catch (RuntimeException | StackOverflowError failure) {
            return FoundRows.failed(article, failure);
        }
    }
}

package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.frontline.annotate.names.NameTagger;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.EntityMention;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.junit.jupiter.api.Test;

class SharedArticlesTest {
    private static final double SLOWEST_DOCS_A_SECOND = 1_000;

    private final Annotator annotator = Annotator.bundled();

    @Test
    void offsetsAreExactAndNothingIsLeftOut() throws IOException {
        for (Article article : SharedArticles.read()) {
            AnnotatedArticle annotated = annotator.annotate(article);
            annotated.sentences().forEach(s -> Offsets.check(article.text(s.part()), s));
            assertThat(annotated.sentences()).extracting(Sentence::index).isSorted();
            for (EntityMention mention : annotated.mentions()) {
                assertThat(article.text(mention.part()).substring(mention.begin(), mention.end()))
                        .isEqualTo(mention.surface());
            }
        }
    }

    @Test
    void theSameArticleGivesTheSameAnnotation() throws IOException {
        Annotator fresh = new Annotator(Segmenter.load(), new Recogniser(NameTagger.bundled()));
        for (Article article : SharedArticles.read().subList(0, 300)) {
            assertThat(fresh.annotate(article)).isEqualTo(annotator.annotate(article));
        }
    }

    @Test
    void sentencesAndTokensAreCheap() throws IOException {
        Segmenter segmenter = Segmenter.load();
        List<Article> articles = SharedArticles.read().subList(0, 1_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long start = threads.getCurrentThreadCpuTime();
            int sentences = 0;
            for (Article article : articles) {
                sentences += segmenter.segment(article.text(), Part.BODY, 0).size();
            }
            assertThat(sentences).isPositive();
            best = Math.max(best, articles.size() * 1e9 / (threads.getCurrentThreadCpuTime() - start));
        }
        System.out.printf("sentences, tokens and lemmas: %.0f articles a second of CPU%n", best);
        assertThat(best).isGreaterThan(SLOWEST_DOCS_A_SECOND);
    }
}

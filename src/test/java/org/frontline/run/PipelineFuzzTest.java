package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.frontline.fuzz.Fuzz;
import org.frontline.fuzz.Texts;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.EntityMention;
import org.frontline.model.Sentence;
import org.frontline.model.Slot;
import org.frontline.model.SourceRef;
import org.frontline.model.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Any text goes through all rooms; what is found in it lies where it says. */
class PipelineFuzzTest {
    /** The words of rules and gazetteer in any order: the resolver, the extractor and all that they call. */
    @Test
    void articlesAreReadWithinTheirBudget() {
        Fuzz.each("articles through all rooms", 60, 5000, random -> article(random, 120), PipelineFuzzTest::read);
    }

    @Test
    void sentencesAreReadWithinTheirBudget() {
        Fuzz.each("sentences through all rooms", 500, 2000, random -> article(random, 25), PipelineFuzzTest::read);
    }

    private static void read(Article article) {
        ArticlePipeline.Found found = Read.PIPELINE.read(article);
        for (Sentence sentence : found.article().sentences()) {
            check(article, sentence);
        }
        for (EntityMention mention : found.article().mentions()) {
            String text = article.text(mention.part());
            assertThat(text.substring(mention.begin(), mention.end())).isEqualTo(mention.surface());
            Sentence sentence = found.article().sentences().get(mention.sentence());
            assertThat(sentence.part()).isEqualTo(mention.part());
            assertThat(mention.begin()).isGreaterThanOrEqualTo(sentence.begin());
            assertThat(mention.end()).isLessThanOrEqualTo(sentence.end());
        }
        for (ControlMention mention : found.controlMentions()) {
            assertThat(mention.trigger().begin())
                    .isGreaterThanOrEqualTo(mention.sentence().begin());
            assertThat(mention.trigger().end())
                    .isLessThanOrEqualTo(mention.sentence().end());
            assertThat(mention.trigger().length()).isPositive();
            assertThat(mention.place().surface()).isNotBlank();
            named(mention.actor());
            named(mention.counterparty());
        }
        assertThat(FoundRows.of(found, Read.PIPELINE.gazetteer())).isNotNull();
    }

    private static void named(@Nullable Slot slot) {
        if (slot != null) {
            assertThat(slot.surface()).isNotBlank();
        }
    }

    private static void check(Article article, Sentence sentence) {
        String text = article.text(sentence.part());
        assertThat(text.substring(sentence.begin(), sentence.end())).isEqualTo(sentence.text());
        int last = sentence.begin();
        for (Token token : sentence.tokens()) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
            last = token.end();
        }
        assertThat(last).isLessThanOrEqualTo(sentence.end());
    }

    private static Article article(Random random, int pieces) {
        LocalDate published = random.nextInt(4) == 0 ? null : LocalDate.of(2024, 12, 6);
        String title = random.nextInt(3) == 0 ? "" : Texts.text(random, 8);
        String text = Texts.text(random, pieces);
        return new Article(
                "a",
                new SourceRef("fuzz", "jsonl", 0),
                null,
                null,
                title,
                text.isBlank() ? "None." : text,
                published,
                null);
    }

    private static final class Read {
        static final ArticlePipeline PIPELINE = ArticlePipeline.bundled();
    }
}

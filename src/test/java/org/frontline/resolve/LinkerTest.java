package org.frontline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.frontline.annotate.Annotator;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.EntityMention;
import org.frontline.model.SourceRef;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final List<String> WORDS = List.of(
            "The",
            "Syrian",
            "army",
            "Washington",
            "Post",
            "Assad",
            "Hafez",
            "al-Assad",
            "(",
            "SDF",
            ")",
            ",",
            "in",
            "Homs",
            "Jordan",
            "Peterson",
            "said",
            "Damascus",
            "the",
            "city",
            "group",
            "It",
            "They",
            "IS-held",
            "ex-Nusra",
            "of",
            "and",
            "Khalidiya",
            "rebels",
            "government",
            "forces",
            "Raqa",
            "Raqqa",
            "President",
            "Tripoli",
            "Lebanon",
            "'s",
            "-",
            "2013",
            "KRC",
            "Karsum",
            "Relief",
            "Committee",
            "Observatory",
            "US",
            "former",
            "Nusra",
            "Front",
            ".",
            ".\n",
            "é",
            "—");

    @Test
    void mentionsStayInTheirSentencesAndOverlapNoneOnAnyWords() {
        Random random = new Random(20241208);
        for (int round = 0; round < 2_000; round++) {
            AnnotatedArticle linked = link(words(random));
            int end = 0;
            for (EntityMention mention : linked.mentions()) {
                assertThat(linked.article().text().substring(mention.begin(), mention.end()))
                        .isEqualTo(mention.surface());
                assertThat(mention.begin())
                        .as("%s in %s", mention, linked.article().text())
                        .isGreaterThanOrEqualTo(end);
                end = mention.end();
            }
        }
    }

    @Test
    void countsWhatEachPassSettles() {
        Article article = article("Hafez al-Assad built it. Assad ruled. Damascus said so. Moscow slept.");
        Linked linked = Linker.bundled().linkCounted(Annotator.bundled().annotate(article));
        assertThat(linked.hits()).containsEntry("surname", 1).containsEntry("metonym", 1);
        assertThat(linked.hits().keySet()).startsWith("known-name").endsWith("antecedent");
    }

    private static AnnotatedArticle link(String text) {
        return Linker.bundled().link(Annotator.bundled().annotate(article(text)));
    }

    private static Article article(String text) {
        return new Article("a", new SourceRef("a", "text", 0), null, null, "", text, LocalDate.of(2018, 3, 1), null);
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder("Homs");
        for (int i = random.nextInt(25); i >= 0; i--) {
            text.append(random.nextInt(8) == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}

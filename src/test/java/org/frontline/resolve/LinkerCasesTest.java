package org.frontline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.annotate.Annotator;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.EntityMention;
import org.frontline.model.SourceRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LinkerCasesTest {
    @TestFactory
    Stream<DynamicTest> linksEachCaseAsTheTableSays() throws IOException {
        try (InputStream in = LinkerCasesTest.class.getResourceAsStream("/resolve/link-cases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(c -> DynamicTest.dynamicTest(
                            c[0] + ": " + c[2] + " [" + c[3] + ", " + c[1] + "]", () -> check(c[1], c[2], c[3], c[4])));
        }
    }

    private static void check(String published, String text, String surface, String expected) {
        AnnotatedArticle linked = link(text.replace("|", "\n"), LocalDate.parse(published));
        List<EntityMention> named = linked.mentions().stream()
                .filter(m -> m.surface().equals(surface))
                .toList();
        if (expected.equals("absent")) {
            assertThat(named).isEmpty();
            return;
        }
        assertThat(named)
                .as("mentions of '%s' among %s", surface, linked.mentions())
                .isNotEmpty();
        String id = named.get(named.size() - 1).entityId();
        assertThat(id == null ? "-" : id).isEqualTo(expected);
    }

    private static AnnotatedArticle link(String text, LocalDate published) {
        Article article = new Article("case", new SourceRef("case", "text", 0), null, null, "", text, published, null);
        return Linker.bundled().link(Annotator.bundled().annotate(article));
    }
}

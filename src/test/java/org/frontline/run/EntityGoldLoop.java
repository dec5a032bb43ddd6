package org.frontline.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.frontline.annotate.Annotator;
import org.frontline.evaluation.ControlEvaluation;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.EntityMention;
import org.frontline.model.Link;
import org.frontline.resolve.Descriptions;
import org.frontline.resolve.Linker;

/**
 * Writes the entity mentions of articles, one JSON object a line, as the reference scorer reads them: {@code EntityGoldLoop
 * ARTICLES.jsonl MENTIONS.jsonl [recognised]}, with {@code recognised} as they are before linking; a tool, no test.
 */
public final class EntityGoldLoop {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntityGoldLoop() {}

    public static void main(String[] args) throws IOException {
        boolean linked = args.length < 3;
        Descriptions descriptions = new Descriptions(Gazetteer.bundled());
        long tokens = 0;
        List<Article> articles = ControlEvaluation.articles(Path.of(args[0]));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (Article article : articles) {
                AnnotatedArticle read = Annotator.bundled().annotate(article);
                tokens += read.sentences().stream()
                        .mapToLong(s -> s.tokens().size())
                        .sum();
                for (EntityMention mention :
                        (linked ? descriptions.apart(read, Linker.bundled().link(read)) : read).mentions()) {
                    if (mention.link() != Link.PRONOUN) {
                        out.println(JSON.writeValueAsString(row(article, mention)));
                    }
                }
            }
        }
        System.err.printf(
                Locale.ROOT,
                "%d tokens, %.1f s of processor time%n",
                tokens,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9);
    }

    private static Map<String, Object> row(Article article, EntityMention mention) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("article_id", article.id());
        row.put("part", mention.part().name().toLowerCase(Locale.ROOT));
        Characters characters = new Characters(article);
        row.put("begin", characters.before(mention.part(), mention.begin()));
        row.put("end", characters.before(mention.part(), mention.end()));
        row.put("type", mention.type().label());
        row.put("surface", mention.surface());
        row.put("entity_id", mention.entityId());
        row.put("link", mention.link().label());
        return row;
    }
}

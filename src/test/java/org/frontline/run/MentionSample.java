package org.frontline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.frontline.evaluation.ControlEvaluation;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.Entity;
import org.frontline.model.EntityMention;
import org.frontline.model.Place;
import org.frontline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Draws mentions at random for reading: {@code MentionSample ARTICLES.jsonl SEED LINKED UNLINKED} prints so many linked
 * and so many unlinked mentions in their sentences, these with what the gazetteer knows by that name, a tool for whoever judges the linker, no test.
 */
public final class MentionSample {
    private static final int BEFORE = 200;
    private static final int AFTER = 120;

    private MentionSample() {}

    private static String described(@Nullable Entity entity, EntityMention mention) {
        return entity == null ? mention.entityId() + " = " + mention.entityName() : described(entity);
    }

    private static String described(Entity entity) {
        String country = entity instanceof Place place ? ", " + place.country() : "";
        return entity.id() + " = " + entity.name() + " (" + entity.type().label() + country + ")";
    }

    /** A mention, its article's day and its sentence. */
    private record Drawn(Article article, EntityMention mention, Sentence sentence) {
        String line(Gazetteer gazetteer) {
            int begin = mention.begin() - sentence.begin();
            int end = mention.end() - sentence.begin();
            String text = sentence.text();
            String marked = text.substring(Math.max(0, begin - BEFORE), begin) + "[[" + text.substring(begin, end)
                    + "]]" + text.substring(end, Math.min(text.length(), end + AFTER));
            String meaning = mention.entityId() == null
                    ? gazetteer.lookup(mention.surface()).stream()
                            .map(c -> described(c.entity()))
                            .toList()
                            .toString()
                    : described(gazetteer.byId(mention.entityId()), mention);
            return String.join(
                    "\t",
                    mention.link().label(),
                    mention.type().label(),
                    meaning,
                    article.published() + " " + article.id(),
                    marked.replace('\n', ' '));
        }
    }

    public static void main(String[] args) throws IOException {
        ArticlePipeline pipeline = ArticlePipeline.bundled();
        List<Drawn> linked = new ArrayList<>();
        List<Drawn> unlinked = new ArrayList<>();
        for (Article article : ControlEvaluation.articles(Path.of(args[0]))) {
            AnnotatedArticle read = pipeline.read(article).article();
            for (EntityMention mention : read.mentions()) {
                Drawn drawn = new Drawn(article, mention, read.sentences().get(mention.sentence()));
                (mention.entityId() == null ? unlinked : linked).add(drawn);
            }
        }
        long known = unlinked.stream()
                .filter(drawn ->
                        !pipeline.gazetteer().lookup(drawn.mention().surface()).isEmpty())
                .count();
        System.out.printf("# %d linked, %d unlinked, %d of them known%n", linked.size(), unlinked.size(), known);
        Random random = new Random(Long.parseLong(args[1]));
        print(linked, Integer.parseInt(args[2]), random, pipeline.gazetteer());
        print(unlinked, Integer.parseInt(args[3]), random, pipeline.gazetteer());
    }

    private static void print(List<Drawn> all, int count, Random random, Gazetteer gazetteer) {
        Collections.shuffle(all, random);
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            System.out.println((i + 1) + "\t" + all.get(i).line(gazetteer));
        }
    }
}

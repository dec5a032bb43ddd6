package org.frontline.run;

import java.util.List;
import org.frontline.annotate.Annotator;
import org.frontline.evaluation.Told;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.extract.control.confidence.Confidence;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.Part;
import org.frontline.resolve.Descriptions;
import org.frontline.resolve.Linker;
import org.frontline.zones.Zone;
import org.frontline.zones.ZoneFinder;
import org.jspecify.annotations.Nullable;

/** One article's way through the rooms that read text: zones, annotate, resolve, extract. */
record ArticlePipeline(
        Gazetteer gazetteer,
        ZoneFinder zones,
        Annotator annotator,
        Linker linker,
        Descriptions descriptions,
        ControlExtractor control) {
    static ArticlePipeline bundled() {
        return new ArticlePipeline(
                Gazetteer.bundled(),
                ZoneFinder.bundled(),
                Annotator.bundled(),
                Linker.bundled(),
                new Descriptions(Gazetteer.bundled()),
                ControlExtractor.bundled());
    }

    /** The rooms with the names of another gazetteer. */
    static ArticlePipeline with(Gazetteer gazetteer) {
        return with(gazetteer, Annotator.with(gazetteer));
    }

    /** The rooms with the names of another gazetteer, and another annotator. */
    static ArticlePipeline with(Gazetteer gazetteer, Annotator annotator) {
        return new ArticlePipeline(
                gazetteer,
                ZoneFinder.bundled(),
                annotator,
                Linker.with(gazetteer),
                new Descriptions(gazetteer),
                ControlExtractor.with(gazetteer));
    }

    /**
     * What was found in an article.
     *
     * @param origin the agency or station that its text credits, null where it credits none
     */
    record Found(
            AnnotatedArticle article,
            List<ControlMention> controlMentions,
            @Nullable String origin) {}

    Found read(Article article) {
        AnnotatedArticle recognised = annotator.annotate(article);
        AnnotatedArticle linked = linker.link(recognised);
        List<Zone> found = zones.find(article.text());
        List<ControlMention> told = told(linked, found).stream()
                .filter(mention -> Confidence.isBelieved(linked, mention))
                .toList();
        return new Found(descriptions.apart(recognised, linked), told, ZoneFinder.origin(found));
    }

    /** All that the rules find in an article, believed or not. */
    Told tell(Article article) {
        AnnotatedArticle linked = linker.link(annotator.annotate(article));
        return new Told(linked, told(linked, zones.find(article.text())));
    }

    private List<ControlMention> told(AnnotatedArticle linked, List<Zone> found) {
        return control.extract(linked).stream()
                .filter(mention -> isTold(mention, found))
                .toList();
    }

    /** What a correction says of an earlier version, or a teaser of another story, is not told by this one. */
    private static boolean isTold(ControlMention mention, List<Zone> zones) {
        return mention.sentence().part() == Part.TITLE
                || zones.stream()
                        .noneMatch(zone -> !zone.kind().tells() && zone.span().contains(mention.trigger()));
    }
}

package org.frontline.extract.control.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.frontline.annotate.Annotator;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.ControlMention;
import org.frontline.model.SourceRef;
import org.frontline.resolve.Linker;
import org.junit.jupiter.api.Test;

class ConfidenceFeaturesTest {
    private static final String CAPTURE = "Rebel fighters captured Goma on Monday.";
    private static final String PEACE = " The bakery sells bread and the children go to school in the morning.";

    private static AnnotatedArticle read(String text) {
        Article article = new Article("1", new SourceRef("a.jsonl", "jsonl", 0), null, null, "News", text, null, null);
        return Linker.bundled().link(Annotator.bundled().annotate(article));
    }

    private static List<String> features(String text) {
        AnnotatedArticle article = read(text);
        List<ControlMention> mentions = ControlExtractor.bundled().extract(article);
        return new ConfidenceFeatures(article, mentions).of(mentions.get(0));
    }

    @Test
    void aShortTextTellsNothingOfWhatItIsAbout() {
        assertThat(features(CAPTURE))
                .contains("article=short", "rule=gain.capture", "trigger=capture", "actor=noun", "actor's noun=fighter")
                .noneMatch(feature -> feature.startsWith("mentions in article"));
    }

    @Test
    void aLongTextSaysHowMuchOfItIsAboutWar() {
        assertThat(features(CAPTURE + PEACE.repeat(20)))
                .contains("mentions in article=to 1")
                .doesNotContain("article=short")
                .anyMatch(feature -> feature.startsWith("warlike words in a thousand"));
    }

    @Test
    void noFeatureHoldsTwice() {
        List<String> features = features(CAPTURE + PEACE.repeat(20));

        assertThat(new HashSet<>(features)).hasSameSizeAs(features);
    }

    @Test
    void whatAShortTextTellsIsBelieved() {
        AnnotatedArticle article = read(CAPTURE);
        ControlMention doubtful =
                ControlExtractor.bundled().extract(article).get(0).withConfidence(0.1);

        assertThat(Confidence.isBelieved(article, doubtful)).isTrue();
        assertThat(Confidence.isBelieved(read(CAPTURE + PEACE.repeat(20)), doubtful))
                .isFalse();
    }
}

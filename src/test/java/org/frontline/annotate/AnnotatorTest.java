package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.Article;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.SourceRef;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static AnnotatedArticle annotate(String title, String text) {
        SourceRef source = new SourceRef("file", "jsonl", 0);
        return Annotator.bundled().annotate(new Article("1", source, null, null, title, text, null, null));
    }

    @Test
    void titleAndBodyAreNumberedThroughAndKeptApart() {
        AnnotatedArticle article = annotate("Army enters Syria", "It did.\n\nIt really did.");
        assertThat(article.sentences())
                .extracting(Sentence::index, Sentence::part, Sentence::begin, Sentence::paragraph)
                .containsExactly(tuple(0, Part.TITLE, 0, 0), tuple(1, Part.BODY, 0, 0), tuple(2, Part.BODY, 9, 1));
    }

    @Test
    void knownNamesAreTypedByTheGazetteer() {
        assertThat(annotate("", "The column reached Syria at noon.").mentions())
                .extracting(EntityMention::surface, EntityMention::type, EntityMention::link)
                .containsExactly(tuple("Syria", EntityType.COUNTRY, Link.NONE));
    }

    @Test
    void unknownNamesAreTypedByTheWordsAroundThem() {
        String text = "The mayor met Colonel Tarvin Oskel near Brelov. A shell hit the Brelov Central Prison. "
                + "The Ministry of Works said so.";
        assertThat(annotate("", text).mentions())
                .extracting(EntityMention::surface, EntityMention::type)
                .contains(
                        tuple("Tarvin Oskel", EntityType.PERSON),
                        tuple("Brelov", EntityType.PLACE),
                        tuple("Brelov Central Prison", EntityType.FACILITY),
                        tuple("Ministry of Works", EntityType.ORGANIZATION));
    }

    @Test
    void aFacilityNamedAfterAKnownPlaceIsOneName() {
        List<EntityMention> mentions =
                annotate("", "Guns shelled the Syria Grain Hospital all day.").mentions();
        assertThat(mentions).extracting(EntityMention::surface).containsExactly("Syria Grain Hospital");
    }

    @Test
    void mentionsNeverOverlap() {
        List<EntityMention> mentions = annotate(
                        "Syrian Army Enters Aleppo", "The Syrian Army entered Aleppo International Airport and Hama.")
                .mentions();
        for (int i = 1; i < mentions.size(); i++) {
            EntityMention before = mentions.get(i - 1);
            EntityMention mention = mentions.get(i);
            assertThat(before.part() != mention.part() || before.end() <= mention.begin())
                    .isTrue();
        }
    }

    @Test
    void anArticleWithoutTitleHasNoHeadline() {
        assertThat(annotate("", "It rained.").sentences())
                .extracting(Sentence::part)
                .containsExactly(Part.BODY);
    }
}

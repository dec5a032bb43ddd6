package org.frontline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.frontline.model.EntityMention;
import org.frontline.model.EntityType;
import org.frontline.model.Link;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private static final String TEXT = "Kurdish-led Front of al-Qorvan fell to IS fighters.";
    private final Sentence sentence =
            Segmenter.load().segment(TEXT, Part.BODY, 0).get(0);

    private static EntityMention mention(String surface, EntityType type, Link link) {
        int begin = TEXT.indexOf(surface);
        String id = link == Link.NONE ? null : "x";
        return new EntityMention(Part.BODY, 0, begin, begin + surface.length(), surface, type, id, id, link, 1);
    }

    private List<String> tags(EntityMention... mentions) {
        return Tagger.bundled().tag(sentence, List.of(mentions)).tokens().stream()
                .map(token -> token.text() + "/" + token.tag())
                .toList();
    }

    @Test
    void aLinkedNameIsTaggedAsAName() {
        assertThat(tags()).contains("IS/VBZ");
        assertThat(tags(mention("IS fighters", EntityType.ARMED_GROUP, Link.ALIAS)))
                .contains("IS/NNP", "fighters/NNS");
    }

    @Test
    void smallWordsAndCompoundsWithinStayWhatTheyAre() {
        var names = KnownNames.in(
                sentence, List.of(mention("Kurdish-led Front of al-Qorvan", EntityType.ARMED_GROUP, Link.ALIAS)));
        assertThat(names.stream()).containsExactly(1, 3);
    }

    @Test
    void whatNothingLinksOrIsNoNameTellsNothing() {
        assertThat(KnownNames.in(
                        sentence,
                        List.of(
                                mention("IS", EntityType.PERSON, Link.NONE),
                                mention("IS", EntityType.ARMED_GROUP, Link.PRONOUN),
                                mention("IS", EntityType.NATIONALITY, Link.EXACT))))
                .isEqualTo(new BitSet());
    }
}

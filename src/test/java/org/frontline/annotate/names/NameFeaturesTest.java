package org.frontline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.Token;
import org.junit.jupiter.api.Test;

class NameFeaturesTest {
    private static final ArticleView ARTICLE = new ArticleView(
            List.of(
                    sentence(0, "Shelling of Qamishli by the 45th Brigade goes on"),
                    sentence(1, "Gen. Omar Darwish left al-Bab on 4 May 2016 ."),
                    sentence(2, "Omar Darwish")),
            Gazetteer.bundled(),
            new WordForms(WordClasses.none()));

    private static Sentence sentence(int index, String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(new Token(word, at, at + word.length(), "", ""));
            at += word.length() + 1;
        }
        return new Sentence(index, Part.BODY, 0, text.length(), text, Sentence.Kind.PROSE, index, tokens);
    }

    @Test
    void whatWordsSayByThemselvesAndWhatTheySayTogetherIsAllThatIsSaid() {
        for (SentenceView view : ARTICLE.sentences) {
            for (int at = 0; at < view.size(); at++) {
                NameFeatures features = new NameFeatures();
                List<Integer> parts = new ArrayList<>();
                for (int distance = -NameFeatures.REACH; distance <= NameFeatures.REACH; distance++) {
                    features.extractOwn(view.word(at + distance), distance);
                    addKeys(features, parts);
                }
                features.extractJoint(ARTICLE, view, at);
                addKeys(features, parts);
                List<Integer> whole = new ArrayList<>();
                features.extract(ARTICLE, view, at);
                addKeys(features, whole);

                assertThat(parts)
                        .as("token %d of %s", at, view.sentence.text())
                        .containsExactlyInAnyOrderElementsOf(whole);
            }
        }
    }

    @Test
    void twoTemplatesNeverMakeOneFeatureOfAToken() {
        for (SentenceView view : ARTICLE.sentences) {
            for (int at = 0; at < view.size(); at++) {
                NameFeatures features = new NameFeatures();
                features.extract(ARTICLE, view, at);

                assertThat(features.keys()).hasSizeGreaterThanOrEqualTo(features.count());
                assertThat(Arrays.stream(features.keys(), 0, features.count())).doesNotHaveDuplicates();
            }
        }
    }

    private static void addKeys(NameFeatures features, List<Integer> into) {
        for (int i = 0; i < features.count(); i++) {
            into.add(features.keys()[i]);
        }
    }
}

package org.frontline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.frontline.model.Article;
import org.frontline.model.Part;
import org.frontline.model.Sentence;
import org.frontline.model.SourceRef;
import org.frontline.model.TimeInterval;
import org.frontline.model.Token;
import org.junit.jupiter.api.Test;

class ArticleClockTest {
    @Test
    void theTitleSettlesTheYearOfUndatedText() {
        List<SentenceTimes> times =
                read("Siege of Karsum (2016)", null, "On 14 March rebels cut the road.", "They lost it the next day.");
        assertThat(starts(times)).containsExactly("2016-01-01", "2016-03-14", "2016-03-15");
    }

    @Test
    void theFirstFullDateSettlesTheYearWhereTheTitleHasNone() {
        List<SentenceTimes> times =
                read("Siege of Karsum", null, "On 14 March rebels came.", "On 2 April 2017 they left.");
        assertThat(starts(times)).containsExactly("2017-03-14", "2017-04-02");
    }

    @Test
    void theNarrativeGoesOnOverNewYear() {
        List<SentenceTimes> times =
                read("Siege of Karsum", null, "On 28 December 2015 rebels came.", "On 3 January they left.");
        assertThat(starts(times)).containsExactly("2015-12-28", "2016-01-03");
    }

    @Test
    void theNarrativeComesBackToItsYearAfterALookBack() {
        List<SentenceTimes> times =
                read("Siege of Karsum", null, "On 9 November 2022 troops left.", "They had come on 24 February.");
        assertThat(starts(times)).containsExactly("2022-11-09", "2022-02-24");
    }

    @Test
    void theDatelineWinsOverPublicationAndIsNoTimeOfAnEvent() {
        List<SentenceTimes> times =
                read("Troops leave", LocalDate.of(2016, 7, 20), "KARSUM, Jul 11 (AP) -- Troops left on Sunday.");
        assertThat(starts(times)).containsExactly("2016-07-10");
        assertThat(times.get(1).reference()).isEqualTo(LocalDate.of(2016, 7, 11));
    }

    @Test
    void theLastTimeIsCarriedOverWithItsDistance() {
        List<SentenceTimes> times = read(
                "Siege of Karsum",
                null,
                "On 2 April 2017 rebels took the mill.",
                "They shelled a school.",
                "The bridge fell.");
        assertThat(times.get(1).carried()).isNull();
        assertThat(times.get(3).carried()).extracting(TimeInterval::start).isEqualTo(LocalDate.of(2017, 4, 2));
        assertThat(times.get(3).carriedOver()).isEqualTo(2);
    }

    private static List<String> starts(List<SentenceTimes> times) {
        return times.stream()
                .flatMap(t -> t.spans().stream())
                .map(TimedSpan::interval)
                .filter(Objects::nonNull)
                .map(i -> i.start().toString())
                .toList();
    }

    private static List<SentenceTimes> read(String title, LocalDate published, String... body) {
        Article article = new Article(
                "a", new SourceRef("a", "text", 0), null, null, title, String.join(" ", body), published, null);
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(sentence(0, Part.TITLE, title, 0));
        int begin = 0;
        for (String text : body) {
            sentences.add(sentence(sentences.size(), Part.BODY, text, begin));
            begin += text.length() + 1;
        }
        return ArticleClock.read(article, sentences);
    }

    private static Sentence sentence(int index, Part part, String text, int begin) {
        List<Token> tokens = PlainTokens.of(text).stream()
                .map(t -> new Token(t.text(), t.begin() + begin, t.end() + begin, t.tag(), t.lemma()))
                .toList();
        return new Sentence(
                index, part, begin, begin + text.length(), text, Sentence.Kind.PROSE, part.ordinal(), tokens);
    }
}

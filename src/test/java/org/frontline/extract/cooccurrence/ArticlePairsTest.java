package org.frontline.extract.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticlePairsTest {
    private static final int WINDOW = 3;

    private final ArticlePairs pairs = new ArticlePairs(WINDOW, 50);

    private static Occurrence at(int sentence, String entity) {
        return new Occurrence(entity, sentence, entity + "@" + sentence);
    }

    private static long units(List<UnitCount> counts, Scope scope, String a, String b) {
        return counts.stream()
                .filter(c -> c.scope() == scope && c.a().equals(a) && b.equals(c.b()))
                .mapToLong(UnitCount::units)
                .sum();
    }

    @Test
    void aPairInOneSentenceCountsInEveryScope() {
        List<UnitCount> counts = pairs.count(List.of(at(4, "b"), at(4, "a")), 10);

        assertThat(units(counts, Scope.SENTENCE, "a", "b")).isEqualTo(1);
        assertThat(units(counts, Scope.WINDOW, "a", "b")).isEqualTo(3);
        assertThat(units(counts, Scope.ARTICLE, "a", "b")).isEqualTo(1);
    }

    @Test
    void aWindowReachesOverSentences() {
        List<UnitCount> counts = pairs.count(List.of(at(4, "a"), at(6, "b"), at(9, "c")), 10);

        assertThat(units(counts, Scope.SENTENCE, "a", "b")).isZero();
        assertThat(units(counts, Scope.WINDOW, "a", "b")).isEqualTo(1);
        assertThat(units(counts, Scope.WINDOW, "b", "c")).isZero();
        assertThat(units(counts, Scope.ARTICLE, "b", "c")).isEqualTo(1);
    }

    @Test
    void namingAnEntityTwiceInAUnitCountsOnce() {
        List<UnitCount> counts = pairs.count(List.of(at(0, "a"), at(0, "a"), at(0, "b"), at(0, "b")), 1);

        assertThat(counts).filteredOn(c -> c.scope() == Scope.SENTENCE).allMatch(c -> c.units() == 1);
    }

    @Test
    void anEntityMakesNoPairWithItself() {
        assertThat(pairs.count(List.of(at(0, "a"), at(1, "a")), 2)).allMatch(c -> c.b() == null);
    }

    @Test
    void anArticleShorterThanAWindowIsOneWindow() {
        List<UnitCount> counts = pairs.count(List.of(at(0, "a"), at(1, "b")), 2);

        assertThat(units(counts, Scope.WINDOW, "a", "b")).isEqualTo(1);
        assertThat(Scope.WINDOW.units(2, WINDOW)).isEqualTo(1);
    }

    @Test
    void everyCountStaysWithinTheUnitsOfTheArticle() {
        Random random = new Random(7);
        List<Occurrence> occurrences = IntStream.range(0, 200)
                .mapToObj(i -> at(random.nextInt(30), "e" + random.nextInt(12)))
                .toList();

        assertThat(pairs.count(occurrences, 30)).allSatisfy(c -> assertThat(c.units())
                .isBetween(1L, (long) c.scope().units(30, WINDOW)));
    }

    @Test
    void theOrderOfMentionsDoesNotMatter() {
        Random random = new Random(11);
        List<Occurrence> occurrences = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(i -> new Occurrence("e" + random.nextInt(90), random.nextInt(20), "m" + i))
                .toList());
        ArticlePairs capped = new ArticlePairs(WINDOW, 6);
        List<UnitCount> counts = capped.count(occurrences, 20);

        for (int i = 0; i < 5; i++) {
            Collections.shuffle(occurrences, random);
            assertThat(capped.count(occurrences, 20)).isEqualTo(counts);
        }
    }

    @Test
    void whatAListPageCutsFromPairsItCutsFromTheCountsOfTheEntitiesToo() {
        Random random = new Random(13);
        List<Occurrence> page = IntStream.range(0, 400)
                .mapToObj(i -> at(random.nextInt(12), "e" + random.nextInt(40)))
                .toList();
        int units = Scope.SENTENCE.units(12, WINDOW);
        List<UnitCount> counts = new ArticlePairs(WINDOW, 5)
                .count(page, 12).stream()
                        .filter(c -> c.scope() == Scope.SENTENCE)
                        .toList();
        Map<String, Long> single =
                counts.stream().filter(c -> c.b() == null).collect(Collectors.toMap(UnitCount::a, UnitCount::units));

        assertThat(counts).filteredOn(c -> c.b() != null).isNotEmpty().allSatisfy(pair -> {
            long a = single.get(pair.a());
            long b = single.get(pair.b());
            assertThat(pair.units()).isBetween(Math.max(1, a + b - units), Math.min(a, b));
        });
    }

    @Test
    void aListPageMakesPairsOfItsMostMentionedEntitiesOnly() {
        List<Occurrence> page = new ArrayList<>(
                IntStream.range(0, 500).mapToObj(i -> at(0, "listed" + i)).toList());
        page.add(at(1, "listed7"));
        page.add(at(1, "listed9"));
        List<UnitCount> counts = new ArticlePairs(WINDOW, 2).count(page, 2);

        assertThat(counts)
                .filteredOn(c -> c.b() != null)
                .allMatch(c -> c.a().equals("listed7") && c.b().equals("listed9"));
        assertThat(counts)
                .filteredOn(c -> c.b() == null && c.scope() == Scope.ARTICLE)
                .extracting(UnitCount::a)
                .containsExactly("listed7", "listed9");
    }

    @Test
    void theSampleStandsInAUnitThatHoldsBoth() {
        List<UnitCount> counts = pairs.count(List.of(at(0, "a"), at(8, "a"), at(8, "b")), 9);

        assertThat(counts)
                .filteredOn(c -> c.scope() == Scope.SENTENCE && c.b() != null)
                .extracting(UnitCount::sample)
                .containsExactly("a@8");
    }

    @Test
    void limitsThatMakeNoPairsAreRefused() {
        assertThatThrownBy(() -> new ArticlePairs(0, 50)).hasMessageContaining("window of 0");
        assertThatThrownBy(() -> new ArticlePairs(3, 1)).hasMessageContaining("at most 1");
    }
}

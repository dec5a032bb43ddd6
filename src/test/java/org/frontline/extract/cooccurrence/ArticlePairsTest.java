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

    private static long units(List<PairCount> counts, Scope scope, String a, String b) {
        return counts.stream()
                .filter(c -> c.scope() == scope && c.a().equals(a) && c.b().equals(b))
                .mapToLong(PairCount::units)
                .sum();
    }

    @Test
    void aPairInOneSentenceCountsInEveryScope() {
        List<PairCount> counts = pairs.pairs(List.of(at(4, "b"), at(4, "a")), 10);

        assertThat(units(counts, Scope.SENTENCE, "a", "b")).isEqualTo(1);
        assertThat(units(counts, Scope.WINDOW, "a", "b")).isEqualTo(3);
        assertThat(units(counts, Scope.ARTICLE, "a", "b")).isEqualTo(1);
    }

    @Test
    void aWindowReachesOverSentences() {
        List<PairCount> counts = pairs.pairs(List.of(at(4, "a"), at(6, "b"), at(9, "c")), 10);

        assertThat(units(counts, Scope.SENTENCE, "a", "b")).isZero();
        assertThat(units(counts, Scope.WINDOW, "a", "b")).isEqualTo(1);
        assertThat(units(counts, Scope.WINDOW, "b", "c")).isZero();
        assertThat(units(counts, Scope.ARTICLE, "b", "c")).isEqualTo(1);
    }

    @Test
    void namingAnEntityTwiceInAUnitCountsOnce() {
        List<PairCount> counts = pairs.pairs(List.of(at(0, "a"), at(0, "a"), at(0, "b"), at(0, "b")), 1);

        assertThat(counts).filteredOn(c -> c.scope() == Scope.SENTENCE).allMatch(c -> c.units() == 1);
    }

    @Test
    void anEntityMakesNoPairWithItself() {
        assertThat(pairs.pairs(List.of(at(0, "a"), at(1, "a")), 2)).isEmpty();
    }

    @Test
    void anArticleShorterThanAWindowIsOneWindow() {
        List<PairCount> counts = pairs.pairs(List.of(at(0, "a"), at(1, "b")), 2);

        assertThat(units(counts, Scope.WINDOW, "a", "b")).isEqualTo(1);
        assertThat(Scope.WINDOW.units(2, WINDOW)).isEqualTo(1);
    }

    @Test
    void everyCountStaysWithinTheUnitsOfTheArticle() {
        Random random = new Random(7);
        List<Occurrence> occurrences = IntStream.range(0, 200)
                .mapToObj(i -> at(random.nextInt(30), "e" + random.nextInt(12)))
                .toList();

        assertThat(pairs.pairs(occurrences, 30)).allSatisfy(c -> assertThat(c.units())
                .isBetween(1L, (long) c.scope().units(30, WINDOW)));
    }

    @Test
    void theOrderOfMentionsDoesNotMatter() {
        Random random = new Random(11);
        List<Occurrence> occurrences = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(i -> new Occurrence("e" + random.nextInt(90), random.nextInt(20), "m" + i))
                .toList());
        ArticlePairs capped = new ArticlePairs(WINDOW, 6);
        List<PairCount> counts = capped.pairs(occurrences, 20);

        for (int i = 0; i < 5; i++) {
            Collections.shuffle(occurrences, random);
            assertThat(capped.pairs(occurrences, 20)).isEqualTo(counts);
        }
    }

    @Test
    void whatAListPageCutsFromPairsItCutsFromTheCountsOfTheEntitiesToo() {
        Random random = new Random(13);
        List<Occurrence> page = IntStream.range(0, 400)
                .mapToObj(i -> at(random.nextInt(12), "e" + random.nextInt(40)))
                .toList();
        int units = Scope.SENTENCE.units(12, WINDOW);
        ArticlePairs capped = new ArticlePairs(WINDOW, 5);
        Map<String, Long> single = capped.singles(page, 12).stream()
                .filter(c -> c.scope() == Scope.SENTENCE)
                .collect(Collectors.toMap(EntityCount::entity, EntityCount::units));

        assertThat(capped.pairs(page, 12))
                .filteredOn(c -> c.scope() == Scope.SENTENCE)
                .isNotEmpty()
                .allSatisfy(pair -> {
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
        ArticlePairs two = new ArticlePairs(WINDOW, 2);

        assertThat(two.pairs(page, 2)).isNotEmpty().allMatch(c -> c.a().equals("listed7") && c.b().equals("listed9"));
        assertThat(two.singles(page, 2))
                .filteredOn(c -> c.scope() == Scope.ARTICLE)
                .extracting(EntityCount::entity)
                .containsExactly("listed7", "listed9");
    }

    @Test
    void theSampleStandsInAUnitThatHoldsBoth() {
        List<PairCount> counts = pairs.pairs(List.of(at(0, "a"), at(8, "a"), at(8, "b")), 9);

        assertThat(counts)
                .filteredOn(c -> c.scope() == Scope.SENTENCE)
                .extracting(PairCount::sample)
                .containsExactly("a@8");
    }

    @Test
    void limitsThatMakeNoPairsAreRefused() {
        assertThatThrownBy(() -> new ArticlePairs(0, 50)).hasMessageContaining("window of 0");
        assertThatThrownBy(() -> new ArticlePairs(3, 1)).hasMessageContaining("at most 1");
    }
}

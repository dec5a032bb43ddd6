package org.frontline.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void caseAndPunctuationAndLayoutDoNotCount() {
        Shingles plain = Shingles.of("The army left Hama on Thursday. It said so itself.");
        Shingles shouted = Shingles.of("  THE ARMY LEFT HAMA\n\non Thursday -- it said so, \"itself\"!");

        assertThat(shouted.hashOfAll()).isEqualTo(plain.hashOfAll());
        assertThat(Shingles.jaccard(plain, shouted)).isEqualTo(1);
    }

    @Test
    void theOrderOfWordsCounts() {
        assertThat(Shingles.of("a b c d").hashOfAll())
                .isNotEqualTo(Shingles.of("a b d c").hashOfAll());
        assertThat(Shingles.jaccard(Shingles.of("a b c d"), Shingles.of("b c d e")))
                .isEqualTo(1.0 / 3);
    }

    @Test
    void theEstimateIsNearTheExactIndex() {
        Random random = new Random(11);
        for (double replaced : List.of(0.0, 0.02, 0.05, 0.1, 0.3, 1.0)) {
            double error = 0;
            for (int round = 0; round < 50; round++) {
                List<String> words = words(random, 300);
                Shingles a = Shingles.of(String.join(" ", words));
                Shingles b = Shingles.of(String.join(" ", replaced(words, replaced, random)));
                error += Signature.similarity(Signature.of(a), Signature.of(b)) - Shingles.jaccard(a, b);
            }
            assertThat(error / 50).as("mean error with %s replaced", replaced).isCloseTo(0, within(0.015));
        }
    }

    @Test
    void aSignatureIsTheSameOnEveryMachine() {
        byte[] signature = Signature.of(Shingles.of("one two three four five six seven eight nine ten"));

        assertThat(java.util.HexFormat.of().formatHex(signature, 0, 8)).isEqualTo("ad4f33f16e784345");
    }

    @Test
    void alikeTextsMeetInABand() {
        Random random = new Random(5);
        int met = 0;
        for (int round = 0; round < 300; round++) {
            List<String> words = words(random, 200);
            byte[] a = Signature.of(Shingles.of(String.join(" ", words)));
            byte[] b = Signature.of(Shingles.of(String.join(" ", replaced(words, 0.035, random))));
            met += meet(Bands.keys(a), Bands.keys(b)) ? 1 : 0;
        }
        assertThat(met).isGreaterThanOrEqualTo(299);
    }

    @Test
    void aShortTextIsACopyOnlyOfItself() {
        byte[] first = Fingerprint.of("Rastan taken", "The army took Rastan on Friday.", "2024-12-06");

        assertThat(Fingerprint.hasSignature(first)).isFalse();
        assertThat(Fingerprint.key(first))
                .isEqualTo(
                        Fingerprint.key(Fingerprint.of("RASTAN TAKEN", "The army took Rastan on Friday", "2024-12-06")))
                .isNotEqualTo(Fingerprint.key(
                        Fingerprint.of("Rastan taken", "The army took Talbiseh on Friday.", "2024-12-06")))
                .isNotEqualTo(
                        Fingerprint.key(Fingerprint.of("Another", "The army took Rastan on Friday.", "2024-12-06")))
                .isNotEqualTo(Fingerprint.key(
                        Fingerprint.of("Rastan taken", "The army took Rastan on Friday.", "2025-12-05")));
    }

    private static boolean meet(long[] a, long[] b) {
        return IntStream.range(0, a.length).anyMatch(i -> a[i] == b[i]);
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.toList());
    }

    private static List<String> replaced(List<String> words, double share, Random random) {
        return words.stream()
                .map(word -> random.nextDouble() < share ? "x" + random.nextInt(5000) : word)
                .toList();
    }
}

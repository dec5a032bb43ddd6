package org.frontline.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurfaceCountsTest {
    private final SurfaceCounts counts = new SurfaceCounts();

    @Test
    void aSurfaceCountsAsAllTheTypesThatItStandsAs() {
        counts.add("Tariq Brigade", "armed_group", 2);
        counts.add("Tariq Brigade", "organization", 2);
        counts.add("the Brigade", "armed_group", 3);

        assertThat(counts.usual()).isEqualTo("Tariq Brigade");
        assertThat(counts.bySurface()).containsEntry("Tariq Brigade", 4L).containsEntry("the Brigade", 3L);
        assertThat(counts.mentions()).isEqualTo(7);
    }

    @Test
    void theUsualTypeIsThatOfTheUsualSurface() {
        counts.add("Nadia Qasim", "person", 3);
        counts.add("Qasim", "place", 2);

        assertThat(counts.usualType()).isEqualTo("person");
    }

    @Test
    void whateverTheOrderTheSmallestOfEquallyFrequentOnesWins() {
        counts.add("b", "person", 1);
        counts.add("a", "place", 1);
        counts.add("a", "organization", 1);
        counts.add("b", "person", 1);

        assertThat(counts.usual()).isEqualTo("a");
        assertThat(counts.usualType()).isEqualTo("organization");
    }
}

package org.frontline.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontline.model.EntityType;
import org.junit.jupiter.api.Test;

class TagLatticeTest {
    private static final int BEGIN = NameTags.of(EntityType.PERSON, 0, 2, 0);
    private static final int LAST = NameTags.of(EntityType.PERSON, 0, 2, 1);
    private static final int OTHER_LAST = NameTags.of(EntityType.PLACE, 0, 2, 1);

    @Test
    void aNameIsClosedByItsOwnTypeOnly() {
        assertThat(NameTags.mayFollow(BEGIN, LAST)).isTrue();
        assertThat(NameTags.mayFollow(BEGIN, OTHER_LAST)).isFalse();
        assertThat(NameTags.mayFollow(BEGIN, NameTags.OUTSIDE)).isFalse();
    }

    @Test
    void theBestSequenceObeysTheOrderOfTagsAgainstHigherScores() {
        int[][] emissions = new int[2][NameTags.COUNT];
        emissions[0][BEGIN] = 10;
        emissions[1][OTHER_LAST] = 9;
        emissions[1][LAST] = 5;

        int[] best = TagLattice.best(emissions, 2, new int[NameTags.COUNT][NameTags.COUNT]);

        assertThat(best).containsExactly(BEGIN, LAST);
    }

    @Test
    void noNameIsLeftOpenAtTheEnd() {
        int[][] emissions = new int[1][NameTags.COUNT];
        emissions[0][BEGIN] = 10;

        assertThat(TagLattice.best(emissions, 1, new int[NameTags.COUNT][NameTags.COUNT]))
                .containsExactly(NameTags.OUTSIDE);
    }
}

package org.frontline.aggregate.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontline.model.Action;
import org.frontline.model.Extent;
import org.junit.jupiter.api.Test;

class ExtentsTest {
    @Test
    void aProvinceIsHalfBelievedToHaveTurnedUnlessTheTextSaysThatItWasAllOfIt() {
        assertThat(Extents.weight("province", Action.GAIN, null)).isEqualTo(0.6);
        assertThat(Extents.weight("province", Action.LOSS, null)).isEqualTo(0.6);
        assertThat(Extents.weight("province", Action.GAIN, Extent.WHOLE)).isEqualTo(1);
        assertThat(Extents.weight("province", Action.HOLD, null)).isEqualTo(1);
    }

    @Test
    void aTownTurnsAsItIsTold() {
        assertThat(Extents.weight("town", Action.GAIN, null)).isEqualTo(1);
        assertThat(Extents.weight(null, Action.GAIN, null)).isEqualTo(1);
    }

    @Test
    void theBankOfARiverIsLeftAsAWholeAndTakenInParts() {
        assertThat(Extents.weight("bank", Action.LOSS, null)).isEqualTo(1);
        assertThat(Extents.weight("bank", Action.GAIN, null)).isEqualTo(0.6);
    }
}

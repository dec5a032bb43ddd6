package org.frontline.aggregate.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.frontline.model.Action;
import org.frontline.model.Extent;
import org.junit.jupiter.api.Test;

class ExtentsTest {
    @Test
    void theTurnOfAProvinceIsOpenUnlessTheTextSaysThatItWasAllOfIt() {
        assertThat(Extents.isOpen("province", Action.GAIN, null)).isTrue();
        assertThat(Extents.isOpen("province", Action.LOSS, null)).isTrue();
        assertThat(Extents.isOpen("province", Action.GAIN, Extent.WHOLE)).isFalse();
        assertThat(Extents.isOpen("province", Action.HOLD, null)).isFalse();
    }

    @Test
    void aTownTurnsAsItIsTold() {
        assertThat(Extents.isOpen("town", Action.GAIN, null)).isFalse();
        assertThat(Extents.isOpen(null, Action.GAIN, null)).isFalse();
    }

    @Test
    void theBankOfARiverIsLeftAsAWholeAndTakenInParts() {
        assertThat(Extents.isOpen("bank", Action.LOSS, null)).isFalse();
        assertThat(Extents.isOpen("bank", Action.GAIN, null)).isTrue();
    }
}

package org.frontline.aggregate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.aggregate.event.Party;
import org.frontline.aggregate.event.Sides;
import org.junit.jupiter.api.Test;

class NamelessTest {
    private static final Sides SIDES = new Sides(EntityLookup.bundled(), Map.of());
    private static final Party ARMY = linked("actor:iq-army", "iraq");
    private static final Party PESHMERGA = linked("actor:peshmerga", "iraqi-kurdistan");
    private static final Party ISIS = linked("actor:islamic-state", "islamic-state");
    private static final Party SADRISTS = linked("actor:saraya-al-salam", "iraq-sadrists");
    private static final Party MILITANTS = new Party("militants", null, null, "words:militant");
    private static final Party INSURGENTS = new Party("insurgents", null, null, "words:rebel");

    private static Party linked(String id, String side) {
        return new Party(id, id, id, side);
    }

    private static Nameless near(Party... parties) {
        return Nameless.of(SIDES, List.of(parties), List.of());
    }

    @Test
    void theOneGroupThatIsToldOfAroundThePlaceIsMeant() {
        Nameless nameless = near(ARMY, ISIS, PESHMERGA, INSURGENTS);

        assertThat(nameless.named(INSURGENTS)).isEqualTo(ISIS);
        assertThat(nameless.named(MILITANTS)).isEqualTo(ISIS);
        assertThat(nameless.named(ARMY)).isEqualTo(ARMY);
        assertThat(nameless.named(null)).isNull();
    }

    @Test
    void whereTheArticlesOfAPlaceNameNoneTheOneOfItsCountryIs() {
        Nameless nameless = Nameless.of(
                SIDES, List.of(ARMY), List.of(new Theatre.Belligerent(ISIS, 9), new Theatre.Belligerent(SADRISTS, 1)));

        assertThat(nameless.named(INSURGENTS)).isEqualTo(ISIS);
    }

    @Test
    void ofTwoGroupsNeitherIsMeant() {
        Nameless nameless = near(ISIS, SADRISTS);

        assertThat(nameless.named(INSURGENTS)).isEqualTo(INSURGENTS);
        assertThat(nameless.named(MILITANTS)).extracting(Party::side).isEqualTo("");
    }
}

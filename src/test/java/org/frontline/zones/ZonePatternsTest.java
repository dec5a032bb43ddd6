package org.frontline.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.frontline.PatternBombs;
import org.junit.jupiter.api.Test;

/** The patterns of zones.yaml see 500 characters at the most; within these none may run away. */
class ZonePatternsTest {
    private static final int LONGEST = 500;
    private static final long MOST_LOOKS = 2_000_000;

    @Test
    void noRuleIsSlowOnAnyText() {
        List<String> slow = new ArrayList<>();
        for (ZoneRule rule : ZoneRules.bundled(Agencies.bundled())) {
            String bomb = PatternBombs.find(rule.pattern(), LONGEST, MOST_LOOKS);
            if (bomb != null) {
                slow.add(rule.id() + " on " + bomb);
            }
        }
        assertThat(slow).isEmpty();
    }
}

package org.frontline.aggregate.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.model.Action.GAIN;
import static org.frontline.model.Action.LOSS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.frontline.aggregate.event.EventMerger;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.Reports;
import org.junit.jupiter.api.Test;

/** Who lost a place, where little else is told. */
class LosersTest {
    private static final LocalDate END = LocalDate.parse("2025-06-30");

    @Test
    void whoIsSaidToHaveLeftDoesNotClaimThePlaceByWhatIsLeftOfTheBelief() {
        HeldInterval after = on(
                "2024-12-06",
                timeline(Reports.of("1", LOSS, "army").on("2024-12-05").read(0.7)));

        assertThat(after.state()).isEqualTo(ControlState.UNKNOWN);
        assertThat(after.holder()).isNull();
    }

    @Test
    void aCaptureByNobodyLongAfterTheLastTurnTakesThePlaceFromWhoHeldIt() {
        List<HeldInterval> timeline = timeline(
                Reports.of("1", GAIN, "army").on("2023-01-05"),
                Reports.of("2", GAIN, null).on("2024-12-05"));

        assertThat(on("2024-12-04", timeline).holder()).isNotNull();
        assertThat(on("2024-12-06", timeline).holder()).isNull();
    }

    @Test
    void aCaptureByNobodySoonAfterATurnIsThatTurn() {
        List<HeldInterval> timeline = timeline(
                Reports.of("1", GAIN, "army").on("2024-11-05"),
                Reports.of("2", GAIN, null).on("2024-12-05"));

        assertThat(on("2024-12-06", timeline).holder()).isNotNull();
    }

    @Test
    void aGainThatNamesTheHolderAsLoserIsBelievedSooner() {
        Reports holds = Reports.of("1", GAIN, "army").on("2024-01-05");
        Reports gain = Reports.of("2", GAIN, "hts").on("2024-12-05").read(0.55);
        Reports fromHolder =
                Reports.of("2", GAIN, "hts").against("army").on("2024-12-05").read(0.55);

        assertThat(side(on("2025-01-30", timeline(holds, gain)))).isEqualTo("army");
        assertThat(side(on("2025-01-30", timeline(holds, fromHolder)))).isEqualTo("hts");
    }

    private static String side(HeldInterval interval) {
        assertThat(interval.holder()).isNotNull();
        return interval.holder().side();
    }

    private static HeldInterval on(String day, List<HeldInterval> timeline) {
        LocalDate d = LocalDate.parse(day);
        return timeline.stream()
                .filter(i -> !i.from().isAfter(d) && (i.to() == null || !i.to().isBefore(d)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on " + day + " in " + timeline));
    }

    private static List<HeldInterval> timeline(Reports... reports) {
        return new TimelineModel(TimelineOptions.DEFAULT)
                .of(
                        new EventMerger(EventOptions.DEFAULT)
                                .merge(Arrays.stream(reports).map(Reports::get).toList()),
                        List.of(),
                        Homeland.UNKNOWN,
                        Opponents.UNKNOWN,
                        END);
    }
}

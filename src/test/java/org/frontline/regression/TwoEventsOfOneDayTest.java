package org.frontline.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontline.model.Action.GAIN;

import java.util.List;
import java.util.stream.Stream;
import org.frontline.aggregate.event.ControlEvent;
import org.frontline.aggregate.event.EventMerger;
import org.frontline.aggregate.event.EventOptions;
import org.frontline.aggregate.event.Reports;
import org.junit.jupiter.api.Test;

/**
 * An unnamed report of the last day of June joined the reports that say "in June", which thereby told of that day too,
 * as did the exact reports beside them: two events with one id, and a run over a whole corpus that ended there.
 */
class TwoEventsOfOneDayTest {
    @Test
    void whatOneSideGainsInOnePlaceOnOneDayIsOneEvent() {
        List<ControlEvent> events = new EventMerger(EventOptions.DEFAULT)
                .merge(Stream.of(
                                Reports.of("1", GAIN, "army").on("2023-06-30"),
                                Reports.of("2", GAIN, "army").on("2023-07-01"),
                                Reports.of("3", GAIN, "army").inMonth("2023-06"),
                                Reports.of("4", GAIN, null).on("2023-06-30"))
                        .map(Reports::get)
                        .toList());

        assertThat(events).hasSize(1);
        assertThat(events.get(0).evidence()).containsExactly("1", "2", "3", "4");
    }
}

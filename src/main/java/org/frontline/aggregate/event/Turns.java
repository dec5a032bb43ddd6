package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.List;
import org.frontline.model.Action;

/** The reports of one place that tell the day on which somebody took it. */
final class Turns {
    private final List<Report> gains;

    Turns(List<Report> reports) {
        this.gains = reports.stream()
                .filter(r -> r.action() == Action.GAIN && r.isEvidence() && r.source() == null)
                .filter(r -> !r.side().isEmpty() && r.when().isExact())
                .toList();
    }

    /** Whether one took it from that side on a day after the earlier, up to the later. */
    boolean stand(String side, LocalDate earlier, LocalDate later) {
        return gains.stream()
                .filter(gain -> !gain.side().equals(side))
                .map(gain -> gain.when().start())
                .anyMatch(day -> day.isAfter(earlier) && !day.isAfter(later));
    }
}

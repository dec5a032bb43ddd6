package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.List;
import org.frontline.model.Action;

/** The denials among the reports of one place, and what each of them answers. */
final class Denials {
    private final List<Report> denials;
    private final int windowDays;

    Denials(List<Report> reports, int windowDays) {
        this.denials = reports.stream()
                .filter(r -> r.isDenial() && r.isDated())
                .sorted(Report.ORDER)
                .toList();
        this.windowDays = windowDays;
    }

    /** Those that deny what these reports of one action by one side say happened at that time. */
    List<Report> of(Action action, String side, EventTime time) {
        return denials.stream()
                .filter(d -> contradicts(d, action, side) && answers(d, time))
                .toList();
    }

    /** Whether one was made on a day from the earlier on, before the later: what follows then is news of its own. */
    boolean stand(Action action, String side, LocalDate earlier, LocalDate later) {
        return denials.stream()
                .filter(d -> contradicts(d, action, side))
                .map(Denials::madeOn)
                .anyMatch(day -> !day.isBefore(earlier) && day.isBefore(later));
    }

    /** A denial of a loss also denies the gain by the other side, and the other way round. */
    private static boolean contradicts(Report denial, Action action, String side) {
        if (denial.action() == action) {
            return denial.side().isEmpty() || side.isEmpty() || denial.side().equals(side);
        }
        boolean otherSideOfIt = (denial.action() == Action.LOSS && action == Action.GAIN)
                || (denial.action() == Action.GAIN && action == Action.LOSS);
        return otherSideOfIt && !denial.side().equals(side);
    }

    private boolean answers(Report denial, EventTime time) {
        LocalDate day = madeOn(denial);
        return !day.isBefore(time.start()) && !day.isAfter(time.end().plusDays(windowDays));
    }

    private static LocalDate madeOn(Report denial) {
        return denial.published() != null ? denial.published() : denial.when().start();
    }
}

package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.List;
import org.frontline.model.Action;
import org.frontline.model.Interest;

/** The denials among the reports of one place, and what each of them answers; and what is admitted after all. */
final class Denials {
    private final List<Report> denials;
    private final List<Report> admissions;
    private final int windowDays;
    private final int turnDays;

    /**
     * @param windowDays a denial answers what is said to have happened at most so many days before it
     * @param turnDays what is admitted at most so many days off is the same happening
     */
    Denials(List<Report> reports, int windowDays, int turnDays) {
        this.denials = reports.stream()
                .filter(r -> r.isDenial() && r.isDated())
                .sorted(Report.ORDER)
                .toList();
        this.admissions = reports.stream()
                .filter(r -> r.isEvidence() && r.action().isTurn() && Interests.of(r) == Interest.AGAINST)
                .sorted(Report.ORDER)
                .toList();
        this.windowDays = windowDays;
        this.turnDays = turnDays;
    }

    /** What is said against what reports of one action by one side say happened at that time. */
    Dispute of(Action action, String side, EventTime time) {
        return new Dispute(
                denials.stream()
                        .filter(d -> bearsOn(d, action, side) && answers(d, time))
                        .toList(),
                admissions.stream()
                        .filter(a -> bearsOn(a, action, side) && a.when().gap(time) <= turnDays)
                        .toList());
    }

    /** Whether one was made on a day from the earlier on, before the later: what follows then is news of its own. */
    boolean stand(Action action, String side, LocalDate earlier, LocalDate later) {
        return denials.stream()
                .filter(d -> bearsOn(d, action, side))
                .map(Denials::madeOn)
                .anyMatch(day -> !day.isBefore(earlier) && day.isBefore(later));
    }

    /** A word on a loss is also one on the gain by the other side, and the other way round. */
    private static boolean bearsOn(Report said, Action action, String side) {
        if (said.action() == action) {
            return said.side().isEmpty() || side.isEmpty() || said.side().equals(side);
        }
        boolean otherSideOfIt = (said.action() == Action.LOSS && action == Action.GAIN)
                || (said.action() == Action.GAIN && action == Action.LOSS);
        return otherSideOfIt && !said.side().equals(side);
    }

    private boolean answers(Report said, EventTime time) {
        LocalDate day = madeOn(said);
        return !day.isBefore(time.start()) && !day.isAfter(time.end().plusDays(windowDays));
    }

    private static LocalDate madeOn(Report said) {
        return said.published() != null ? said.published() : said.when().start();
    }
}

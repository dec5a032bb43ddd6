package org.frontline.aggregate.event;

import java.util.ArrayList;
import java.util.List;

/** Reports that are taken to tell of one happening, the first of them setting whose it is. */
final class Cluster {
    private final String side;
    private final List<Report> reports = new ArrayList<>();
    private EventTime time;

    Cluster(Report first) {
        this.side = first.side();
        this.time = first.when();
        reports.add(first);
    }

    /** Takes the report in; a month or a year that contains the happening does not widen it. */
    void add(Report report) {
        reports.add(report);
        if (!report.when().isCoarse() && !time.isCoarse() && report.time() != null) {
            time = time.span(report.when());
        }
    }

    /** Takes in another cluster that turned out to tell of the same happening. */
    Cluster absorb(Cluster other) {
        other.reports.forEach(this::add);
        return this;
    }

    String side() {
        return side;
    }

    EventTime time() {
        return time;
    }

    int size() {
        return reports.size();
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }
}

package org.frontline.aggregate.event;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said against a happening, and who takes it back.
 *
 * @param denials that it happened
 * @param admissions of what those who denied it had denied: who admits the loss of a place admits that it was taken
 */
record Dispute(List<Report> denials, List<Report> admissions) {
    /** What was known of it on a day. */
    Dispute until(LocalDate day) {
        return new Dispute(Report.until(day, denials), Report.until(day, admissions));
    }
}

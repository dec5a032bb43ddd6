package org.frontline.aggregate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;

/** Months as the tables name them: 2024-12, or unknown where there is no date. */
final class Periods {
    static final String UNKNOWN = "unknown";

    private Periods() {}

    static Column month(Column date) {
        return coalesce(date_format(date, "yyyy-MM"), lit(UNKNOWN));
    }
}

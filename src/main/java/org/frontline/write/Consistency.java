package org.frontline.write;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.tables.Check;
import org.frontline.tables.Checks;
import org.frontline.tables.Tables;

/** Asks the tables of a version whether they agree with one another, before anybody sees them. */
public final class Consistency {
    private static final int SHOWN = 3;

    private Consistency() {}

    /**
     * What makes the checks of {@link Checks#ALL} whose tables are there, one each; they do not wait for one another.
     * Each throws an {@link OutputException} if it finds a row, which names the check and the first rows.
     */
    public static List<Runnable> checks(SparkSession spark, Snapshot tables) {
        // Views in a session of their own, which ends with the last check and hides nobody's.
        SparkSession session = spark.newSession();
        session.conf().set("spark.sql.session.timeZone", "UTC");
        tables.view(session, Tables.ALL);
        return Checks.ALL.stream()
                .filter(check -> tables.tables().keySet().containsAll(check.tables()))
                .<Runnable>map(check -> () -> require(check, session.sql(check.sql())))
                .toList();
    }

    private static void require(Check check, Dataset<Row> wrong) {
        List<Row> rows = wrong.takeAsList(SHOWN);
        if (!rows.isEmpty()) {
            throw new OutputException("check " + check.name() + ": " + check.meaning() + " does not hold for "
                    + rows.stream().map(Row::toString).collect(Collectors.joining(", "))
                    + "; nothing was published");
        }
    }
}

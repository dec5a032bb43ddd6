package org.frontline.bench;

import org.apache.spark.sql.SparkSession;
import scala.Option;

/** The Spark sessions of the floors, as like to the job's own as may be. */
final class Sessions {
    private Sessions() {}

    static SparkSession open(int cores) {
        return SparkSession.builder()
                .master(master(cores))
                .appName("frontline bench")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", String.valueOf(2 * cores))
                // A file smaller than what Spark takes for one task would keep one core idle.
                .config("spark.sql.files.maxPartitionBytes", String.valueOf(BenchArticles.GROUP_BYTES))
                .getOrCreate();
    }

    /** Stops the session that the floors left open, if there is one. */
    static void stop() {
        Option<SparkSession> open = SparkSession.getDefaultSession();
        if (open.isDefined()) {
            open.get().stop();
        }
    }

    static String master(int cores) {
        return "local[" + cores + "]";
    }
}

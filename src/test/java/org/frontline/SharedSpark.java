package org.frontline;

import org.apache.spark.sql.SparkSession;

/** The one small Spark session that all tests of a JVM share; it ends with the JVM. */
public final class SharedSpark {
    private SharedSpark() {}

    public static SparkSession session() {
        return Holder.SESSION;
    }

    /** Started by the first test that asks, so that tests of the pure rooms never wait for Spark. */
    private static final class Holder {
        static final SparkSession SESSION = SparkSession.builder()
                .master("local[2]")
                .appName("frontline-tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                // Networks of several tests go by the one file name that Spark NLP knows.
                .config("spark.files.overwrite", "true")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .getOrCreate();
    }
}

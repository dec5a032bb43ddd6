package org.frontline.run;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Opens the Spark session of a job; what spark-submit and the user's settings say wins over what is set here. */
final class Sessions {
    private static final String MIN_PARTITIONS = "spark.sql.files.minPartitionNum";
    private static final int TASKS_PER_CORE = 4;
    private static final int LONG_TASKS_PER_CORE = 16;
    private static final String UMASK = "fs.permissions.umask-mode";

    private Sessions() {}

    static SparkSession open(String job, Map<String, String> settings, @Nullable String master) {
        return start(conf(job, settings, master));
    }

    /** @param settings full names of Spark's settings, which win over those of the job */
    static SparkConf conf(String job, Map<String, String> settings, @Nullable String master) {
        SparkConf conf = new SparkConf();
        settings.forEach(conf::set);
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.app.name", "frontline " + job);
        // Days are days in UTC, whatever the machine's zone: the same corpus gives the same rows.
        conf.set("spark.sql.session.timeZone", "UTC");
        // days before 1583 stay what they are written as, in the calendar that all other readers of Parquet use
        conf.set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
        conf.set("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED");
        // Each read lists its folder itself and asks no other's; what Spark remembers of listings outlives them and
        // their sessions.
        conf.setIfMissing("spark.sql.hive.filesourcePartitionFileCacheSize", "0");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.sql.debug.maxToStringFields", "200");
        conf.setIfMissing("spark.ui.showConsoleProgress", String.valueOf(System.console() != null));
        withholdWhatTheUserDoes(conf);
        if (conf.get("spark.master").startsWith("local")) {
            forOneMachine(conf);
        }
        return conf;
    }

    /**
     * A session that cuts files into more tasks, for work that takes long per byte: so all cores end at about the same time, and
     * something can be said of its progress.
     */
    static SparkSession finely(SparkSession spark) {
        SparkSession fine = spark.newSession();
        if (!spark.sparkContext().getConf().get(MIN_PARTITIONS, few()).equals(few())) {
            return fine; // the user's own number
        }
        int cores = spark.sparkContext().defaultParallelism();
        fine.conf().set(MIN_PARTITIONS, String.valueOf(LONG_TASKS_PER_CORE * cores));
        return fine;
    }

    private static String few() {
        return String.valueOf(TASKS_PER_CORE * Runtime.getRuntime().availableProcessors());
    }

    /** Hadoop gives every file the rights of its own default, not of the user's umask, unless it is told or its site says. */
    private static void withholdWhatTheUserDoes(SparkConf conf) {
        String[] sources = new Configuration().getPropertySources(UMASK);
        String umask = sources == null || List.of(sources).equals(List.of("core-default.xml")) ? Umask.octal() : null;
        if (umask != null) {
            conf.setIfMissing("spark.hadoop." + UMASK, umask);
        }
    }

    private static SparkSession start(SparkConf conf) {
        try {
            return SparkSession.builder().config(conf).getOrCreate();
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare, e.g. for a master URL that it cannot read.
            throw new InvocationException(
                    "Spark does not start with master '" + conf.get("spark.master") + "': " + e.getMessage());
        }
    }

    private static void forOneMachine(SparkConf conf) {
        conf.setIfMissing("spark.driver.host", "127.0.0.1");
        conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        // 200 shuffle partitions are for a cluster; on one machine their overhead is most of a small job's time.
        int cores = Runtime.getRuntime().availableProcessors();
        conf.setIfMissing("spark.sql.shuffle.partitions", String.valueOf(2 * cores));
        // Spark would give small tables one task a core, and the last of them would keep the others waiting; on the
        // other
        // hand a table with a folder a month would be a task a file, and most of its time the tasks' own.
        conf.setIfMissing(MIN_PARTITIONS, few());
        conf.setIfMissing("spark.sql.files.openCostInBytes", "128k");
        // A folder of this machine is listed faster than a job that lists it is planned; articles have a folder a
        // month.
        conf.setIfMissing("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000");
        // A run compiles more code than Spark remembers, and the next one in the process compiles it again.
        conf.setIfMissing("spark.sql.codegen.cache.maxEntries", "1000");
        // What a user interface would show of each plan is made whether there is one or not; this is the shortest.
        conf.setIfMissing("spark.sql.ui.explainMode", "simple");
        if (Sessions.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            // Not under spark-submit, where Hadoop would look for the class before it knows the jar.
            conf.setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
        }
        conf.setIfMissing("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/frontline-warehouse");
    }
}

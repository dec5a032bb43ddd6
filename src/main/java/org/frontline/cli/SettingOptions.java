package org.frontline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.frontline.run.JobRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say how a job is to run. */
final class SettingOptions {
    @Option(
            names = {"-c", "--conf"},
            paramLabel = "FILE",
            description = "Settings, YAML; conf/frontline.yaml lists them all with their defaults.")
    private @Nullable Path conf;

    @Option(
            names = {"-s", "--set"},
            paramLabel = "KEY=VALUE",
            description = "One setting, over the file's: --set cooccurrence.window_sentences=5. May be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = {"-m", "--master"},
            paramLabel = "M",
            description =
                    "Spark master: local[2], spark://host:7077, yarn. Default: what spark-submit says, else local[*].")
    private @Nullable String master;

    /** @param moreOverrides settings that other options stand for; those of {@code --set} go over them */
    JobRequest request(List<String> inputs, String output, boolean append, List<String> moreOverrides) {
        List<String> all = new ArrayList<>(moreOverrides);
        all.addAll(overrides);
        return JobRequest.of(inputs, output, append, conf, all, master);
    }
}

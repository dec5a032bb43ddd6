package org.frontline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frontline.run.DoctorJob;
import org.frontline.run.JobRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether a job can run here, and what to mend where it cannot. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Checks Java, Spark, memory, disk, models and settings, and inputs and output where they are named;"
                        + " says what to mend. Exit code 1 where a job could not run.",
        footer = {"", "Example:", "  frontline doctor --input corpus --output tables"})
final class DoctorCommand implements Callable<Integer> {
    @Option(
            names = {"-i", "--input"},
            arity = "1..*",
            paramLabel = "PATH",
            description = "What would be read.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where would be written.")
    private String output = "";

    @Option(
            names = {"-c", "--conf"},
            paramLabel = "FILE",
            description = "Settings, YAML.")
    private @Nullable Path conf;

    @Option(
            names = {"-s", "--set"},
            paramLabel = "KEY=VALUE",
            description = "One setting, over the file's.")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = {"-m", "--master"},
            paramLabel = "M",
            description = "Spark master.")
    private @Nullable String master;

    @Override
    public Integer call() {
        JobRequest request = JobRequest.of(inputs, output, false, conf, overrides, master);
        return DoctorJob.examine(request, System.out) ? 0 : 1;
    }
}

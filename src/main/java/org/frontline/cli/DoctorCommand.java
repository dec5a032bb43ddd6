package org.frontline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.frontline.run.DoctorJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private SettingOptions settings = new SettingOptions();

    @Override
    public Integer call() {
        return DoctorJob.examine(settings.request(inputs, output, false, List.of()), System.out) ? 0 : 1;
    }
}

package org.frontline.cli;

import java.util.concurrent.Callable;
import org.frontline.run.CleanJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes what no reader of an output needs any more. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Removes the tables of versions that are no longer current, and what dead runs have left.",
        footer = {"", "Example:", "  frontline clean --output tables --keep 1 --dry-run"})
final class CleanCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the tables.")
    private String output = "";

    @Option(
            names = {"-k", "--keep"},
            paramLabel = "N",
            description = "So many versions before the current one stay, for readers that began with them; default 1.")
    private int keep = 1;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would be removed, and remove nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        CleanJob.clean(output, keep, dryRun, System.out);
        return 0;
    }
}

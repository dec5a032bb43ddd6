package org.frontline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontline.run.ReportJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes one self-contained HTML page of an output: map by day, history of each place with its sentences, network of pairs, what was read. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes one self-contained HTML page of an output: map by day, history of each place with its sentences, network of pairs, what was read.",
        footer = {"", "Example:", "  frontline report --output tables --to page.html"})
final class ReportCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the tables, as run wrote it.")
    private String output = "";

    @Option(
            names = {"-t", "--to"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write.")
    private Path to = Path.of("");

    @Option(
            names = {"-m", "--master"},
            paramLabel = "M",
            description = "Spark master, default local[*].")
    private @Nullable String master;

    @Override
    public Integer call() {
        ReportJob.report(output, to, master, System.out);
        return 0;
    }
}

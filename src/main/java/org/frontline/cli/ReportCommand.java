package org.frontline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontline.run.ReportJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes one self-contained HTML page of an output: map by day, history of each place with its sentences, network of pairs, what was read. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes one self-contained HTML page of an output: map by day, history of each place with its sentences, network of pairs, what was read.",
        footer = {"", "Example:", "  frontline report --output tables --to page.html"})
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private final TablesOptions tables = new TablesOptions();

    @Option(
            names = {"-t", "--to"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write.")
    private Path to = Path.of("");

    @Override
    public Integer call() {
        ReportJob.report(tables.output(), to, tables.master(), System.out);
        return 0;
    }
}

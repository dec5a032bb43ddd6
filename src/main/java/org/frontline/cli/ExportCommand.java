package org.frontline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontline.run.ExportJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an output for other tools: timeline.geojson, timeline.csv, events.csv, network.graphml. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes an output for other tools: timeline.geojson, timeline.csv, events.csv, network.graphml.",
        footer = {"", "Example:", "  frontline export --output tables --to exported"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final TablesOptions tables = new TablesOptions();

    @Option(
            names = {"-t", "--to"},
            required = true,
            paramLabel = "DIR",
            description = "Where to write.")
    private Path to = Path.of("");

    @Override
    public Integer call() {
        ExportJob.export(tables.output(), to, tables.master(), System.out);
        return 0;
    }
}

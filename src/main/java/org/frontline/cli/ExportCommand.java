package org.frontline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontline.run.ExportJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an output for other tools: timeline.geojson, timeline.csv, events.csv, network.graphml. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes an output for other tools: timeline.geojson, timeline.csv, events.csv, network.graphml.",
        footer = {"", "Example:", "  frontline export --output tables --to exported"})
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the tables, as run wrote it.")
    private String output = "";

    @Option(
            names = {"-t", "--to"},
            required = true,
            paramLabel = "DIR",
            description = "Where to write.")
    private Path to = Path.of("");

    @Option(
            names = {"-m", "--master"},
            paramLabel = "M",
            description = "Spark master, default local[*].")
    private @Nullable String master;

    @Override
    public Integer call() {
        ExportJob.export(output, to, master, System.out);
        return 0;
    }
}

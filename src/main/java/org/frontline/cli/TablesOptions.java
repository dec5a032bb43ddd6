package org.frontline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of jobs that read the tables of an earlier run. */
final class TablesOptions {
    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the tables, as run wrote it.")
    private String output = "";

    @Option(
            names = {"-m", "--master"},
            paramLabel = "M",
            description = "Spark master, default local[*].")
    private @Nullable String master;

    String output() {
        return output;
    }

    @Nullable
    String master() {
        return master;
    }
}

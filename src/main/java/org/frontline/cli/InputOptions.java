package org.frontline.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of jobs that read a corpus. */
final class InputOptions {
    @Option(
            names = {"-i", "--input"},
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "What to read: files, folders or globs at any Hadoop URI.",
                "JSON Lines (.jsonl .ndjson, also .gz .bz2 .zst), CSV with a header (.csv .tsv), Parquet, plain text (.txt)."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            description = "Read every file as ${COMPLETION-CANDIDATES}, whatever its extension.")
    private @Nullable InputFormat format;

    /** The formats by the names that the settings give them. */
    enum InputFormat {
        jsonl,
        csv,
        parquet,
        text
    }

    @Option(
            names = {"-a", "--append"},
            description =
                    "Add to what the output holds: only new records are read, and the tables become those of one run"
                            + " over everything. Records that are known already change nothing.")
    private boolean append;

    List<String> inputs() {
        return inputs;
    }

    boolean append() {
        return append;
    }

    List<String> overrides() {
        return format == null ? List.of() : List.of("read.format=" + format);
    }
}

package org.frontline.cli;

import java.util.concurrent.Callable;
import org.frontline.run.CorpusJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a corpus and writes every table. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads a corpus and writes every table: extract, then aggregate.",
        footer = {"", "Example:", "  frontline run --input corpus/*.jsonl.gz --output tables"})
final class RunCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private JobOptions job = new JobOptions();

    @Override
    public Integer call() {
        CorpusJob.run(job.request(input.inputs(), input.append(), input.overrides()), System.out);
        return 0;
    }
}

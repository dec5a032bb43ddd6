package org.frontline.cli;

import java.util.concurrent.Callable;
import org.frontline.run.CorpusJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a corpus and writes the tables of what was found in it. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Reads a corpus and writes the tables of what was found in it: articles, rejects, entity_mentions, control_mentions. Aggregates of an older extraction are removed.",
        footer = {"", "Example:", "  frontline extract --input corpus/*.jsonl.gz --output tables"})
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private JobOptions job = new JobOptions();

    @Override
    public Integer call() {
        CorpusJob.extract(job.request(input.inputs(), input.append(), input.overrides()), System.out);
        return 0;
    }
}

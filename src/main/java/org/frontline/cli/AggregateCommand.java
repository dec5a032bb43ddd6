package org.frontline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.frontline.run.CorpusJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rebuilds the aggregated tables from the extracted ones. */
@Command(
        name = "aggregate",
        mixinStandardHelpOptions = true,
        description = "Rebuilds entities, cooccurrences, control_events, control_timeline and control_summary from the"
                + " extracted tables of an output, without reading the text again.",
        footer = {"", "Example:", "  frontline aggregate --output tables --set cooccurrence.window_sentences=5"})
final class AggregateCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job = new JobOptions();

    @Override
    public Integer call() {
        CorpusJob.aggregate(job.request(List.of(), List.of()), System.out);
        return 0;
    }
}

package org.frontline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.frontline.run.CorpusJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rebuilds the aggregated tables from the extracted ones. */
@Command(
        name = "aggregate",
        aliases = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Rebuilds entities, cooccurrences, control_events, control_timeline and control_summary from the"
                + " extracted tables of an output, without reading the text again.",
        footer = {
            "",
            "Example:",
            "  frontline aggregate --output tables --set cooccurrence.window_sentences=5",
            "  frontline rebuild --from mentions --output tables"
        })
final class AggregateCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job = new JobOptions();

    @Option(
            names = "--from",
            paramLabel = "WHAT",
            defaultValue = "mentions",
            description = "What to start from: ${COMPLETION-CANDIDATES}, the default.")
    private Source from = Source.mentions;

    /** The waist of the house: what every aggregate is made from. */
    enum Source {
        mentions
    }

    @Override
    public Integer call() {
        CorpusJob.aggregate(job.request(List.of(), false, List.of()), System.out);
        return 0;
    }
}

package org.frontline.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.frontline.run.ExplainJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a text is read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows how a text is read: tokens, tags, entities, what was found by which rule with which slots, and why"
                        + " near-misses were not taken.",
        footer = {
            "",
            "Example:",
            "  frontline explain --date 2024-12-06 \"Rebels took Hama on Thursday, the army said.\""
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TEXT", description = "One or more sentences.")
    private String text = "";

    @Option(names = "--title", paramLabel = "T", description = "Headline that the text stands under.")
    private String title = "";

    @Option(names = "--date", paramLabel = "DAY", description = "Day of publication, yyyy-mm-dd.")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        System.out.println(ExplainJob.explain(title, text, date));
        return 0;
    }
}

package org.frontline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontline.run.EvaluateJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores an output's control mentions against a gold file. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Scores the control mentions of an output against hand-annotated ones: precision, recall and F1 of what"
                        + " was found, accuracy of each field, reliability of the confidence.",
        footer = {
            "",
            "Example:",
            "  frontline run --input dev.articles.jsonl --output tables",
            "  frontline evaluate --gold dev.gold.jsonl --articles dev.articles.jsonl --output tables --errors"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Option(
            names = {"-g", "--gold"},
            required = true,
            paramLabel = "FILE",
            description = "Annotated mentions, one JSON object a line.")
    private Path gold = Path.of("");

    @Option(
            names = {"-a", "--articles"},
            required = true,
            paramLabel = "FILE",
            description = "The articles that they were annotated on, one JSON object a line.")
    private Path articles = Path.of("");

    @Mixin
    private final TablesOptions tables = new TablesOptions();

    @Option(names = "--errors", description = "Also list the errors, sorted by cause.")
    private boolean errors;

    @Override
    public Integer call() {
        EvaluateJob.evaluate(gold, articles, tables.output(), errors, tables.master(), System.out);
        return 0;
    }
}

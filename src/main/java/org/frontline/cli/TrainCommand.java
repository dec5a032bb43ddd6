package org.frontline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontline.run.TrainJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains one of the bundled models anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains one of the bundled models anew and writes it with its card.",
            "It needs all of Spark NLP on the class path: run it with jobs/local.sh, not with the job jar."
        },
        footer = {
            "",
            "Example:",
            "  jobs/local.sh train tagger --data ../shared/data/ner --output src/main/resources/models"
        })
final class TrainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "What to train: ${COMPLETION-CANDIDATES}.")
    private TrainJob.Model model = TrainJob.Model.tagger;

    @Option(
            names = {"-d", "--data"},
            required = true,
            paramLabel = "DIR",
            description = "Folder with the treebanks and labelled articles, each in a folder of its own.")
    private Path data = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder that the model and its card are written to.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        TrainJob.train(model, data, output, System.out);
        return 0;
    }
}

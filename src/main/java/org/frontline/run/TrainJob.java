package org.frontline.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.annotate.ClusterTraining;
import org.frontline.annotate.PosTraining;
import org.frontline.annotate.RecogniserTraining;
import org.frontline.annotate.SyntaxTraining;
import org.frontline.evaluation.ConfidenceTraining;

/** Trains the bundled models anew from data beside the project. */
public final class TrainJob {
    private static final List<String> TREEBANKS =
            List.of("ud_ewt/en_ewt-ud-train.conllu.gz", "gum/en_gum-train.conllu.gz");
    private static final List<String> DEVELOPMENT =
            List.of("ud_ewt/en_ewt-ud-dev.conllu.gz", "gum/en_gum-dev.conllu.gz");

    private static final List<String> PLAIN_TEXT = List.of("throughput/enwiki2016_sample.jsonl.gz");
    private static final List<String> LABELLED = List.of("news/train.jsonl");
    private static final List<String> UNSEEN = List.of("news/dev.jsonl");
    private static final List<String> UNLABELLED =
            List.of("../articles/articles.jsonl.gz", "../throughput/enwiki2016_sample.jsonl.gz");

    private TrainJob() {}

    /** What can be trained; the names are those of the command line. */
    public enum Model {
        clusters,
        tagger,
        parser,
        recogniser,
        confidence
    }

    /**
     * Trains one model and writes it with its card.
     *
     * @param data folder that holds the treebanks, each in a folder of its own; for clusters the folder above, with plain text; for confidence the folder of annotated articles
     * @throws InvocationException if something to learn from is not there
     */
    public static void train(Model model, Path data, Path output, PrintStream out) {
        try {
            Files.createDirectories(output);
            out.println(
                    switch (model) {
                        case clusters ->
                            ClusterTraining.train(files(data, PLAIN_TEXT).get(0), output, out::println);
                        case tagger -> PosTraining.train(files(data, TREEBANKS), files(data, DEVELOPMENT), output);
                        case parser ->
                            SyntaxTraining.train(
                                    files(data, TREEBANKS), files(data, DEVELOPMENT), output, out::println);
                        case recogniser ->
                            RecogniserTraining.train(
                                    files(data, LABELLED).get(0),
                                    files(data, UNSEEN).get(0),
                                    files(data, UNLABELLED),
                                    output,
                                    out::println);
                        case confidence ->
                            ConfidenceTraining.train(
                                    trainingSets(data),
                                    annotatedIfThere(data, "judged"),
                                    annotated(data, "dev"),
                                    output,
                                    ArticlePipeline.bundled()::tell);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("training " + model + " into " + output, e);
        }
    }

    private static ConfidenceTraining.Annotated annotated(Path data, String part) {
        List<Path> files = files(data, List.of(part + ".gold.jsonl", part + ".articles.jsonl"));
        return new ConfidenceTraining.Annotated(files.get(0), files.get(1));
    }

    private static List<ConfidenceTraining.Annotated> trainingSets(Path data) {
        return Stream.concat(Stream.of(annotated(data, "train")), annotatedIfThere(data, "more").stream())
                .toList();
    }

    private static List<ConfidenceTraining.Annotated> annotatedIfThere(Path data, String part) {
        return Files.exists(data.resolve(part + ".gold.jsonl")) ? List.of(annotated(data, part)) : List.of();
    }

    private static List<Path> files(Path data, List<String> names) {
        List<Path> files = names.stream().map(data::resolve).toList();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new InvocationException(
                        "training data " + file + " is not there; --data names the folder that holds "
                                + names.stream()
                                        .map(n -> n.contains("/") ? n.substring(0, n.indexOf('/')) : n)
                                        .distinct()
                                        .toList());
            }
        }
        return files;
    }
}

package org.frontline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.run.CorpusJob;
import org.frontline.run.JobRequest;

/** The jobs as the command line starts them, with the settings as they come. */
final class Jobs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Jobs() {}

    static BenchCase.Counts extract(int cores, Path articles) throws IOException {
        return job(CorpusJob::extract, cores, articles);
    }

    static BenchCase.Counts run(int cores, Path articles) throws IOException {
        return job(CorpusJob::run, cores, articles);
    }

    private interface Job {
        void run(JobRequest request, PrintStream out);
    }

    private static BenchCase.Counts job(Job job, int cores, Path articles) throws IOException {
        Path output = Files.createTempDirectory(articles.toAbsolutePath().getParent(), "output");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        job.run(
                JobRequest.of(
                        List.of(articles.toString()),
                        output.toString(),
                        false,
                        null,
                        List.of(),
                        Sessions.master(cores)),
                silent);
        return new BenchCase.Counts(0, 0, stages(output));
    }

    private static JsonNode stages(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            Path manifest = files.filter(file ->
                            file.toString().contains("_runs") && file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the job left no manifest in " + output));
            return JSON.readTree(manifest.toFile()).get("stages");
        }
    }
}

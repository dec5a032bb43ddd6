package org.frontline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * What {@code jobs/bench.sh} starts: {@code prepare FOLDER ARTICLES FILE...} writes the articles, {@code measure FOLDER CASE
 * CORES} measures one case, {@code report FOLDER} prints what was measured and gathers it in one JSON file.
 */
public final class Bench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIZE = "size.json";

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "prepare" -> prepare(folder, Integer.parseInt(args[2]), Arrays.copyOfRange(args, 3, args.length));
            case "measure" -> measure(folder, BenchCase.of(args[2]), Integer.parseInt(args[3]));
            case "report" -> report(folder);
            default -> throw new IllegalArgumentException("no step '" + args[0] + "'");
        }
    }

    private static void prepare(Path folder, int articles, String[] files) throws IOException {
        try (SparkSession spark = Sessions.open(Runtime.getRuntime().availableProcessors())) {
            BenchArticles.Size size = BenchArticles.write(spark, files, articles, folder);
            JSON.writeValue(folder.resolve(SIZE).toFile(), size);
            System.out.printf(
                    "%,d articles with %,d characters, each once, from %s%n",
                    size.articles(), size.characters(), String.join(" ", files));
        }
    }

    private static void measure(Path folder, BenchCase wanted, int cores) throws Exception {
        wanted.pass().over(cores, BenchArticles.in(folder));
        Measurement measured = Measurement.of(
                wanted.label(),
                cores,
                JSON.readValue(folder.resolve(SIZE).toFile(), BenchArticles.Size.class),
                () -> wanted.pass().over(cores, BenchArticles.in(folder)));
        Files.writeString(
                measurements(folder),
                JSON.writeValueAsString(measured) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Sessions.stop();
    }

    private static void report(Path folder) throws IOException {
        List<Measurement> all = new ArrayList<>();
        for (String line : Files.readAllLines(measurements(folder), StandardCharsets.UTF_8)) {
            all.add(JSON.readValue(line, Measurement.class));
        }
        System.out.print(new BenchReport(all).table());
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("bench.json").toFile(), all);
    }

    private static Path measurements(Path folder) {
        return folder.resolve("measurements.jsonl");
    }
}

package org.frontline.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.frontline.annotate.names.NameTagger;
import org.frontline.model.Part;
import org.frontline.model.Sentence;

/**
 * Measures the recogniser on top of tokens: {@code RecognitionSpeed ARTICLES ROUNDS FILE.jsonl.gz...} reads so many articles of
 * each file a round, other ones each time, and prints the tokens a second of one thread. The first round warms up.
 */
final class RecognitionSpeed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecognitionSpeed() {}

    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        List<List<List<Sentence>>> read = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            read.add(new ArrayList<>());
        }
        for (int i = 2; i < args.length; i++) {
            read(Path.of(args[i]), articles, read);
        }
        NameTagger tagger = NameTagger.bundled();
        for (int round = 0; round < rounds; round++) {
            measure(round, tagger, read.get(round));
        }
    }

    private static void read(Path file, int articles, List<List<List<Sentence>>> rounds) throws IOException {
        Segmenter segmenter = Segmenter.load();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (List<List<Sentence>> round : rounds) {
                for (int i = 0; i < articles; i++) {
                    String line = lines.readLine();
                    if (line == null) {
                        throw new IOException(file + " has too few articles: ask for fewer articles or rounds");
                    }
                    JsonNode row = JSON.readTree(line);
                    round.add(segmenter.segment(row.path("text").asText(), Part.BODY, 0));
                }
            }
        }
    }

    private static void measure(int round, NameTagger tagger, List<List<Sentence>> articles) {
        long tokens = 0;
        long names = 0;
        // Time of this thread on a processor: other work on the machine does not count.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (List<Sentence> sentences : articles) {
            names += tagger.tag(sentences).size();
            for (Sentence sentence : sentences) {
                tokens += sentence.tokens().size();
            }
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "round %d: %d tokens, %d names, %.1f s: %.0f tokens a second%n",
                round,
                tokens,
                names,
                seconds,
                tokens / seconds);
    }
}

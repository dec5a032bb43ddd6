package org.frontline.gazetteer;

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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.frontline.model.Token;

/** Measures {@link Gazetteer#find} on the lines of a gzipped text: {@code FindSpeed FILE.gz [show]}.
 * With {@code show} it lists what was found, = as the data spell it and ~ otherwise. */
final class FindSpeed {
    private FindSpeed() {}

    public static void main(String[] args) throws IOException {
        List<List<Token>> sentences = sentences(Path.of(args[0]));
        long tokens = sentences.stream().mapToLong(List::size).sum();
        Gazetteer gazetteer = Gazetteer.bundled();
        for (int round = 0; round < 6; round++) {
            long start = processorNanos();
            long matches = 0;
            for (List<Token> sentence : sentences) {
                matches += gazetteer.find(sentence).size();
            }
            double seconds = (processorNanos() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT, "%d tokens, %d matches, %.2f M tokens/s%n", tokens, matches, tokens / seconds / 1e6);
        }
        if (args.length > 1) {
            show(gazetteer, sentences);
        }
    }

    /** Time of this thread on a processor: other work on the machine does not count. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void show(Gazetteer gazetteer, List<List<Token>> sentences) {
        Set<String> spelled = GazetteerData.bundled().entries().stream()
                .flatMap(entry -> entry.names().stream())
                .map(Names::fold)
                .collect(Collectors.toSet());
        Map<String, Integer> counts = new TreeMap<>();
        for (List<Token> sentence : sentences) {
            for (Match match : gazetteer.find(sentence)) {
                String surface = String.join(
                        " ",
                        sentence.subList(match.fromToken(), match.toToken()).stream()
                                .map(Token::text)
                                .toList());
                String ids = String.join(
                        " ",
                        match.candidates().stream().map(c -> c.entity().id()).toList());
                counts.merge(
                        (spelled.contains(Names.fold(surface)) ? "=" : "~") + surface + "\t" + ids, 1, Integer::sum);
            }
        }
        counts.forEach((match, count) -> System.out.println(count + "\t" + match));
    }

    private static List<List<Token>> sentences(Path file) throws IOException {
        List<List<Token>> sentences = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                for (String sentence : line.replace("\\n", ". ").split("(?<=[.?!]) ")) {
                    sentences.add(Words.of(sentence.replaceAll("([,;:.?!()\"“”]|['’]s\\b)", " $1 ")
                            .strip()
                            .replaceAll("\\s+", " ")));
                }
            }
        }
        return sentences.stream().filter(s -> !s.get(0).text().isEmpty()).toList();
    }
}

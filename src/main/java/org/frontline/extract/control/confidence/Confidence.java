package org.frontline.extract.control.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontline.model.AnnotatedArticle;
import org.frontline.model.ControlMention;

/** The probability that a mention is right, by weights of its features; immutable. */
public final class Confidence {
    private static final String RESOURCE = "/models/confidence.tsv";
    private static final double DIGITS = 1000;
    /**
     * What is likelier wrong than right is not told. For the best F1 half of the F1 that is reached would do (Lipton, Elkan and
     * Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014), but between the two F1 hardly changes, and
     * whoever reads a row takes it for true.
     */
    private static final double LEAST = 0.5;

    /** Tokens; of a shorter article nobody can tell what it is about. */
    private static final int LEAST_TOKENS = 120;

    private final double bias;
    private final Map<String, Double> weights;

    /** @param weights log odds that each feature adds; one that is not there adds nothing */
    public Confidence(double bias, Map<String, Double> weights) {
        this.bias = bias;
        this.weights = Map.copyOf(weights);
    }

    /** The weights of the jar, read once per JVM. */
    public static Confidence bundled() {
        return Bundled.CONFIDENCE;
    }

    /** All mentions of an article, rated. */
    public List<ControlMention> rate(AnnotatedArticle article, List<ControlMention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        ConfidenceFeatures features = new ConfidenceFeatures(article, mentions);
        return mentions.stream()
                .map(mention -> mention.withConfidence(of(features.of(mention))))
                .toList();
    }

    /**
     * Whether a rated mention is more than a word of war in a text about something else. What a text of a few sentences is about
     * cannot be told: all of it is believed.
     */
    public static boolean isBelieved(AnnotatedArticle article, ControlMention mention) {
        return mention.confidence() >= LEAST || isShort(article);
    }

    static boolean isShort(AnnotatedArticle article) {
        return article.sentences().stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum()
                < LEAST_TOKENS;
    }

    /** To three digits: more would differ between processors. */
    public double of(List<String> features) {
        return Math.round(DIGITS * probability(bias, weights, features)) / DIGITS;
    }

    /** The logistic function of the log odds that add up; a feature without a weight adds nothing. */
    public static double probability(double bias, Map<String, Double> weights, List<String> features) {
        double logOdds = bias;
        for (String feature : features) {
            logOdds += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** Reads what {@code train confidence} wrote: feature and weight by lines, the bias first; {@code #} begins a comment. */
    static Confidence read(BufferedReader in, String source) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IOException(source + ", line " + number + ": \"" + line
                        + "\" is not a feature and its weight; train the model again");
            }
            weights.put(cells[0], weight(cells[1], source + ", line " + number));
        }
        Double bias = weights.remove("bias");
        if (bias == null) {
            throw new IOException(source + " has no bias; train the model again");
        }
        return new Confidence(bias, weights);
    }

    private static double weight(String cell, String where) throws IOException {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IOException(where + ": weight \"" + cell + "\" is not a number; train the model again", e);
        }
    }

    private static final class Bundled {
        private static final Confidence CONFIDENCE = load();

        private static Confidence load() {
            try (InputStream in = Confidence.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks " + RESOURCE + "; train the confidence");
                }
                return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

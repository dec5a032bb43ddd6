package org.frontline.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.frontline.annotate.names.LabelledArticle;
import org.frontline.model.EntityType;
import org.frontline.model.Part;

/** Reads the texts that the recogniser learns from, JSON Lines, plain or gzipped. */
final class LabelledNews {
    private final ObjectMapper json = new ObjectMapper();
    private final Segmenter segmenter = Segmenter.load();

    /** Articles with {@code spans} of begin, end and type, counted in characters as Python counts them. */
    List<LabelledArticle> labelled(Path file) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        try (BufferedReader lines = reader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(article(json.readTree(line)));
            }
        }
        return articles;
    }

    private LabelledArticle article(JsonNode row) {
        String text = row.path("text").asText();
        List<LabelledArticle.Label> labels = new ArrayList<>();
        for (JsonNode span : row.path("spans")) {
            labels.add(new LabelledArticle.Label(
                    text.offsetByCodePoints(0, span.path(0).asInt()),
                    text.offsetByCodePoints(0, span.path(1).asInt()),
                    EntityType.ofLabel(span.path(2).asText())));
        }
        return new LabelledArticle(row.path("id").asText(), segmenter.segment(text, Part.BODY, 0), labels);
    }

    /** Sentences as lists of words, of texts whose licence is open, digits written as 0. */
    List<List<String>> unlabelled(Path file) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        try (BufferedReader lines = reader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String text = row.path("text").asText();
                if (row.path("open_licence").asBoolean(true) && !isInCapitals(text)) {
                    segmenter
                            .segment(text, Part.BODY, 0)
                            .forEach(sentence -> sentences.add(sentence.tokens().stream()
                                    .map(token -> digitsAsZero(token.text()).intern())
                                    .toList()));
                }
            }
        }
        return sentences;
    }

    /** In capitals all words look like names. */
    private static boolean isInCapitals(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        return upper > text.chars().filter(Character::isLowerCase).count();
    }

    private static String digitsAsZero(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.isDigit(text.charAt(i)) ? '0' : text.charAt(i));
        }
        return out.toString();
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean zipped = file.toString().endsWith(".gz");
        return new BufferedReader(new InputStreamReader(zipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}

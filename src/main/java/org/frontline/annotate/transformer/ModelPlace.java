package org.frontline.annotate.transformer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Where a model is: a folder that Spark NLP saved, a folder as it was exported from elsewhere (the network beside
 * {@code assets/}), or, where it is no path, Spark NLP's models by name.
 */
record ModelPlace(String model, String language) {
    private static final List<String> EXPORTED = List.of("model.onnx", "saved_model.pb", "openvino_model.xml");

    /** Opens the model by the one of the three ways that it asks for. */
    <M> M open(Function<String, M> saved, Function<String, M> exported, BiFunction<String, String, M> named) {
        if (!isPath()) {
            return named.apply(model, language);
        }
        if (isElsewhere()) {
            return saved.apply(model);
        }
        Path folder = Path.of(model);
        if (Files.isDirectory(folder.resolve("metadata"))) {
            return saved.apply(folder.toUri().toString());
        }
        if (isExported()) {
            return exported.apply(folder.toAbsolutePath().toString());
        }
        throw new TransformerException(
                Files.isDirectory(folder)
                        ? "the folder holds neither metadata/, as Spark NLP saves a model, nor one of " + EXPORTED
                                + ", as one is exported"
                        : "there is no such folder");
    }

    /** {@link ModelDigest} of its folder; null for a model by name, whose files are Spark NLP's to keep. */
    @Nullable
    String sha256(Configuration hadoop) throws IOException {
        if (!isPath()) {
            return null;
        }
        String uri = isElsewhere() ? model : Path.of(model).toUri().toString();
        return ModelDigest.of(new org.apache.hadoop.fs.Path(uri), hadoop);
    }

    /**
     * Whether the model reads capitals.
     *
     * @param said by the model itself; one from elsewhere says nothing, but its vocabulary does
     */
    boolean hasCapitals(boolean said) {
        return isExported() ? vocabularyHasCapitals() : said;
    }

    private boolean isExported() {
        return isPath() && !isElsewhere() && EXPORTED.stream().anyMatch(file -> Files.exists(Path.of(model, file)));
    }

    /** Whether the words of an exported model's vocabulary have capitals, those of its marks ("[CLS]") aside. */
    private boolean vocabularyHasCapitals() {
        try (Stream<String> words = Files.lines(Path.of(model, "assets", "vocab.txt"))) {
            return words.anyMatch(
                    word -> !word.startsWith("[") && word.codePoints().anyMatch(Character::isUpperCase));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPath() {
        return model.contains("/") || Files.isDirectory(Path.of(model));
    }

    /** Whether it is a URI: of a store that only Hadoop can read. */
    private boolean isElsewhere() {
        int scheme = model.indexOf(":/");
        return scheme > 1 && model.substring(0, scheme).chars().allMatch(Character::isLetterOrDigit);
    }
}

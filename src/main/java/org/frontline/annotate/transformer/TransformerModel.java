package org.frontline.annotate.transformer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.frontline.annotate.names.EntityTagger;
import org.jspecify.annotations.Nullable;

/** A transformer ready to travel: its network as bytes of Java's serialisation, whatever serialiser Spark is told to use. */
public final class TransformerModel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String model;
    private final @Nullable String sha256;
    private final byte[] content;

    private TransformerModel(String model, @Nullable String sha256, byte[] content) {
        this.model = model;
        this.sha256 = sha256;
        this.content = content;
    }

    /** The folder, or the name, that it was loaded by. */
    public String model() {
        return model;
    }

    /** SHA-256 of the names and bytes of its files, hexadecimal; null for a model by name. */
    public @Nullable String sha256() {
        return sha256;
    }

    /**
     * Loads a model on the driver, and lets it read one word, so that what is missing shows before any work.
     *
     * @param model a folder, or the name of one of Spark NLP's models, which is then downloaded
     * @param language of a model by name
     * @param labels an entity type's label, or {@code none}, for each name of a label of the model's
     * @throws TransformerException if it cannot be loaded, its engine is missing, or its labels mean nothing
     */
    public static TransformerModel load(
            Architecture architecture, String model, String language, Map<String, String> labels, SparkSession spark) {
        try {
            ModelPlace place = new ModelPlace(model, language);
            TokenNetwork network = NetworkLoading.load(architecture, place, spark);
            LabelScheme scheme = LabelScheme.of(network.labels(), labels);
            network.label(List.of(List.of(new TokenNetwork.Word("word", 1))));
            String sha256 = place.sha256(spark.sparkContext().hadoopConfiguration());
            return new TransformerModel(model, sha256, written(network, scheme));
        } catch (LinkageError e) {
            throw new TransformerException(model + ": " + MissingEngine.message(e), e);
        } catch (Exception e) {
            // Scala throws checked exceptions that it does not declare.
            throw new TransformerException(
                    model + " cannot be loaded as a model of " + architecture + ": " + e.getMessage(), e);
        }
    }

    /** The tagger, made anew with each call: keep it, since it opens the network when it is first used. */
    public EntityTagger tagger() {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(content))) {
            return new TransformerTagger(model, (TokenNetwork) in.readObject(), (LabelScheme) in.readObject());
        } catch (ClassNotFoundException | LinkageError e) {
            LinkageError missing = e instanceof LinkageError link ? link : new NoClassDefFoundError(e.getMessage());
            throw new TransformerException(model + ": " + MissingEngine.message(missing), e);
        } catch (IOException e) {
            throw new TransformerException(model + " did not arrive whole: " + e, e);
        }
    }

    private static byte[] written(TokenNetwork network, LabelScheme scheme) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(network);
            out.writeObject(scheme);
        }
        return bytes.toByteArray();
    }
}

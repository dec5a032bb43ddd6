package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.frontline.SharedSpark;
import org.frontline.annotate.transformer.TinyModel;
import org.frontline.tables.Tables;
import org.frontline.write.RunManifest.TransformerFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose names a transformer finds. */
class TransformerRunTest {
    private static final String ARTICLE =
            "{\"id\":\"a\",\"text\":\"Rebels took Hama on Friday. Aleppo had fallen a week before, Xyzzy Brigade said.\"}";

    private final SparkSession spark = SharedSpark.session();

    @TempDir
    private Path folder;

    @Test
    void theNamesAreTheTransformersAndTheLinksAreOurs() throws IOException {
        Path out = folder.resolve("out");
        Outputs.extract(
                List.of(corpus()), out, false, "annotate.ner=transformer", "annotate.transformer.model=" + model());

        List<Row> mentions = Outputs.at(out)
                .current()
                .read(spark, Tables.ENTITY_MENTIONS)
                .orderBy("begin")
                .select("begin", "surface", "type", "entity_id")
                .collectAsList();
        assertThat(mentions)
                .extracting(row -> row.getInt(0) + " " + row.getString(1) + " " + row.getString(2))
                .contains("12 Hama place", "48 week person", "61 Xyzzy Brigade organization");
        assertThat(mentions.stream().filter(row -> row.getString(1).equals("Hama")))
                .allMatch(row -> row.getString(3) != null);
    }

    @Test
    void theManifestSaysWhichModelItWas() throws IOException {
        Path out = folder.resolve("out");
        Path model = model();
        Outputs.extract(
                List.of(corpus()), out, false, "annotate.ner=transformer", "annotate.transformer.model=" + model);
        TransformerFile of = Outputs.manifest(out).transformer();
        Files.writeString(model.resolve("assets/vocab.txt"), "else\n", StandardOpenOption.APPEND);
        Path other = folder.resolve("other");
        Outputs.extract(
                List.of(corpus()), other, false, "annotate.ner=transformer", "annotate.transformer.model=" + model);

        assertThat(of.model()).isEqualTo(model.toString());
        assertThat(of.sha256()).matches("[0-9a-f]{64}");
        assertThat(Outputs.manifest(other).transformer().sha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(of.sha256());
    }

    /** A word that the vocabulary has and the network does not is beyond the end of its table. */
    @Test
    void anArticleOnWhichTheEngineFailsIsARejectThatNamesModelAndCause() throws IOException {
        Path model = model();
        Files.writeString(model.resolve("assets/vocab.txt"), "Beyond\n", StandardOpenOption.APPEND);
        Path corpus = Files.writeString(
                folder.resolve("two.jsonl"), ARTICLE + "\n{\"id\":\"b\",\"text\":\"Rebels took Beyond on Friday.\"}\n");
        Path out = folder.resolve("out");
        Outputs.extract(List.of(corpus), out, false, "annotate.ner=transformer", "annotate.transformer.model=" + model);

        List<Row> rejects = Outputs.at(out)
                .current()
                .read(spark, Tables.REJECTS)
                .select("detail")
                .collectAsList();
        assertThat(rejects).hasSize(1);
        assertThat(rejects.get(0).getString(0))
                .contains("the transformer " + model)
                .contains("failed on 1 sentences; what its engine said stands in the log")
                .doesNotContain("ClassCastException");
        assertThat(Outputs.at(out)
                        .current()
                        .read(spark, Tables.ENTITY_MENTIONS)
                        .filter("article_id = 'a'")
                        .count())
                .isPositive();
    }

    @Test
    void aBatchReadByAnotherRecogniserIsRefused() throws IOException {
        Path out = folder.resolve("out");
        Path corpus = corpus();
        Outputs.extract(List.of(corpus), out, false);
        String model = "annotate.transformer.model=" + model();

        assertThatThrownBy(() -> Outputs.extract(List.of(corpus), out, true, "annotate.ner=transformer", model))
                .isInstanceOf(InvocationException.class)
                .hasMessageContaining("annotate.ner crf")
                .hasMessageContaining("transformer");
    }

    @Test
    void aModelThatIsNotThereStopsTheRunWithItsName() throws IOException {
        Path corpus = corpus();

        assertThatThrownBy(() -> Outputs.extract(
                        List.of(corpus),
                        folder.resolve("out"),
                        false,
                        "annotate.ner=transformer",
                        "annotate.transformer.model=" + folder.resolve("nowhere")))
                .isInstanceOf(InvocationException.class)
                .hasMessageContaining("annotate.transformer.model")
                .hasMessageContaining("nowhere")
                .hasMessageContaining("there is no such folder");
    }

    private Path corpus() throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), ARTICLE + "\n");
    }

    /** It stays: the session of all tests goes on to know the files that it was given, and those before go by the same name. */
    private Path model() throws IOException {
        spark.range(1).count();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Hama", "B-LOC");
        words.put("Xyzzy", "B-ORG");
        words.put("Brigade", "I-ORG");
        words.put("week", "B-PER");
        Path model = Path.of("target", "tiny-models", "run" + folder.getFileName());
        return TinyModel.bert(model, List.of("O", "B-LOC", "B-ORG", "I-ORG", "B-PER"), words);
    }
}

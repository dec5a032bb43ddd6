package org.frontline.annotate.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import com.johnsnowlabs.nlp.pretrained.ResourceDownloader;
import com.johnsnowlabs.nlp.pretrained.ResourceDownloader$;
import com.johnsnowlabs.nlp.pretrained.ResourceMetadata;
import com.johnsnowlabs.nlp.pretrained.ResourceRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.frontline.SharedSpark;
import org.frontline.annotate.Annotator;
import org.frontline.annotate.names.EntityTagger;
import org.frontline.model.Article;
import org.frontline.model.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;

/** Tiny networks, made here, loaded and run as large ones are. */
class TransformerModelTest {
    private static final List<String> LABELS =
            List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC");
    private static final Map<String, String> TYPES =
            Map.of("PER", "person", "ORG", "organization", "LOC", "place", "MISC", "none");
    private static final Map<String, String> WORDS = words();

    private final SparkSession spark = SharedSpark.session();

    @TempDir
    private Path folder;

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Abu", "B-PER");
        words.put("al", "I-PER");
        words.put("Golan", "I-PER");
        words.put("##i", "O");
        words.put("Hama", "B-LOC");
        words.put("River", "I-LOC");
        words.put("Red", "B-ORG");
        words.put("Crescent", "I-ORG");
        words.put("Olympics", "B-MISC");
        words.put("-", "O");
        words.put("the", "O");
        words.put("took", "O");
        words.put(".", "O");
        return words;
    }

    @Test
    void namesOfAnExportedBertStandAtTheirExactOffsets() throws IOException {
        EntityTagger tagger = tagger(Architecture.BERT, TinyModel.bert(kept("bert"), LABELS, WORDS));

        assertThat(mentions(
                        tagger, "Abu al-Golani  took the\nHama River. 😀 The Red Crescent (Hama) saw the Olympics."))
                .containsExactly(
                        "PERSON 0 Abu al-Golani",
                        "PLACE 24 Hama River",
                        "ORGANIZATION 43 Red Crescent",
                        "PLACE 57 Hama");
    }

    @Test
    void namesOfAnExportedDistilBertAreFound() throws IOException {
        EntityTagger tagger = tagger(Architecture.DISTILBERT, TinyModel.distilBert(kept("distilbert"), LABELS, WORDS));

        assertThat(mentions(tagger, "Abu Golani took Hama.")).containsExactly("PERSON 0 Abu Golani", "PLACE 16 Hama");
    }

    @Test
    void aModelThatSparkNlpSavedIsLoaded() throws IOException {
        Path saved = saved("saved");

        assertThat(mentions(tagger(Architecture.BERT, saved), "They took Hama."))
                .containsExactly("PLACE 10 Hama");
    }

    @Test
    void aModelByNameIsTheOneThatIsDownloaded() throws IOException {
        Path saved = saved("named");
        ResourceDownloader before = ResourceDownloader$.MODULE$.publicDownloader();
        ResourceDownloader$.MODULE$.publicDownloader_$eq(new Shelf("tiny_ner", "fr", saved));
        try {
            TransformerModel model = TransformerModel.load(Architecture.BERT, "tiny_ner", "fr", TYPES, spark);
            assertThat(mentions(model.tagger(), "They took Hama.")).containsExactly("PLACE 10 Hama");
        } finally {
            ResourceDownloader$.MODULE$.publicDownloader_$eq(before);
        }
    }

    @Test
    void aVocabularyWithoutCapitalsIsAskedInLowerCase() throws IOException {
        Path model = TinyModel.bert(kept("uncased"), LABELS, Map.of("hama", "B-LOC"));

        assertThat(mentions(tagger(Architecture.BERT, model), "They took HAMA and Hama."))
                .containsExactly("PLACE 10 HAMA", "PLACE 19 Hama");
    }

    @Test
    void aSentenceTooLongForTheNetworkIsReadToItsEnd() throws IOException {
        EntityTagger tagger = tagger(Architecture.BERT, TinyModel.bert(kept("long"), LABELS, WORDS));
        String text = "the ".repeat(400) + "Hama River";

        assertThat(mentions(tagger, text)).containsExactly("PLACE 1600 Hama River");
    }

    @Test
    void manyThreadsGetWhatOneGets() throws IOException {
        EntityTagger tagger = tagger(Architecture.BERT, TinyModel.bert(kept("threads"), LABELS, WORDS));
        List<String> alone = mentions(tagger, "Abu al-Golani took Hama.");

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> mentions(tagger, "Abu al-Golani took Hama."))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    void labelsWithoutAMeaningAreNamedWithTheirSetting() throws IOException {
        Path model = TinyModel.bert(kept("vehicles"), List.of("O", "B-VEH", "I-VEH"), Map.of("tank", "B-VEH"));

        assertThatThrownBy(() -> tagger(Architecture.BERT, model))
                .isInstanceOf(TransformerException.class)
                .hasMessageContaining("[VEH]")
                .hasMessageContaining("annotate.transformer.labels.VEH");
    }

    @Test
    void aFolderThatHoldsNoModelIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThatThrownBy(() -> tagger(Architecture.BERT, folder.resolve("empty")))
                .hasMessageContaining("empty")
                .hasMessageContaining("model.onnx");
        assertThatThrownBy(() -> tagger(Architecture.BERT, folder.resolve("absent")))
                .hasMessageContaining("absent")
                .hasMessageContaining("there is no such folder");
    }

    /** The tests have ONNX Runtime, and of TensorFlow the interface alone. */
    @Test
    void whereTheEngineIsMissingTheArtifactToAddIsNamed() throws IOException {
        TinyModel.bert(folder, LABELS, WORDS);
        Files.move(folder.resolve("model.onnx"), folder.resolve("saved_model.pb"));

        assertThatThrownBy(() -> tagger(Architecture.BERT, folder))
                .isInstanceOf(TransformerException.class)
                .hasMessageContaining("TensorFlow is missing")
                .hasMessageContaining("com.johnsnowlabs.nlp:tensorflow-cpu_2.12:0.4.4");
    }

    /** Where a model stays, each by itself: the session of all tests goes on to know the files that it was given. */
    private Path kept(String name) {
        // What was given before goes to the tasks with the next job, under one name: have it gone.
        spark.range(1).count();
        return Path.of("target", "tiny-models", name);
    }

    private Path saved(String name) throws IOException {
        Path exported = TinyModel.bert(kept("for-" + name), LABELS, WORDS);
        Path saved = kept(name).toAbsolutePath();
        BertForTokenClassification.loadSavedModel(exported.toString(), spark)
                .write()
                .overwrite()
                .save(saved.toUri().toString());
        return saved;
    }

    private EntityTagger tagger(Architecture architecture, Path model) {
        return TransformerModel.load(architecture, model.toString(), "en", TYPES, spark)
                .tagger();
    }

    private static List<String> mentions(EntityTagger tagger, String text) {
        Article article = new Article("1", new SourceRef("test", "text", 0), null, null, "", text, null, null);
        return Annotator.with(tagger).annotate(article).mentions().stream()
                .peek(m -> assertThat(text.substring(m.begin(), m.end())).isEqualTo(m.surface()))
                .map(m -> m.type() + " " + m.begin() + " " + m.surface())
                .toList();
    }

    /** Spark NLP's models by name, of which there is one. */
    private record Shelf(String name, String language, Path saved) implements ResourceDownloader {
        @Override
        public Option<String> download(ResourceRequest request) {
            return request.name().equals(name) && request.language().contains(language)
                    ? Option.apply(saved.toString())
                    : Option.empty();
        }

        @Override
        public Option<Object> getDownloadSize(ResourceRequest request) {
            return Option.apply(1L);
        }

        @Override
        public void clearCache(ResourceRequest request) {}

        @Override
        public scala.collection.immutable.List<ResourceMetadata> downloadMetadataIfNeed(String folder) {
            return scala.collection.immutable.List$.MODULE$.empty();
        }

        @Override
        public Option<String> downloadAndUnzipFile(String file, boolean unzip) {
            return Option.empty();
        }

        @Override
        public FileSystem fileSystem() {
            return ResourceDownloader$.MODULE$.fileSystem();
        }

        @Override
        public void com$johnsnowlabs$nlp$pretrained$ResourceDownloader$_setter_$fileSystem_$eq(FileSystem fileSystem) {}
    }
}

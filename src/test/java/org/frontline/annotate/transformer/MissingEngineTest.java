package org.frontline.annotate.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said of an engine that is not there. */
class MissingEngineTest {
    @Test
    void theMissingClassSaysWhatToAdd() {
        assertThat(MissingEngine.message(new NoClassDefFoundError("ai/onnxruntime/OrtEnvironment")))
                .isEqualTo("ONNX Runtime is missing (no class ai.onnxruntime.OrtEnvironment): add "
                        + "com.microsoft.onnxruntime:onnxruntime:1.19.2, e.g. spark-submit --packages "
                        + "com.microsoft.onnxruntime:onnxruntime:1.19.2");
        assertThat(MissingEngine.message(new NoClassDefFoundError("org/bytedeco/javacpp/Pointer")))
                .contains("TensorFlow is missing", "com.johnsnowlabs.nlp:tensorflow-cpu_2.12:0.4.4");
        assertThat(MissingEngine.message(new NoClassDefFoundError("org/tensorflow/ndarray/buffer/IntDataBuffer")))
                .contains("TensorFlow's interface is missing", "org.tensorflow:tensorflow-core-api:0.4.2");
        assertThat(MissingEngine.message(new NoClassDefFoundError("org/intel/openvino/Core")))
                .contains("OpenVINO is missing", "com.johnsnowlabs.nlp:jsl-openvino-cpu_2.12:0.1.0");
        assertThat(MissingEngine.message(new NoClassDefFoundError(
                        "com/johnsnowlabs/nlp/annotators/classifier/dl/BertForTokenClassification")))
                .contains("Spark NLP is missing", "com.johnsnowlabs.nlp:spark-nlp_2.12:5.5.3");
    }

    @Test
    void aLibraryThatDoesNotLoadIsNotCalledMissing() {
        NoClassDefFoundError broken =
                new NoClassDefFoundError("Could not initialize class ai.onnxruntime.OrtEnvironment");
        broken.initCause(new UnsatisfiedLinkError("no libonnxruntime.so"));

        assertThat(MissingEngine.message(broken))
                .startsWith("ONNX Runtime does not start on this machine")
                .contains("com.microsoft.onnxruntime:onnxruntime:1.19.2");
    }

    @Test
    void theVersionsAreThoseOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom).contains("<spark-nlp.version>5.5.3</spark-nlp.version>");
        assertThat(MissingEngine.SPARK_NLP.artifact()).endsWith(":5.5.3");
        assertThat(pom).containsPattern("<artifactId>onnxruntime</artifactId>\\s*<version>1.19.2</version>");
        assertThat(MissingEngine.ONNX_RUNTIME.artifact()).endsWith(":1.19.2");
        assertThat(pom).containsPattern("<artifactId>tensorflow-core-api</artifactId>\\s*<version>0.4.2</version>");
        assertThat(MissingEngine.TENSORFLOW_CLASSES.artifact()).endsWith(":0.4.2");
    }
}

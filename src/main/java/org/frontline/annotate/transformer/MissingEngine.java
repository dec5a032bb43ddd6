package org.frontline.annotate.transformer;

import java.util.Arrays;

/** What a transformer needs beside the job jar: by the classes that are missing without it, what brings them. */
enum MissingEngine {
    ONNX_RUNTIME("ONNX Runtime", "com.microsoft.onnxruntime:onnxruntime:1.19.2", "ai.onnxruntime"),
    /** Its library, for its own models. */
    TENSORFLOW("TensorFlow", "com.johnsnowlabs.nlp:tensorflow-cpu_2.12:0.4.4", "org.bytedeco"),
    /** Its classes, which those of Spark NLP mention, whatever engine a model is for; they come with the library too. */
    TENSORFLOW_CLASSES("TensorFlow's interface", "org.tensorflow:tensorflow-core-api:0.4.2", "org.tensorflow"),
    OPENVINO("OpenVINO", "com.johnsnowlabs.nlp:jsl-openvino-cpu_2.12:0.1.0", "org.intel.openvino"),
    /** Itself, of which the job jar has the tagger alone, and what it brings along. */
    SPARK_NLP("Spark NLP", "com.johnsnowlabs.nlp:spark-nlp_2.12:5.5.3", "com.johnsnowlabs");

    private final String label;
    private final String artifact;
    private final String classes;

    MissingEngine(String label, String artifact, String classes) {
        this.label = label;
        this.artifact = artifact;
        this.classes = classes;
    }

    /** By Maven's coordinates. */
    String artifact() {
        return artifact;
    }

    /** What to say of a class that is not there, or of a native library that does not load. */
    static String message(LinkageError error) {
        String told = error.getMessage() == null ? error.toString() : error.getMessage();
        boolean absent = error instanceof NoClassDefFoundError && !told.startsWith("Could not initialize");
        MissingEngine engine = of(error);
        return absent
                ? engine.label + " is missing (no class " + told.replace('/', '.') + "): add " + engine.artifact
                        + ", e.g. spark-submit --packages " + engine.artifact
                : engine.label + " does not start on this machine (" + error + "): " + engine.artifact
                        + " must have a native library for it";
    }

    /** By the class that is missing, or that could not be loaded; the deepest cause tells most. */
    private static MissingEngine of(Throwable error) {
        MissingEngine of = error.getCause() == null ? SPARK_NLP : of(error.getCause());
        if (of != SPARK_NLP) {
            return of;
        }
        StackTraceElement[] trace = error.getStackTrace();
        String loading = error instanceof UnsatisfiedLinkError && trace.length > 0 ? Arrays.toString(trace) : "";
        String told = String.valueOf(error.getMessage()).replace('/', '.') + loading;
        return Arrays.stream(values())
                .filter(engine -> told.contains(engine.classes))
                .findFirst()
                .orElse(SPARK_NLP);
    }
}

package org.frontline.run;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.annotate.transformer.Architecture;
import org.frontline.annotate.transformer.TransformerException;
import org.frontline.annotate.transformer.TransformerModel;
import org.frontline.config.Settings;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.write.RunManifest.GazetteerFile;
import org.frontline.write.RunManifest.TransformerFile;
import org.jspecify.annotations.Nullable;

/**
 * What a run reads texts with: what comes with the job, and, where the settings name them, a gazetteer of the user's and a
 * transformer. Spark brings their files to every executor; what is broadcast is how to load them, which each process does once.
 *
 * @param file path of the user's gazetteer, empty where there is none
 * @param loading null where there is nothing but what comes with the job
 */
record RunPipeline(String file, @Nullable Broadcast<LazyPipeline> loading) {
    /** @throws InvocationException if a file or a model is not there, is none of ours, or cannot be used */
    static RunPipeline of(Settings settings, SparkSession spark) {
        TransformerModel transformer = transformer(settings.annotate(), spark);
        String file = settings.gazetteer().file();
        if (file.isEmpty() && transformer == null) {
            return new RunPipeline("", null);
        }
        LazyPipeline lazy = new LazyPipeline(
                file.isEmpty() ? "" : added(file, spark), settings.gazetteer().shipped(), transformer);
        Broadcast<LazyPipeline> loading =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(lazy);
        loading.value().gazetteer();
        return new RunPipeline(file, loading);
    }

    private static String added(String file, SparkSession spark) {
        try {
            spark.sparkContext().addFile(file);
        } catch (Exception e) {
            // Scala throws checked exceptions that it does not declare.
            throw new InvocationException("gazetteer.file " + file + " cannot be read: " + e.getMessage());
        }
        return String.valueOf(Path.of(file).getFileName());
    }

    private static @Nullable TransformerModel transformer(Settings.Annotate settings, SparkSession spark) {
        if (!settings.ner().equals(Settings.TRANSFORMER)) {
            return null;
        }
        Settings.Transformer wanted = settings.transformer();
        try {
            return TransformerModel.load(
                    Architecture.valueOf(wanted.architecture().toUpperCase(Locale.ROOT)),
                    wanted.model(),
                    wanted.language(),
                    wanted.labels(),
                    spark);
        } catch (TransformerException e) {
            throw new InvocationException("annotate.transformer.model " + e.getMessage());
        }
    }

    PipelineSource pipelines() {
        Broadcast<LazyPipeline> ours = loading;
        return ours == null ? ArticlePipeline::bundled : () -> ours.value().pipeline();
    }

    EntityLookup lookup() {
        return loading == null ? EntityLookup.bundled() : new Lookup(loading);
    }

    /** Null where there is no gazetteer of the user's. */
    @Nullable
    GazetteerFile manifest() {
        CompiledNames names =
                loading == null ? null : loading.value().gazetteer().compiled();
        return names == null
                ? null
                : new GazetteerFile(
                        file,
                        names.header().version(),
                        names.sha256(),
                        names.header().entities(),
                        names.header().names());
    }

    /** Null where names are found by what comes with the job. */
    @Nullable
    TransformerFile transformer() {
        TransformerModel model = loading == null ? null : loading.value().transformer();
        return model == null ? null : new TransformerFile(model.model(), model.sha256());
    }

    /** Where Spark has put a file in this process. */
    static Path local(String name) {
        return Path.of(SparkFiles.get(name));
    }
}

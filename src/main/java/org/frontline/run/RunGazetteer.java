package org.frontline.run;

import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.frontline.aggregate.event.EntityLookup;
import org.frontline.config.Settings;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.frontline.write.RunManifest.GazetteerFile;
import org.jspecify.annotations.Nullable;

/**
 * What a run looks names up in: what comes with the job, and a file of the user's where the settings name one. Spark brings
 * the file to every executor; what is broadcast is only how to load it, which each process does once.
 *
 * @param path of the user's file, empty where there is none
 * @param loading null where there is none
 */
record RunGazetteer(String path, @Nullable Broadcast<LazyGazetteer> loading) {
    /** @throws InvocationException if the file is not there, is none of ours, or was made by other rules */
    static RunGazetteer of(Settings.Gazetteer settings, SparkSession spark) {
        if (settings.file().isEmpty()) {
            return new RunGazetteer("", null);
        }
        try {
            spark.sparkContext().addFile(settings.file());
        } catch (Exception e) {
            // Scala throws checked exceptions that it does not declare.
            throw new InvocationException("gazetteer.file " + settings.file() + " cannot be read: " + e.getMessage());
        }
        String name = String.valueOf(Path.of(settings.file()).getFileName());
        Broadcast<LazyGazetteer> loading = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LazyGazetteer(name, settings.shipped()));
        loading.value().gazetteer();
        return new RunGazetteer(settings.file(), loading);
    }

    PipelineSource pipelines() {
        Broadcast<LazyGazetteer> file = loading;
        return file == null ? ArticlePipeline::bundled : () -> file.value().pipeline();
    }

    EntityLookup lookup() {
        return loading == null ? EntityLookup.bundled() : new Lookup(loading);
    }

    /** Null where there is no file. */
    @Nullable
    GazetteerFile manifest() {
        CompiledNames names =
                loading == null ? null : loading.value().gazetteer().compiled();
        return names == null
                ? null
                : new GazetteerFile(
                        path,
                        names.header().version(),
                        names.sha256(),
                        names.header().entities(),
                        names.header().names());
    }

    /** Where Spark has put the file in this process. */
    static Path local(String name) {
        return Path.of(SparkFiles.get(name));
    }
}

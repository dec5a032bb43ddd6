package org.frontline.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.frontline.config.Settings;
import org.frontline.extract.control.ControlExtractor;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.tables.Tables;
import org.frontline.write.OutputFolder;
import org.frontline.write.RunManifest;
import org.frontline.write.RunManifest.GazetteerFile;
import org.frontline.write.RunManifest.TransformerFile;
import org.frontline.write.Snapshot;
import org.jspecify.annotations.Nullable;

/** What a batch is added to, if it can be: an output that was read as the batch would be. */
final class Continuation {
    private static final String READ = "read.";
    private static final String SHIPPED = "gazetteer.shipped";
    private static final String NER = "annotate.ner";
    private static final String TRANSFORMER = "annotate.transformer.";

    private Continuation() {}

    /**
     * The version to add to; null where nothing was published yet.
     *
     * @throws InvocationException if the output lacks its ledger or was read with other rules, gazetteer or settings
     */
    static @Nullable Snapshot of(RunningJob job, Snapshot current) {
        if (current.isEmpty()) {
            return null;
        }
        OutputFolder output = job.output();
        if (!current.has(Tables.RECORDS)) {
            throw new InvocationException(
                    "output " + output.root()
                            + " was written before there was --append and does not say what was read; run once over everything");
        }
        RunManifest last =
                output.readManifest(Objects.requireNonNull(current.holders().get(Tables.RECORDS.name())));
        Map<String, String> then = readWith(
                last.rulesSha256(), last.gazetteerSha256(), last.gazetteerFile(), last.transformer(), last.settings());
        Map<String, String> now = readWith(
                ControlExtractor.bundled().rulesHash(),
                Gazetteer.bundled().hash(),
                job.pipeline().manifest(),
                job.pipeline().transformer(),
                job.request().settings().all());
        now.forEach((what, value) -> {
            if (!value.equals(then.get(what))) {
                throw new InvocationException("output " + output.root() + " was read with " + what + " "
                        + then.get(what) + ", this batch would be with " + value
                        + ": its rows would not go together; run once over everything");
            }
        });
        return current;
    }

    /** What decides how a text is read; all that comes after is done anew over everything. */
    private static Map<String, String> readWith(
            String rules,
            String gazetteer,
            @Nullable GazetteerFile file,
            @Nullable TransformerFile transformer,
            Map<String, Object> settings) {
        Map<String, String> with = new LinkedHashMap<>();
        with.put("rules", rules);
        with.put("gazetteer", gazetteer);
        with.put("gazetteer.file", file == null ? "none" : file.sha256());
        with.put("setting " + SHIPPED, String.valueOf(settings.get(SHIPPED)));
        with.put("setting " + NER, ner(settings));
        with.put("transformer", transformer == null ? "none" : String.valueOf(transformer.sha256()));
        new TreeMap<>(settings).forEach((key, value) -> {
            if (key.startsWith(READ)) {
                with.put("setting " + key, String.valueOf(value));
            }
        });
        return with;
    }

    /** Outputs from before there was a choice were read with the default. */
    private static String ner(Map<String, Object> settings) {
        String ner = String.valueOf(settings.getOrDefault(NER, Settings.CRF));
        if (ner.equals(Settings.CRF)) {
            return ner;
        }
        Map<String, Object> of = new TreeMap<>(settings);
        of.keySet().removeIf(key -> !key.startsWith(TRANSFORMER));
        return ner + " " + of;
    }
}

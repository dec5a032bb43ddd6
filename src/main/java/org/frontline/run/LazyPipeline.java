package org.frontline.run;

import java.io.IOException;
import java.io.Serializable;
import org.frontline.annotate.Annotator;
import org.frontline.annotate.transformer.TransformerModel;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.jspecify.annotations.Nullable;

/**
 * Loads a gazetteer file and a transformer when they are first asked for; broadcast, it is one object a process, so that each
 * loads them once.
 */
final class LazyPipeline implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final boolean shipped;
    private final @Nullable TransformerModel transformer;
    private transient @Nullable Gazetteer gazetteer;
    private transient @Nullable ArticlePipeline pipeline;

    /** @param file under which Spark brings the gazetteer, empty where there is none of the user's */
    LazyPipeline(String file, boolean shipped, @Nullable TransformerModel transformer) {
        this.file = file;
        this.shipped = shipped;
        this.transformer = transformer;
    }

    /** Null where there is none of the user's. */
    @Nullable
    TransformerModel transformer() {
        return transformer;
    }

    synchronized ArticlePipeline pipeline() {
        ArticlePipeline known = pipeline;
        if (known == null) {
            known = transformer == null
                    ? ArticlePipeline.with(gazetteer())
                    : ArticlePipeline.with(gazetteer(), Annotator.with(transformer.tagger()));
            pipeline = known;
        }
        return known;
    }

    synchronized Gazetteer gazetteer() {
        Gazetteer known = gazetteer;
        if (known == null) {
            known = file.isEmpty() ? Gazetteer.bundled() : load();
            gazetteer = known;
        }
        return known;
    }

    private Gazetteer load() {
        try {
            return Gazetteer.with(CompiledNames.read(RunPipeline.local(file)), shipped);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvocationException("gazetteer.file: " + e.getMessage());
        }
    }
}

package org.frontline.run;

import java.io.IOException;
import java.io.Serializable;
import org.frontline.gazetteer.Gazetteer;
import org.frontline.gazetteer.automaton.CompiledNames;
import org.jspecify.annotations.Nullable;

/** Loads a gazetteer file when it is first asked for; broadcast, it is one object a process, so that each loads it once. */
final class LazyGazetteer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final boolean shipped;
    private transient @Nullable Gazetteer gazetteer;
    private transient @Nullable ArticlePipeline pipeline;

    /** @param name under which Spark brings the file */
    LazyGazetteer(String name, boolean shipped) {
        this.name = name;
        this.shipped = shipped;
    }

    synchronized ArticlePipeline pipeline() {
        ArticlePipeline known = pipeline;
        if (known == null) {
            known = ArticlePipeline.with(gazetteer());
            pipeline = known;
        }
        return known;
    }

    synchronized Gazetteer gazetteer() {
        Gazetteer known = gazetteer;
        if (known == null) {
            known = load();
            gazetteer = known;
        }
        return known;
    }

    private Gazetteer load() {
        try {
            return Gazetteer.with(CompiledNames.read(RunGazetteer.local(name)), shipped);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvocationException("gazetteer.file: " + e.getMessage());
        }
    }
}

package org.frontline.annotate.names;

import java.util.ArrayList;
import java.util.List;
import org.frontline.model.Span;

/** The stretches of a sentence that names can stand in; what lies between them is outside every name. */
final class Segments {
    private Segments() {}

    /** Token ranges, in order. */
    static List<Span> of(SentenceView view) {
        List<Span> segments = new ArrayList<>();
        int from = 0;
        while (from < view.size()) {
            if (!view.open[from]) {
                from++;
                continue;
            }
            int to = from;
            while (to < view.size() && view.open[to]) {
                to++;
            }
            segments.add(new Span(from, to));
            from = to;
        }
        return segments;
    }
}

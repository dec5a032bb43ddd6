package org.frontline.annotate.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What training leaves behind: the relations and the weights of the transitions. */
final class ParserModel {
    /** Raised with every change of the features or of the format: an old file must not be read as if it were new. */
    private static final int FORMAT = 0x46504d03;

    private final Transitions transitions;
    private final WeightList weights;

    ParserModel(Transitions transitions, WeightList weights) {
        this.transitions = transitions;
        this.weights = weights;
    }

    Transitions transitions() {
        return transitions;
    }

    WeightList weights() {
        return weights;
    }

    void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new SmallGzip(stream)))) {
            out.writeInt(FORMAT);
            out.writeInt(transitions.labels().size());
            for (String label : transitions.labels()) {
                out.writeUTF(label);
            }
            weights.write(out);
        }
    }

    /** @param source what messages call the stream */
    static ParserModel read(InputStream stream, String source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException(source + ": parser model of format " + Integer.toHexString(format) + ", but "
                        + Integer.toHexString(FORMAT) + " is needed; train it again");
            }
            List<String> labels = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                labels.add(in.readUTF());
            }
            return new ParserModel(new Transitions(labels), WeightList.read(in));
        }
    }
}

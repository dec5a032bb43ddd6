package org.frontline.annotate.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import org.frontline.annotate.parse.SmallGzip;
import org.frontline.annotate.parse.WeightList;

/** What training leaves behind: weights of features and of neighbouring tags, and the classes of words. */
record NameModel(WeightList weights, int[][] transitions, WordClasses classes) {
    /** Raised with every change of the features or of the format: an old file must not be read as if it were new. */
    private static final int FORMAT = 0x464e4501;

    void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new SmallGzip(stream)))) {
            out.writeInt(FORMAT);
            for (int[] row : transitions) {
                for (int weight : row) {
                    out.writeInt(weight);
                }
            }
            classes.write(out);
            weights.write(out);
        }
    }

    /** @param source what messages call the stream */
    static NameModel read(InputStream stream, String source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException(source + ": recogniser of format " + Integer.toHexString(format) + ", but "
                        + Integer.toHexString(FORMAT) + " is needed; train it again");
            }
            int[][] transitions = new int[NameTags.COUNT][NameTags.COUNT];
            for (int[] row : transitions) {
                for (int tag = 0; tag < row.length; tag++) {
                    row[tag] = in.readInt();
                }
            }
            WordClasses classes = WordClasses.read(in);
            return new NameModel(WeightList.read(in), transitions, classes);
        }
    }
}

package org.frontline.annotate.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.frontline.annotate.cluster.WordClusters;

/**
 * A second look at the tags of a sentence: a perceptron that reads what the first tagger made of it, on both sides of each
 * word, and knows words by their class too (stacked learning, after Wolpert 1992; Cohen and Carvalho 2005).
 */
public final class TagReviser {
    private static final String RESOURCE = "/models/tags.bin.gz";
    private static final int FORMAT = 0x46545201;

    private final List<String> tags;
    private final Scorer scorer;
    private final WordClusters clusters;

    TagReviser(List<String> tags, Scorer scorer, WordClusters clusters) {
        this.tags = tags;
        this.scorer = scorer;
        this.clusters = clusters;
    }

    /** The reviser that comes with the jar, loaded once per JVM. */
    public static TagReviser bundled() {
        return Bundled.REVISER;
    }

    /**
     * @param firstTags what the first tagger gave each word
     * @param settled the words that keep their first tag, because more is known of them
     */
    public List<String> revise(List<String> words, List<String> firstTags, BitSet settled) {
        TagFeatures features = new TagFeatures(words, firstTags, clusters);
        int[] scores = new int[tags.size()];
        List<String> revised = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            revised.add(settled.get(i) ? firstTags.get(i) : decide(features, i, scores));
            features.decided(i, revised.get(i));
        }
        return revised;
    }

    private String decide(TagFeatures features, int i, int[] scores) {
        features.extract(i);
        scorer.score(features.keys(), features.count(), scores);
        return tags.get(best(scores));
    }

    /** A reviser from a file that {@link TagReviserTraining} wrote. */
    public static TagReviser load(Path model) throws IOException {
        try (InputStream in = Files.newInputStream(model)) {
            return read(in, model.toString());
        }
    }

    static int best(int[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    static void write(List<String> tags, WeightList weights, OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
            out.writeInt(FORMAT);
            out.writeInt(tags.size());
            for (String tag : tags) {
                out.writeUTF(tag);
            }
            weights.write(out);
        }
    }

    /** @param source what messages call the stream */
    static TagReviser read(InputStream stream, String source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16))) {
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException(source + ": model of format " + Integer.toHexString(format) + ", but "
                        + Integer.toHexString(FORMAT) + " is needed; train the tagger again");
            }
            List<String> tags = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                tags.add(in.readUTF());
            }
            return new TagReviser(List.copyOf(tags), new CompactWeights(WeightList.read(in)), WordClusters.bundled());
        }
    }

    private static final class Bundled {
        private static final TagReviser REVISER = load();

        private static TagReviser load() {
            try (InputStream in = TagReviser.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new FileNotFoundException("the jar lacks " + RESOURCE + "; train the tagger");
                }
                return read(in, RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.frontline.annotate.cluster;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The class of each word that was frequent enough to have one. */
public final class WordClusters {
    /** Of words without a class. */
    public static final int NONE = 0;

    private static final String RESOURCE = "/models/clusters.bin.gz";
    private static final int MAGIC = 0x464C4331;

    private final Map<String, Short> clusters;

    WordClusters(Map<String, Short> clusters) {
        this.clusters = new HashMap<>(clusters);
    }

    /** The clusters that come with the jar, loaded once per JVM. */
    public static WordClusters bundled() {
        return Bundled.CLUSTERS;
    }

    /** The number of the word's class, from 1; {@link #NONE} where it has none. */
    public int of(String word) {
        Short cluster = clusters.get(normalized(word));
        return cluster == null ? NONE : cluster;
    }

    public int words() {
        return clusters.size();
    }

    /** Small letters, every digit as one. */
    public static String normalized(String word) {
        StringBuilder text = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                text.setCharAt(i, '0');
            } else if (text.charAt(i) == '’') {
                text.setCharAt(i, '\'');
            }
        }
        return text.toString();
    }

    static void write(SortedMap<String, Short> clusters, OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(target)))) {
            out.writeInt(MAGIC);
            out.writeInt(clusters.size());
            for (String word : clusters.keySet()) {
                out.writeUTF(word);
            }
            for (short cluster : clusters.values()) {
                out.writeShort(cluster);
            }
        }
    }

    static WordClusters read(InputStream source, String name) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)))) {
            int magic = in.readInt();
            if (magic != MAGIC) {
                throw new IOException(name + " holds no word clusters: it begins with " + Integer.toHexString(magic));
            }
            String[] words = new String[in.readInt()];
            for (int i = 0; i < words.length; i++) {
                words[i] = in.readUTF();
            }
            Map<String, Short> clusters = new HashMap<>();
            for (String word : words) {
                clusters.put(word, in.readShort());
            }
            return new WordClusters(clusters);
        }
    }

    private static final class Bundled {
        private static final WordClusters CLUSTERS = load();

        private static WordClusters load() {
            try (InputStream in = WordClusters.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new FileNotFoundException("the jar lacks " + RESOURCE + "; train the clusters");
                }
                return read(in, RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

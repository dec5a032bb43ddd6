package org.frontline.annotate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The form in which a {@link PosModel} is kept: gzipped, feature names sorted and each written as what differs from
 * the one before it, of the weights only those that are not zero.
 */
final class PosModelFile {
    private static final int MAGIC = 0x464C5032;

    private PosModelFile() {}

    static void write(PosModel model, OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(target)))) {
            out.writeInt(MAGIC);
            out.writeInt(model.tags().size());
            for (String tag : model.tags()) {
                out.writeUTF(tag);
            }
            out.writeInt(model.book().size());
            for (Map.Entry<String, String> entry : model.book().entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeByte(model.tag(entry.getValue()));
            }
            out.writeInt(model.weights().size());
            String previous = "";
            for (Map.Entry<String, short[]> entry : model.weights().entrySet()) {
                writeName(out, previous, entry.getKey());
                writeWeights(out, entry.getValue());
                previous = entry.getKey();
            }
        }
    }

    private static void writeName(DataOutputStream out, String previous, String name) throws IOException {
        int shared = 0;
        int most = Math.min(Math.min(previous.length(), name.length()), 255);
        while (shared < most && previous.charAt(shared) == name.charAt(shared)) {
            shared++;
        }
        out.writeByte(shared);
        out.writeUTF(name.substring(shared));
    }

    private static void writeWeights(DataOutputStream out, short[] weights) throws IOException {
        int count = 0;
        for (short weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        out.writeByte(count);
        for (int tag = 0; tag < weights.length; tag++) {
            if (weights[tag] != 0) {
                out.writeByte(tag);
                out.writeShort(weights[tag]);
            }
        }
    }

    static PosModel read(InputStream source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)))) {
            int magic = in.readInt();
            if (magic != MAGIC) {
                throw new IOException("no part-of-speech model: it begins with " + Integer.toHexString(magic));
            }
            int tagCount = in.readInt();
            List<String> tags = new ArrayList<>();
            for (int i = 0; i < tagCount; i++) {
                tags.add(in.readUTF());
            }
            return new PosModel(tags, readBook(in, tags), readWeights(in, tagCount));
        }
    }

    private static SortedMap<String, String> readBook(DataInputStream in, List<String> tags) throws IOException {
        SortedMap<String, String> book = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            book.put(in.readUTF(), tags.get(in.readUnsignedByte()));
        }
        return book;
    }

    private static SortedMap<String, short[]> readWeights(DataInputStream in, int tagCount) throws IOException {
        SortedMap<String, short[]> weights = new TreeMap<>();
        String name = "";
        for (int left = in.readInt(); left > 0; left--) {
            name = name.substring(0, in.readUnsignedByte()) + in.readUTF();
            short[] row = new short[tagCount];
            for (int count = in.readUnsignedByte(); count > 0; count--) {
                row[in.readUnsignedByte()] = in.readShort();
            }
            weights.put(name, row);
        }
        return weights;
    }
}

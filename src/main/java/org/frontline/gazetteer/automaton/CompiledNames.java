package org.frontline.gazetteer.automaton;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/** A compiled gazetteer in memory; safe for use by many threads. */
public final class CompiledNames {
    /** Raised with every change of the format: an old file must not be read as if it were new. */
    static final int FORMAT = 0x46475a03;

    private final CompiledHeader header;
    private final String sha256;
    private final byte[] entities;
    private final int[] offsets;
    private final States states;

    private CompiledNames(DataInputStream in, String sha256) throws IOException {
        in.readInt();
        this.sha256 = sha256;
        this.header = CompiledHeader.read(in);
        this.entities = section(in);
        this.offsets = numbers(in, header.entities());
        this.states = new States(in.readInt(), section(in), section(in));
    }

    /** @throws IOException that names the file and what to do, if it is none of ours, of another version, or damaged */
    public static CompiledNames read(Path file) throws IOException {
        String sha256 = checked(file);
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new CompiledNames(new DataInputStream(stream), sha256);
        }
    }

    /** Reads it once before it is believed: a damaged length would ask for any amount of memory. */
    private static String checked(Path file) throws IOException {
        long left = Files.size(file) - DigestedOutput.DIGEST_BYTES;
        MessageDigest digest = DigestedOutput.sha256();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (left < Integer.BYTES) {
                throw new IOException(file + " is no compiled gazetteer: it is too short; compile or copy it anew");
            }
            int format = in.readInt();
            if (format != FORMAT) {
                throw new IOException(
                        file + " is no compiled gazetteer of this version; make it with 'frontline gazetteer'");
            }
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(format).flip());
            left -= Integer.BYTES;
            byte[] part = new byte[1 << 16];
            for (int n = 0; left > 0 && n >= 0; left -= Math.max(0, n)) {
                n = in.read(part, 0, (int) Math.min(part.length, left));
                digest.update(part, 0, Math.max(0, n));
            }
            byte[] found = digest.digest();
            if (!Arrays.equals(found, in.readNBytes(DigestedOutput.DIGEST_BYTES))) {
                throw new IOException(file + " is damaged: its checksum does not fit; compile or copy it anew");
            }
            return HexFormat.of().formatHex(found);
        }
    }

    private static int[] numbers(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    private static byte[] section(DataInputStream in) throws IOException {
        int size = in.readInt();
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    public CompiledHeader header() {
        return header;
    }

    /** SHA-256 of what the file holds, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The thing of that number. */
    public Entity entity(int number) {
        return EntityCodec.read(new ByteSource(entities, offsets[number]));
    }

    public @Nullable Entity byId(String id) {
        int low = 0;
        int high = offsets.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order =
                    EntityCodec.id(new ByteSource(entities, offsets[middle])).compareTo(id);
            if (order == 0) {
                return entity(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return null;
    }

    /** What a name may mean, likeliest first, actors before places; nothing where it is not known. */
    public List<Posting> lookup(String key) {
        return states.postings(states.next(States.ROOT, States.hash(key), key), true);
    }

    /** The beginning of all names. */
    public Node root() {
        return new Node(States.ROOT, States.ROOT_HASH);
    }

    /** The names that share a beginning of whole words. */
    public final class Node {
        private final int state;
        private final long hash;

        private Node(int state, long hash) {
            this.state = state;
            this.hash = hash;
        }

        /** Those that go on with that word. */
        public @Nullable Node next(String word) {
            long stepped = States.step(hash, word);
            int next = states.next(state, stepped, word);
            return next == States.NONE ? null : new Node(next, stepped);
        }

        /** The beginning: the words so far, with single spaces between them. */
        public String key() {
            return states.key(state);
        }

        /** What the name that ends here may mean, with places or without: actors come first. */
        public List<Posting> postings(boolean places) {
            return states.postings(state, places);
        }
    }
}

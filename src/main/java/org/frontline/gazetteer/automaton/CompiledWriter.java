package org.frontline.gazetteer.automaton;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Makes a compiled gazetteer: things in the order of their ids, their names in any. What it needs in memory does not grow
 * with the names but for one number a thing; the rest is sorted in a folder beside the output.
 */
public final class CompiledWriter implements AutoCloseable {
    private final Path output;
    private final Path folder;
    private final Directory directory;
    private final Sorting names;
    private final SizedFile entities;
    private final List<Integer> offsets = new ArrayList<>();
    private String lastId = "";
    private long nameCount;

    public CompiledWriter(Path output) throws IOException {
        this.output = output.toAbsolutePath();
        this.folder = Files.createTempDirectory(this.output.getParent(), ".gazetteer-");
        this.directory = new NIOFSDirectory(folder);
        this.names = sorting("names");
        this.entities = new SizedFile(folder.resolve("entities"));
    }

    /** Sorts records on disk, for whoever has to bring things into order first. */
    public Sorting sorting(String name) throws IOException {
        return new Sorting(directory, name);
    }

    /**
     * Adds a thing and says its number.
     *
     * @throws IllegalArgumentException if its id does not come after the one before
     */
    public int add(Entity entity) throws IOException {
        if (entity.id().compareTo(lastId) <= 0) {
            throw new IllegalArgumentException("id " + entity.id() + " after " + lastId);
        }
        lastId = entity.id();
        ByteSink record = new ByteSink();
        EntityCodec.write(entity, record);
        offsets.add(entities.add(record));
        return offsets.size() - 1;
    }

    /**
     * Adds a name of a thing.
     *
     * @param key what it is found by: words with single spaces between them
     * @param plain its words as spelled
     * @param written as the data write it, null where that does not matter
     */
    public void name(int number, Entity entity, String key, String plain, boolean canonical, @Nullable String written)
            throws IOException {
        Posting posting = new Posting(number, canonical, NamedAs.different(plain, key), written);
        names.add(NamedAs.of(entity, key, posting).record());
        nameCount++;
    }

    /** Writes the file, whole or not at all. */
    public CompiledHeader finish(String version, String folding) throws IOException {
        entities.close();
        Path automaton = folder.resolve("automaton");
        SizedFile postings = new SizedFile(folder.resolve("postings"));
        // An output of 0 would be the same as none.
        postings.add(new ByteSink().varint(0));
        Keys keys;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(automaton))) {
            keys = new Keys(new OutputStreamDataOutput(out), postings);
            names.forEach(keys::add);
            keys.finish();
        }
        postings.close();
        CompiledHeader header = new CompiledHeader(version, folding, offsets.size(), keys.count, nameCount);
        Path made = folder.resolve("made");
        try (DigestedOutput out = new DigestedOutput(made)) {
            write(out, header, postings, keys, automaton);
        }
        Files.move(made, output, StandardCopyOption.REPLACE_EXISTING);
        return header;
    }

    private void write(DigestedOutput out, CompiledHeader header, SizedFile postings, Keys keys, Path automaton)
            throws IOException {
        DataOutputStream data = out.data();
        data.writeInt(CompiledNames.FORMAT);
        header.write(data);
        entities.copy(data);
        for (int offset : offsets) {
            data.writeInt(offset);
        }
        postings.copy(data);
        data.writeBoolean(keys.metadata != null);
        if (keys.metadata != null) {
            keys.metadata.save(new OutputStreamDataOutput(data));
            Files.copy(automaton, data);
        }
    }

    @Override
    public void close() throws IOException {
        names.close();
        entities.close();
        directory.close();
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Puts sorted names into the automaton, all meanings of one name together. */
    private static final class Keys {
        private final FSTCompiler<Long> compiler;
        private final SizedFile postings;
        private final IntsRefBuilder ints = new IntsRefBuilder();
        private final List<NamedAs> open = new ArrayList<>();
        private int count;
        private FST.@Nullable FSTMetadata<Long> metadata;

        Keys(OutputStreamDataOutput out, SizedFile postings) throws IOException {
            this.compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
                    .dataOutput(out)
                    .build();
            this.postings = postings;
        }

        void add(BytesRef record) throws IOException {
            NamedAs name = NamedAs.read(record);
            if (!open.isEmpty() && !open.get(0).key().equals(name.key())) {
                addKey();
            }
            open.add(name);
        }

        private void addKey() throws IOException {
            List<Posting> ranked = NamedAs.ranked(open);
            ByteSink list = new ByteSink().varint(ranked.size());
            ranked.forEach(posting -> posting.write(list));
            compiler.add(Util.toIntsRef(new BytesRef(open.get(0).key()), ints), Long.valueOf(postings.add(list)));
            open.clear();
            count++;
        }

        void finish() throws IOException {
            if (!open.isEmpty()) {
                addKey();
            }
            metadata = compiler.compile();
        }
    }
}

package org.frontline.gazetteer.automaton;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.frontline.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Makes a compiled gazetteer: things in the order of their ids, their names in any. What it needs in memory does not grow
 * with the names but for one number a thing; the rest is sorted in a folder beside the output.
 */
public final class CompiledWriter implements AutoCloseable {
    /** Records held in memory while sorting. */
    private static final long RUN_BYTES = 48L << 20;

    private final Path output;
    private final Path folder;
    private final Sorting names;
    private final SizedFile entities;
    private final List<Integer> offsets = new ArrayList<>();
    private String lastId = "";
    private long nameCount;

    public CompiledWriter(Path output) throws IOException {
        this.output = output.toAbsolutePath();
        this.folder = Files.createTempDirectory(this.output.getParent(), ".gazetteer-");
        this.names = sorting("names");
        this.entities = new SizedFile(folder.resolve("entities"));
    }

    /** Sorts records on disk, for whoever has to bring things into order first. */
    public Sorting sorting(String name) {
        return new Sorting(folder, name, RUN_BYTES);
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
        SizedFile elsewhere = new SizedFile(folder.resolve("long names"));
        SizedFile bins = new SizedFile(folder.resolve("names"));
        StateWriter states = new StateWriter(sorting("sorted-states"), elsewhere);
        int homes;
        try (elsewhere;
                bins) {
            names.forEach(states::add);
            homes = states.finish(bins);
        }
        CompiledHeader header =
                new CompiledHeader(version, folding, offsets.size(), states.stateCount(), states.keyCount(), nameCount);
        Path made = folder.resolve("made");
        try (DigestedOutput out = new DigestedOutput(made)) {
            write(out.data(), header, homes, bins, elsewhere);
        }
        Files.move(made, output, StandardCopyOption.REPLACE_EXISTING);
        return header;
    }

    private void write(DataOutputStream data, CompiledHeader header, int homes, SizedFile bins, SizedFile elsewhere)
            throws IOException {
        data.writeInt(CompiledNames.FORMAT);
        header.write(data);
        entities.copy(data);
        for (int offset : offsets) {
            data.writeInt(offset);
        }
        data.writeInt(homes);
        bins.copy(data);
        elsewhere.copy(data);
    }

    @Override
    public void close() throws IOException {
        entities.close();
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

package org.frontline.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A root on a file system with symbolic links: {@code articles} leads to {@code _current/articles}, and {@code _current} to the
 * folder of a version.
 *
 * <p>POSIX {@code rename} puts the new {@code _current} in the old one's place in one step, for all tables at once. The links
 * are relative, so that an output can be moved.
 */
record LinkedRoot(Path root) implements Root {
    @Override
    public boolean create(String name, String text) throws IOException {
        Path draft = draft(name, text);
        try {
            // Hadoop asks whether a file exists and then makes it; a hard link is refused by the system itself.
            Files.createLink(root.resolve(name), draft);
            return true;
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            return false;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public void replace(String name, String text) throws IOException {
        move(draft(name, text), root.resolve(name));
    }

    @Override
    public @Nullable String read(String name) throws IOException {
        try {
            return Files.readString(root.resolve(name));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(root.resolve(name));
    }

    @Override
    public @Nullable String current() throws IOException {
        Path link = root.resolve(CURRENT);
        return Files.isSymbolicLink(link)
                ? Files.readSymbolicLink(link).getFileName().toString()
                : null;
    }

    @Override
    public void makeCurrent(String version) throws IOException {
        Path draft = root.resolve(Root.draftOf(CURRENT));
        Files.createSymbolicLink(draft, Path.of(VERSIONS, version));
        move(draft, root.resolve(CURRENT));
    }

    @Override
    public void carry(String version, String table, String holder) throws IOException {
        Files.createSymbolicLink(root.resolve(VERSIONS).resolve(version).resolve(table), Path.of("..", holder, table));
    }

    @Override
    public void expose(Set<String> tables) throws IOException {
        for (String table : tables) {
            Path link = root.resolve(table);
            if (!Files.isSymbolicLink(link)) {
                Files.createSymbolicLink(link, Path.of(CURRENT, table));
            }
        }
    }

    @Override
    public void sweep() throws IOException {
        for (Path entry : entries(path -> Root.isDraft(path.getFileName().toString()))) {
            Files.deleteIfExists(entry);
        }
    }

    @Override
    public void retractAllBut(Set<String> tables) throws IOException {
        for (Path link : entries(Files::isSymbolicLink)) {
            boolean leadsHere = Files.readSymbolicLink(link).startsWith(CURRENT);
            if (leadsHere && !tables.contains(link.getFileName().toString())) {
                Files.delete(link);
            }
        }
    }

    private List<Path> entries(Predicate<Path> which) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(which).toList();
        }
    }

    private Path draft(String name, String text) throws IOException {
        Files.createDirectories(root);
        Path draft = root.resolve(Root.draftOf(name));
        return Files.writeString(draft, text);
    }

    private static void move(Path draft, Path place) throws IOException {
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

package org.frontline.write;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The root of an output as its file system allows: small files that change in one step, and which version is current.
 *
 * <p>A reader finds every table of one version or every table of the next. Where links exist, a table's path leads through
 * one link that is exchanged; elsewhere a file of one line names the version.
 */
sealed interface Root permits LinkedRoot, NamedRoot {
    /** What names the current version: a link to its folder, or a file that holds its id. */
    String CURRENT = "_current";

    /** The folder that holds a folder a version. */
    String VERSIONS = "_versions";

    /** The lock of the one writer. */
    String LOCK = "_lock";

    /** A new name beside a small file's own, to write it to before it gets its place. */
    static String draftOf(String name) {
        return name + "." + UUID.randomUUID();
    }

    /** Whether this is the name of a draft of the lock or of the mark of the current version. */
    static boolean isDraft(String name) {
        return name.startsWith(CURRENT + ".") || name.startsWith(LOCK + ".");
    }

    /**
     * Writes a new file whole, unless there is one of that name: then nothing is done and false given back. The same where what
     * was written aside is swept meanwhile, as by another run that has the lock.
     */
    boolean create(String name, String text) throws IOException;

    /** Writes a file whole; a reader finds the old text or the new one. */
    void replace(String name, String text) throws IOException;

    /** The text of a file, null where there is none. */
    @Nullable
    String read(String name) throws IOException;

    void delete(String name) throws IOException;

    /** The id of the current version, null where nothing was published yet. */
    @Nullable
    String current() throws IOException;

    /** The one step that shows a version's tables in place of another's. */
    void makeCurrent(String version) throws IOException;

    /** Lets a version show a table that an earlier one holds. */
    void carry(String version, String table, String holder) throws IOException;

    /** Lets these tables be found at the root, as far as the current version has them. */
    void expose(Set<String> tables) throws IOException;

    /** Removes what a writer that died had written aside; only for who holds the lock. */
    void sweep() throws IOException;

    /** Lets no table be found at the root that is not among these. */
    void retractAllBut(Set<String> tables) throws IOException;
}

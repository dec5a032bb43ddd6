package org.frontline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Turns the inputs as a user names them (files, folders, globs, any Hadoop URI) into the files to read. */
final class InputResolver {
    private final Configuration hadoop;
    private final @Nullable Format format;
    private final Map<String, InputFile> files = new TreeMap<>();
    private final TreeSet<String> ignored = new TreeSet<>();

    InputResolver(Configuration hadoop, @Nullable Format format) {
        this.hadoop = hadoop;
        this.format = format;
    }

    InputPlan resolve(List<String> inputs) {
        if (inputs.isEmpty()) {
            throw new InputException("no input named: give a file, a folder, a glob or a URI");
        }
        for (String input : inputs) {
            try {
                add(input);
            } catch (IOException | IllegalArgumentException e) {
                throw new InputException("cannot list input " + input + ": " + e.getMessage(), e);
            }
        }
        if (files.isEmpty()) {
            throw new InputException("no file to read in " + String.join(", ", inputs) + ignoredInWords());
        }
        return new InputPlan(new ArrayList<>(files.values()), new ArrayList<>(ignored));
    }

    private void add(String input) throws IOException {
        Path path = new Path(input);
        String shown = Logins.withoutPassword(path.toUri(), input);
        if (shown != null) {
            throw new InputException("input " + shown + " was given with a password, which would stand in"
                    + " every row's source_path; give it as a setting of Hadoop's, spark.hadoop.*");
        }
        FileSystem fs = path.getFileSystem(hadoop);
        // A file whose very name holds [ or * is taken as it stands, before the name is tried as a glob.
        if (fs.exists(path)) {
            addNamed(fs, fs.getFileStatus(path));
            return;
        }
        FileStatus @Nullable [] matches = fs.globStatus(path, InputResolver::visible);
        if (matches == null || matches.length == 0) {
            throw new InputException("input " + input + " does not exist: no file, folder or glob match");
        }
        for (FileStatus match : matches) {
            addFound(fs, match);
        }
    }

    /** A file that the user names must be of a known format; what lies in a folder may be something else. */
    private void addNamed(FileSystem fs, FileStatus status) throws IOException {
        if (status.isFile() && formatOf(status.getPath()) == null) {
            throw new InputException("unknown format of " + status.getPath() + ": its extension is none of "
                    + Format.known() + " (also with .gz .bz2 .zst); rename it or name the format with --format");
        }
        addFound(fs, status);
    }

    private void addFound(FileSystem fs, FileStatus status) throws IOException {
        if (status.isDirectory()) {
            FileStatus[] children = fs.listStatus(status.getPath(), InputResolver::visible);
            List<FileStatus> sorted = new ArrayList<>(List.of(children));
            sorted.sort(Comparator.comparing(FileStatus::getPath));
            for (FileStatus child : sorted) {
                addFound(fs, child);
            }
            return;
        }
        Path path = status.getPath();
        Format found = formatOf(path);
        if (found == null) {
            ignored.add(path.toString());
        } else {
            files.put(path.toString(), InputFile.of(path, found, status.getLen()));
        }
    }

    /** Hadoop's habit: names that begin with _ or . are markers, checksums and unfinished work. */
    private static boolean visible(Path path) {
        return !path.getName().startsWith("_") && !path.getName().startsWith(".");
    }

    private @Nullable Format formatOf(Path path) {
        return format != null ? format : Format.ofName(path.getName());
    }

    private String ignoredInWords() {
        return ignored.isEmpty()
                ? ": nothing is there"
                : ": " + ignored.size() + " files are there, the first " + ignored.first()
                        + ", and none has an extension of " + Format.known();
    }
}

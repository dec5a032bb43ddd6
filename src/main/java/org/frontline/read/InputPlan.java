package org.frontline.read;

import java.util.List;

/**
 * What will be read, settled before any work begins.
 *
 * @param files in the order of their URIs, each once
 * @param ignored the files in folders whose extension names no format; they are not read, and said so
 */
public record InputPlan(List<InputFile> files, List<String> ignored) {
    public InputPlan {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
    }

    public int fileCount() {
        return files.size();
    }

    public long bytes() {
        return files.stream().mapToLong(InputFile::bytes).sum();
    }

    /** The URIs of the files, for the run's manifest. */
    public List<String> uris() {
        return files.stream().map(InputFile::uri).toList();
    }
}

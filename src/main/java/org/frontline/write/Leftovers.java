package org.frontline.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * What an output holds that no reader needs: tables of versions that are no longer current.
 *
 * @param folders what can be removed
 * @param bytes how much that is
 */
public record Leftovers(List<Path> folders, long bytes) {
    public Leftovers {
        folders = List.copyOf(folders);
    }

    /**
     * Everything but the current version and so many before it, and but what these carry over from older ones.
     *
     * @throws OutputException if the output cannot be listed
     */
    public static Leftovers of(OutputFolder output, int keep) {
        try {
            Set<String> needed = needed(output, keep);
            List<Path> folders = new ArrayList<>();
            for (FileStatus version : published(output)) {
                add(output, version.getPath(), needed, folders);
            }
            long bytes = 0;
            for (Path folder : folders) {
                bytes += output.files().getContentSummary(folder).getLength();
            }
            return new Leftovers(folders, bytes);
        } catch (IOException e) {
            throw new OutputException("cannot list the versions of " + output.root() + ": " + e.getMessage(), e);
        }
    }

    /** @throws OutputException if a run is at work on the output, or a folder cannot be removed */
    public static Leftovers remove(OutputFolder output, int keep, String runId) {
        try (Publication lock = Publication.open(output, runId)) {
            Leftovers found = of(output, keep);
            for (Path folder : found.folders()) {
                output.files().delete(folder, true);
            }
            return found;
        } catch (IOException e) {
            throw new OutputException("cannot clean " + output.root() + ": " + e.getMessage(), e);
        }
    }

    /** A whole version, or those tables of it that no kept version carries over. */
    private static void add(OutputFolder output, Path version, Set<String> needed, List<Path> folders)
            throws IOException {
        List<Path> unneeded = new ArrayList<>();
        boolean whole = true;
        for (FileStatus entry : output.list(version)) {
            String table = version.getName() + "/" + entry.getPath().getName();
            if (needed.contains(table) || needed.contains(version.getName())) {
                whole = false;
            } else if (entry.isDirectory()) {
                unneeded.add(entry.getPath());
            }
        }
        folders.addAll(whole ? List.of(version) : unneeded);
    }

    /** Kept versions by their ids, and tables as {@code holder/table}. */
    private static Set<String> needed(OutputFolder output, int keep) throws IOException {
        Set<String> needed = new HashSet<>();
        String current = output.marks().current();
        int older = 0;
        for (FileStatus version : published(output)) {
            String id = version.getPath().getName();
            boolean complete = output.exists(new Path(version.getPath(), OutputFolder.TABLES));
            if (id.equals(current) || complete && older++ < keep) {
                needed.add(id);
                output.snapshot(id).holders().forEach((table, holder) -> needed.add(holder + "/" + table));
            }
        }
        return needed;
    }

    /** Newest first; one that a run is writing is not published yet. */
    private static List<FileStatus> published(OutputFolder output) throws IOException {
        return Arrays.stream(output.list(output.versions()))
                .filter(version ->
                        output.exists(output.manifest(version.getPath().getName())))
                .sorted(Comparator.comparing((FileStatus version) ->
                                output.started(version.getPath().getName()))
                        .reversed())
                .toList();
    }
}

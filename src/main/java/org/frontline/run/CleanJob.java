package org.frontline.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.frontline.write.Leftovers;
import org.frontline.write.OutputException;
import org.frontline.write.OutputFolder;

/** Removes the versions of an output that are no longer current, and what dead runs have left. */
public final class CleanJob {
    private static final double MEGABYTE = 1e6;

    private CleanJob() {}

    /**
     * @param keep so many versions before the current one stay
     * @param dryRun whether to say only what would be removed
     * @throws InvocationException if there is no output, or a run is at work on it
     */
    public static void clean(String output, int keep, boolean dryRun, PrintStream out) {
        try {
            OutputFolder folder = OutputFolder.at(output, new Configuration());
            if (!folder.exists()) {
                throw new InvocationException("output " + folder.root() + " does not exist");
            }
            Leftovers found =
                    dryRun ? Leftovers.of(folder, keep) : Leftovers.remove(folder, keep, "clean-" + UUID.randomUUID());
            for (Path path : found.folders()) {
                out.println((dryRun ? "would remove " : "removed ") + path);
            }
            out.printf(
                    Locale.ROOT,
                    "%d folders, %.1f MB%s%n",
                    found.folders().size(),
                    found.bytes() / MEGABYTE,
                    dryRun ? "; nothing was removed" : "");
        } catch (OutputException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        }
    }
}

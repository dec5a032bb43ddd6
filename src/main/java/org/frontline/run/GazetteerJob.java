package org.frontline.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontline.gazetteer.automaton.CompiledHeader;
import org.frontline.gazetteer.geonames.GazetteerCompilation;
import org.frontline.gazetteer.geonames.GazetteerCompilation.Result;
import org.jspecify.annotations.Nullable;

/** Compiles a user's gazetteer into the one file that {@code gazetteer.file} names. */
public final class GazetteerJob {
    private GazetteerJob() {}

    /**
     * Compiles, and says what was made and which rows could not be read.
     *
     * @param geonames folder of a GeoNames dump, null for none
     * @param actors table of actors, null for none
     * @param version what the file is to call itself, null for the newest date in the dump
     * @throws InvocationException if there is nothing to compile or a file is missing
     */
    public static void compile(
            @Nullable Path geonames, @Nullable Path actors, @Nullable String version, Path output, PrintStream out) {
        if (geonames == null && actors == null) {
            throw new InvocationException("there is nothing to compile: give --geonames DIR, --actors FILE, or both");
        }
        if (actors != null && !Files.isReadable(actors)) {
            throw new InvocationException("there is no file " + actors + " of actors to read");
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InvocationException("the folder of output " + output + " does not exist; make it first");
        }
        try {
            report(GazetteerCompilation.compile(geonames, actors, version, output), output, out);
        } catch (IllegalArgumentException e) {
            throw new InvocationException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("compiling " + output, e);
        }
    }

    private static void report(Result result, Path output, PrintStream out) throws IOException {
        CompiledHeader header = result.header();
        out.printf(
                "%s: %,d actors and places, %,d names (%,d different), %,d bytes, version '%s'%n",
                output, header.entities(), header.names(), header.keys(), Files.size(output), header.version());
        if (result.badRows() > 0) {
            out.printf("%,d rows could not be read; all of them are in %s%n", result.badRows(), result.badFile());
            result.first().forEach(out::println);
        }
    }
}

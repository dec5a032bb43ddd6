package org.frontline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.frontline.run.GazetteerJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compiles a gazetteer of the user's own. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Compiles a GeoNames dump and a table of actors into one file that a run looks names up in.",
        footer = {
            "",
            "Example:",
            "  frontline gazetteer --geonames dump/ --actors actors.tsv --output names.fgz",
            "  frontline run --input corpus/*.jsonl.gz --output tables --set gazetteer.file=names.fgz"
        })
final class GazetteerCommand implements Callable<Integer> {
    @Option(
            names = {"-g", "--geonames"},
            paramLabel = "DIR",
            description =
                    "Folder with allCountries.txt or cities500.txt, admin1CodesASCII.txt, countryInfo.txt and, for"
                            + " all names, alternateNamesV2.txt, unpacked as GeoNames gives them.")
    private @Nullable Path geonames;

    @Option(
            names = {"-a", "--actors"},
            paramLabel = "FILE",
            description =
                    "Actors of your own, tab-separated, with a header: id, name, type, and if you like side, country,"
                            + " wikidata, from, to, predecessor, aliases (between bars).")
    private @Nullable Path actors;

    @Option(
            names = "--name",
            paramLabel = "VERSION",
            description = "What run manifests call it; default: the newest date in the dump and the actors' file.")
    private @Nullable String version;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; rows that cannot be read go to FILE.rejects.txt.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        GazetteerJob.compile(geonames, actors, version, output, System.out);
        return 0;
    }
}

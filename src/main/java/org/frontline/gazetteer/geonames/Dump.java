package org.frontline.gazetteer.geonames;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a GeoNames dump in a folder.
 *
 * @param alternates null where the folder has none; names then come from the places' own column
 */
record Dump(DumpFile places, @Nullable DumpFile alternates, DumpFile provinces, DumpFile countries) {
    private static final List<String> PLACES =
            List.of("allCountries.txt", "cities500.txt", "cities1000.txt", "cities5000.txt", "cities15000.txt");

    /** @throws IllegalArgumentException that names the file that is missing */
    static Dump in(Path folder) {
        Path places = PLACES.stream()
                .map(folder::resolve)
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "folder " + folder + " has no places of GeoNames; it needs one of " + PLACES));
        Path alternates = folder.resolve("alternateNamesV2.txt");
        return new Dump(
                new DumpFile(places, 19),
                Files.isReadable(alternates) ? new DumpFile(alternates, 4) : null,
                required(folder, "admin1CodesASCII.txt", 4),
                required(folder, "countryInfo.txt", 17));
    }

    private static DumpFile required(Path folder, String name, int cells) {
        Path file = folder.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("file " + file + " is not there; it comes with the dump of GeoNames");
        }
        return new DumpFile(file, cells);
    }
}

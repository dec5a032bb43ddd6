package org.frontline.gazetteer.geonames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A dump of invented and real places in the columns of GeoNames, written for the tests. */
public final class TinyDump {
    private TinyDump() {}

    /** Writes a whole dump; places are given as id, name, ascii, alternatenames, lat, lon, class, code, country, admin1, population. */
    public static Path write(Path folder, List<String> places, List<String> alternates) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("allCountries.txt"),
                places.stream().map(TinyDump::place).toList());
        Files.write(
                folder.resolve("alternateNamesV2.txt"),
                alternates.stream().map(TinyDump::tabs).toList());
        Files.writeString(
                folder.resolve("admin1CodesASCII.txt"),
                tabs("SY.10|Hamāh|Hama|170015\nIQ.05|Nineveh|Nineveh|99032\nPE.01|Amazonas|Amazonas|3699699\n"));
        Files.writeString(folder.resolve("countryInfo.txt"), countries());
        return folder;
    }

    private static String countries() {
        return "# countries\n#ISO\tISO3\tISO-Numeric\tfips\tCountry\tCapital\n" + country("SY", "Syria", "163843")
                + country("IQ", "Iraq", "99237") + country("PE", "Peru", "3932488");
    }

    private static String country(String iso, String name, String id) {
        return String.join(
                        "\t", iso, "XXX", "1", "XX", name, "", "1", "1", "AS", ".x", "", "", "", "", "", "", id, "", "")
                + "\n";
    }

    private static String place(String row) {
        String[] c = row.split("\\|", -1);
        return c.length < 11
                ? tabs(row)
                : String.join(
                        "\t",
                        c[0],
                        c[1],
                        c[2],
                        c[3],
                        c[4],
                        c[5],
                        c[6],
                        c[7],
                        c[8],
                        "",
                        c[9],
                        "",
                        "",
                        "",
                        c[10],
                        "",
                        "",
                        "Asia/Damascus",
                        "2026-11-0" + (c[0].length() % 9 + 1));
    }

    private static String tabs(String row) {
        return row.replace('|', '\t');
    }
}

package org.frontline.gazetteer.geonames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a dump: cells between tabs, no quotes.
 *
 * @param least how many cells a row has at least
 */
record DumpFile(Path path, int least) {
    /** Takes a row. */
    interface Consumer {
        void accept(DumpRow row) throws IOException;
    }

    /** Hands on the rows with cells enough; comments and a header are none. */
    void forEach(BadRows bad, Consumer consumer) throws IOException {
        // Bytes that are no UTF-8 become a mark and do not end the reading, as a reader of Files would.
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8), 1 << 16)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty() || line.startsWith("#") || number == 1 && isHeader(line)) {
                    continue;
                }
                DumpRow row = new DumpRow(path, number, line, line.split("\t", -1));
                if (row.cells().length < least) {
                    bad.add(row, row.cells().length + " cells, but at least " + least + " are needed");
                } else {
                    consumer.accept(row);
                }
            }
        }
    }

    private static boolean isHeader(String line) {
        String first = line.substring(0, Math.max(0, line.indexOf('\t'))).strip();
        return first.equalsIgnoreCase("geonameid")
                || first.equalsIgnoreCase("alternateNameId")
                || first.equals("ISO")
                || first.equalsIgnoreCase("code");
    }
}

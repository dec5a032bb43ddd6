package org.frontline.gazetteer.geonames;

import java.nio.file.Path;

/** A line of a dump file in its cells. */
record DumpRow(Path file, long number, String line, String[] cells) {
    String cell(int column) {
        return column < cells.length ? cells[column].strip() : "";
    }

    /** What messages begin with. */
    String place() {
        return file + " line " + number + ": ";
    }
}

package org.frontline.read;

import java.io.IOException;

/** Damage that costs some records, behind which a stream goes on with the next ones. */
final class DamagedRecords extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param message where the damage is, how many records it costs and what was found */
    DamagedRecords(String message, Throwable cause) {
        super(message, cause);
    }
}

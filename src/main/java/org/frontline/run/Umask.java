package org.frontline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which permissions the user who started this process withholds from the files that it makes. */
final class Umask {
    /** In the order of their bits, the highest first. */
    private static final PosixFilePermission[] BITS = {
        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE,
        PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE,
        PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE
    };

    private Umask() {}

    /** As Hadoop writes it, in octal digits; null where the system has no such thing. Java does not tell, so a folder is made to see. */
    static @Nullable String octal() {
        try {
            Path trial = Path.of(System.getProperty("java.io.tmpdir"), "frontline-umask-" + UUID.randomUUID());
            Files.createDirectory(trial);
            try {
                return octal(Files.getPosixFilePermissions(trial));
            } finally {
                Files.delete(trial);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    static String octal(Set<PosixFilePermission> granted) {
        int withheld = 0;
        for (PosixFilePermission bit : BITS) {
            withheld = 2 * withheld + (granted.contains(bit) ? 0 : 1);
        }
        return String.format("%03o", withheld);
    }
}

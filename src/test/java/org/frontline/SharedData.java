package org.frontline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Evaluation and training data that lie beside the project; a test that needs them is skipped where they are absent. */
public final class SharedData {
    private SharedData() {}

    /** The file at the given path below the data folder; skips the calling test, saying so, where it is not there. */
    public static Path file(String path) {
        Path file = root().resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not here");
        return file;
    }

    private static Path root() {
        return Path.of(Optional.ofNullable(System.getenv("FRONTLINE_SHARED")).orElse("../shared"));
    }
}

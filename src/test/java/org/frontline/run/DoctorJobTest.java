package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorJobTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void anOutputThatCanBeWrittenIsLeftAsItWas() throws IOException {
        assertThat(examine(folder.resolve("new"))).isTrue();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("models loaded", "can be written")
                .doesNotContain(" 0.0 GB free");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFaultWithAnAdvice() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(examine(file.resolve("tables"))).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("fault    output", "-> name a folder that can be written");
    }

    private boolean examine(Path output) {
        JobRequest request = JobRequest.of(List.of(), output.toString(), false, null, List.of(), "local[1]");
        return DoctorJob.examine(request, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}

package org.frontline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontlineTest {
    /** What the command line answers. */
    private record Answer(int exit, String out, String err) {}

    @Test
    void aMisspeltSettingIsNamedTogetherWithTheNearestRightOne() {
        Answer answer = say("run", "--input", "x", "--output", "y", "--set", "cooccurrence.windw_sentences=4");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err())
                .isEqualToIgnoringNewLines("frontline: --set: unknown setting 'cooccurrence.windw_sentences';"
                        + " did you mean 'cooccurrence.window_sentences'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rn",
                "run --input x",
                "run --input x --output y --fromat csv",
                "run --input x --output y --format jsn",
                "run --input x --output y --conf /there/is/no/such.yaml",
                "explain --date 2024-13-01 text",
                "clean --output /there/is/no/such/output",
                "rebuild --from text --output y",
                "train tagr --data x --output y",
                "train tagger --data /nowhere --output y",
                "evaluate --gold /nowhere --articles /nowhere --output y"
            })
    void aWrongInvocationIsOneLineAndExitCode2(String line) {
        Answer answer = say(line.split(" "));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err().strip().lines()).hasSize(1).allMatch(l -> l.startsWith("frontline: "));
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "extract", "aggregate", "evaluate", "train", "explain", "clean", "doctor"})
    void everyCommandExplainsItselfWithAnExample(String command) {
        Answer answer = say(command, "--help");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("Usage: frontline " + command, "Example:");
    }

    private static Answer say(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int exit = Frontline.execute(args);
            return new Answer(exit, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}

package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFramerTest {
    private static final String LINES = "alpha\nb\n\ngamma delta\nepsilon\n\nend";

    @Test
    void slicesOfAnySizeGiveEachLineOnce() throws IOException {
        List<String> whole = lines(LINES, LINES.length());

        assertThat(whole).containsExactly("0 alpha", "6 b", "8 ", "9 gamma delta", "21 epsilon", "29 ", "30 end");
        for (int size = 1; size < LINES.length(); size++) {
            assertThat(lines(LINES, size)).as("slices of %d bytes", size).isEqualTo(whole);
        }
    }

    @Test
    void anOverlongLineIsPassedOverWithoutBeingHeld() throws IOException {
        String text = "short\n" + "x".repeat(1_000_000) + "\nlast\n";
        try (LineFramer framer = new LineFramer(source(text, 0), Long.MAX_VALUE, 100, true)) {
            framer.next();
            Frame overlong = framer.next();
            Frame last = framer.next();

            assertThat(overlong.overlong()).isTrue();
            assertThat(overlong.bytes().remaining()).isEqualTo(100);
            assertThat(last.overlong()).isFalse();
            assertThat(last.offset()).isEqualTo(1_000_007);
        }
    }

    private static List<String> lines(String text, int sliceSize) throws IOException {
        List<String> found = new ArrayList<>();
        for (int from = 0; from < text.length(); from += sliceSize) {
            boolean start = from == 0;
            ByteSource source = source(text, start ? 0 : from - 1);
            try (LineFramer framer = new LineFramer(source, from + sliceSize, 1000, start)) {
                for (Frame frame = framer.next(); frame != null; frame = framer.next()) {
                    found.add(frame.offset() + " " + StandardCharsets.UTF_8.decode(frame.bytes()));
                }
            }
        }
        return found;
    }

    private static ByteSource source(String text, int offset) throws IOException {
        byte[] bytes = text.substring(offset).getBytes(StandardCharsets.UTF_8);
        return new ByteSource(new ByteArrayInputStream(bytes), offset);
    }
}

package org.frontline.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.frontline.read.page.Page;
import org.frontline.read.page.PageReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Regression: a page whose headline held a long run of spaces took time by the square of its length, minutes for a megabyte. */
class SlowWordsTest {
    @Test
    void aHeadlineOfSpacesIsReadInItsStride() {
        String spaces = "\u2003".repeat(300_000);
        String html = "<html><head><meta property='og:title' content='Rebels take Hama" + spaces + "x'>"
                + "<meta property='og:site_name' content='Site'></head><body><p>Rebels took Hama.</p></body></html>";
        Page page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new PageReader()
                .read(html.getBytes(StandardCharsets.UTF_8), "utf-8", "http://example.org/a"));
        assertThat(page.title()).startsWith("Rebels take Hama");
    }
}

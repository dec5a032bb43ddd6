package org.frontline.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.frontline.read.page.Page;
import org.frontline.read.page.PageReader;
import org.junit.jupiter.api.Test;

/** Regression: a page that gave its own address as "//host/path" made its reader fail, and was lost as unreadable. */
class AddressWithoutSchemeTest {
    @Test
    void aPageIsReadWhoseAddressHasNoScheme() {
        String html =
                "<html><head><meta property='og:url' content='//example.org/a'><title>Rebels take Hama</title></head>"
                        + "<body><article><p>Rebels took Hama on Friday, the army said.</p></article></body></html>";
        Page page = new PageReader().read(html.getBytes(StandardCharsets.UTF_8), "utf-8", "http://example.org/a");
        assertThat(page.title()).isEqualTo("Rebels take Hama");
        assertThat(page.canonicalUrl()).isNull();
    }
}

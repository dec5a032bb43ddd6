package org.frontline.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageReaderTest {
    private static final Path PAGES = Path.of("src/test/resources/pages");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageGivesItsArticleAndWhatItSaysOfItself(String name) throws IOException {
        List<String> wanted = Files.readAllLines(PAGES.resolve(name + ".txt"));
        int blank = wanted.indexOf("");
        Map<String, String> about = wanted.subList(0, blank).stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));

        Page page = new PageReader().read(Files.readAllBytes(PAGES.resolve(name + ".html")), null, about.get("url"));

        assertThat(page.title()).isEqualTo(about.get("title"));
        assertThat(page.publisher()).isEqualTo(about.get("publisher"));
        assertThat(page.dates()).startsWith(about.get("published"));
        assertThat(page.canonicalUrl()).isIn(null, about.get("url"));
        assertThat(List.of(page.text().split("\n\n")))
                .containsExactlyElementsOf(wanted.subList(blank + 1, wanted.size()));
    }

    @Test
    void aPageOfLinksHasNoText() throws IOException {
        Page page = new PageReader()
                .read(Files.readAllBytes(PAGES.resolve("front-page.html")), null, "https://banadir.example/");
        assertThat(page.text()).isEmpty();
    }

    @Test
    void anAddressThatEveryPageOfASiteGivesIsNotItsOwn() {
        String html = "<link rel=canonical href='https://a.example/'><p>Text.";
        assertThat(read(html, "https://a.example/story").canonicalUrl()).isNull();
    }

    @Test
    void brokenStructuredDataSaysNothing() {
        Page page = read(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": }</script><h1>Head</h1><p>Text.",
                "https://a.example/2024/5/3/x");
        assertThat(page.title()).isEqualTo("Head");
        assertThat(page.dates()).containsExactly("2024/5/3");
    }

    @Test
    void bytesThatAreNoPageGiveNoText() {
        byte[] bytes = new byte[5000];
        new java.util.Random(3).nextBytes(bytes);
        assertThat(new PageReader().read(bytes, "x-unknown", "not an address").publisher())
                .isNull();
        assertThat(new PageReader().read(new byte[0], null, "").text()).isEmpty();
    }

    @Test
    void aPageInsideAWrapperWithATellingNameIsKept() {
        String text = "Soldiers entered the port on Sunday, fishermen said, and nobody fired at them.";
        Page page = read("<div class='with-sidebar'><p>" + text + "</p></div>", "https://a.example/x");
        assertThat(page.text()).isEqualTo(text);
    }

    private static Page read(String html, String url) {
        return new PageReader().read(html.getBytes(StandardCharsets.UTF_8), "utf-8", url);
    }
}

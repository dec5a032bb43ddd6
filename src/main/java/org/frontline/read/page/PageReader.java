package org.frontline.read.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page: bytes to a {@link Page}. */
public final class PageReader {
    private final Clutter clutter = Clutter.bundled();

    /**
     * Never fails: what is no page comes out without text.
     *
     * @param declaredCharset the encoding that the server named, null where it named none
     * @param url where the page was found; links are resolved against it
     */
    public Page read(byte[] bytes, @Nullable String declaredCharset, String url) {
        Document document = Jsoup.parse(PageCharset.decode(bytes, declaredCharset), url);
        PageMetadata metadata = PageMetadata.of(document, url);
        clutter.removeFrom(document);
        return new Page(
                metadata.title(),
                new MainText(clutter).of(document, metadata.title()),
                metadata.publisher(),
                metadata.canonicalUrl(),
                metadata.dates());
    }
}

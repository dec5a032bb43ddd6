package org.frontline.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read.
 *
 * @param id the source's own id where it has one, else derived from url, title and text
 * @param title the headline, empty where there is none
 * @param text the body, never blank
 * @param published the day of publication, null where absent or unreadable
 * @param publishedRaw the date as it stood in the source
 */
public record Article(
        String id,
        SourceRef source,
        @Nullable String publisher,
        @Nullable String url,
        String title,
        String text,
        @Nullable LocalDate published,
        @Nullable String publishedRaw) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        if (text.isBlank()) {
            throw new IllegalArgumentException("article " + id + " has no text");
        }
    }

    /** The text that offsets of the given part count in. */
    public String text(Part part) {
        return part == Part.TITLE ? title : text;
    }
}

package org.frontline.read.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says and says of itself.
 *
 * @param title empty where there is none
 * @param text the paragraphs of the main text with a blank line between them, empty where none was found
 * @param publisher the name that the page gives, else its host
 * @param canonicalUrl the address that the page gives as its own, absolute; null where it gives none that can be meant
 * @param dates what may be the date of publication as it stands, the most trustworthy first
 */
public record Page(
        String title,
        String text,
        @Nullable String publisher,
        @Nullable String canonicalUrl,
        List<String> dates) {
    public Page {
        dates = List.copyOf(dates);
    }
}

package org.frontline.read.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of text that a page sets off: a paragraph, heading, list item or table cell.
 *
 * @param element the innermost block element around it
 * @param text with single spaces
 * @param linked how many of its characters are in links
 */
record TextBlock(Element element, String text, int linked) {
    /** Less is a label, a date or a name. */
    private static final int SHORTEST_PROSE = 40;

    boolean heading() {
        return element.normalName().matches("h[1-6]");
    }

    /** Whether it is sentences rather than labels. */
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE
                && !heading()
                && text.chars()
                        .anyMatch(c -> c == '.' || c == ',' || c == '?' || c == '!' || c == '。' || c == '؟' || c == '۔'
                                || c == '،');
    }
}

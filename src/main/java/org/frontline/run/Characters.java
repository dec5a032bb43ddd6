package org.frontline.run;

import org.frontline.model.Article;
import org.frontline.model.Part;

/**
 * Counts an article's characters as readers of the tables do: Python, Spark's SQL and DuckDB know Unicode code points, where
 * Java counts an emoji as two.
 */
final class Characters {
    private final Counted title;
    private final Counted text;

    Characters(Article article) {
        this.title = Counted.of(article.text(Part.TITLE));
        this.text = Counted.of(article.text(Part.BODY));
    }

    /** How many code points stand before so many UTF-16 units of a part. */
    int before(Part part, int units) {
        return (part == Part.TITLE ? title : text).before(units);
    }

    private record Counted(String text, boolean simple) {
        static Counted of(String text) {
            return new Counted(text, text.chars().noneMatch(unit -> Character.isSurrogate((char) unit)));
        }

        int before(int units) {
            return simple ? units : text.codePointCount(0, units);
        }
    }
}

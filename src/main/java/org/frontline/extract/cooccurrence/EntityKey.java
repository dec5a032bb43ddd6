package org.frontline.extract.cooccurrence;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What counts as one entity across articles.
 *
 * <p>A linked mention is its entity id. A name that the gazetteer does not know still is somebody: its key is
 * {@value #UNLINKED} and the folded surface, so that a minister whom no gazetteer lists can be asked for.
 */
public final class EntityKey {
    /** Marks the keys of unlinked names; no gazetteer id starts so. */
    public static final String UNLINKED = "name:";

    private EntityKey() {}

    public static String of(@Nullable String entityId, String surface) {
        return entityId != null ? entityId : UNLINKED + fold(surface);
    }

    /** The name in lower case, without diacritics, possessive and punctuation, its words one space apart. */
    public static String fold(String surface) {
        String plain = Normalizer.normalize(surface, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (isApostrophe(c)) {
                i = afterPossessive(plain, i);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
    }

    /** Skips the s of "Syria's" but not the one of "Sana'a", which no word boundary follows. */
    private static int afterPossessive(String text, int from) {
        boolean possessive = from < text.length()
                && text.charAt(from) == 's'
                && (from + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(from + 1)));
        return possessive ? from + 1 : from;
    }
}

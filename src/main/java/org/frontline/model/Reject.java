package org.frontline.model;

/**
 * One record that was not accepted, and why.
 *
 * @param detail what was wrong, naming the key and the value
 * @param excerpt the beginning of the record, printable, at most {@value #EXCERPT_CHARS} characters
 */
public record Reject(SourceRef source, RejectReason reason, String detail, String excerpt) {
    public static final int EXCERPT_CHARS = 200;

    public Reject {
        excerpt = printable(excerpt);
    }

    private static String printable(String text) {
        String cut = text.length() <= EXCERPT_CHARS ? text : text.substring(0, EXCERPT_CHARS);
        StringBuilder out = new StringBuilder(cut.length());
        cut.chars()
                .forEach(c ->
                        out.append(Character.isISOControl(c) || Character.isSurrogate((char) c) ? '\uFFFD' : (char) c));
        return out.toString();
    }
}

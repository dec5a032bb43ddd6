package org.frontline.annotate;

/** What a character is to the scanners. */
final class Chars {
    private Chars() {}

    /** White space, controls and the invisible marks of direction and width. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029';
    }

    /** Letters, digits and what joins to them: combining marks, joiners, the soft hyphen, letters beyond the first plane. */
    static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return isAsciiAlphanumeric(c) || c == '_';
        }
        if (Character.isSurrogate(c)) {
            int start = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
            return Character.isLetterOrDigit(text.codePointAt(start));
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '\u00AD'
                || c == '\u200C'
                || c == '\u200D';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDash(char c) {
        return isHyphen(c) || c == '–' || c == '—' || c == '―' || c == '−';
    }

    /** A mark that ends a sentence. */
    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '؟' || c == '।';
    }

    /** A mark that closes what is inside a sentence and may follow its last full stop. */
    static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']' || c == '»' || c == '}';
    }

    static boolean isOpener(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '‘' || c == '(' || c == '[' || c == '«' || c == '{' || c == '`'
                || c == '„';
    }
}

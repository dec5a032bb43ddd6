package org.frontline.fuzz;

/** A text that counts how often a pattern looks at one of its characters, and stops it once that is too often. */
public final class CountedText implements CharSequence {
    private final String text;
    private final long most;
    private long looks;

    public CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** A pattern that looked too often. */
    public static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks(long most) {
            super("more than " + most + " looks at characters");
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooManyLooks(most);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

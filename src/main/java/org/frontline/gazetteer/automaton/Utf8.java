package org.frontline.gazetteer.automaton;

/** The bytes of one character at a time, without an array. */
final class Utf8 {
    private Utf8() {}

    static int length(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }

    /** Byte {@code at} of a character of so many. */
    static int at(int letter, int length, int at) {
        if (length == 1) {
            return letter;
        }
        int bits = letter >>> (6 * (length - 1 - at));
        return at > 0 ? 0x80 | bits & 0x3f : 0xf00 >> length & 0xff | bits;
    }
}

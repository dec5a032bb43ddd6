package org.frontline.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8 to the letter: bytes that are not of it are a finding, never a silent replacement character. */
final class StrictText {
    /** More control and replacement characters than one in this many, and it is no text. */
    private static final int ODD_CHARACTERS = 10;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /** The text, null where the bytes are not UTF-8. */
    @Nullable
    String decode(ByteBuffer bytes) {
        try {
            CharBuffer chars = decoder.decode(bytes.duplicate());
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The beginning of bytes of any kind, for an excerpt. */
    static String excerpt(ByteBuffer bytes) {
        ByteBuffer head = bytes.duplicate();
        head.limit(Math.min(head.limit(), head.position() + 800));
        return StandardCharsets.UTF_8.decode(head).toString();
    }

    /** Whether the decoded characters are data of another kind: a NUL, or one in ten of them no character of any text. */
    static boolean looksBinary(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                odd++;
            }
        }
        return odd * ODD_CHARACTERS > text.length();
    }
}

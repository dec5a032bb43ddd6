package org.frontline.read.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The encoding of a page: the byte order mark, else what the server says, else what the page says in a {@code meta} or XML
 * declaration, else what a detector makes of the bytes.
 *
 * <p>As browsers do (WHATWG, Encoding and HTML), "iso-8859-1" and "us-ascii" mean windows-1252. Unlike them, a label that the bytes belie is
 * not believed: bytes that are not UTF-8 are not taken for it, and those that can hardly be anything else are.
 */
final class PageCharset {
    /** A declaration further down is not looked for. */
    private static final int HEAD = 4096;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private PageCharset() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        Charset marked = ofMark(bytes);
        if (marked != null) {
            int mark = marked == StandardCharsets.UTF_8 ? 3 : 2;
            return new String(bytes, mark, bytes.length - mark, marked);
        }
        return new String(bytes, of(bytes, declared));
    }

    private static Charset of(byte[] bytes, @Nullable String declared) {
        Charset label = byName(declared);
        label = label != null ? label : byName(inHead(bytes));
        if (label != StandardCharsets.UTF_8 && holdsUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (label != null && !(label == StandardCharsets.UTF_8 && !isUtf8(bytes))) {
            return label;
        }
        Charset detected = byName(detect(bytes));
        // A page in UTF-8 with a few bad bytes is still one; what the detector does not know is Western.
        return detected != null ? detected : label != null ? label : WESTERN;
    }

    private static @Nullable Charset ofMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return little ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable String inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable Charset byName(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (label.equals("iso-8859-1") || label.equals("us-ascii") || label.equals("latin1")) {
            return WESTERN;
        }
        try {
            Charset charset = Charset.forName(label);
            // A page whose declaration can be read byte by byte is in no such encoding.
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A label that nobody knows says nothing.
            return null;
        }
    }

    private static @Nullable String detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    /** Whether there are letters beyond ASCII and all of them are UTF-8, which text in another encoding never is by chance. */
    private static boolean holdsUtf8(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return isUtf8(bytes);
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package org.frontline.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 of text as UTF-8, in lower-case hexadecimal digits. */
final class Hashes {
    /** Half of SHA-256 is enough for an id: two among 10^12 articles meet with a chance of 10^-15. */
    private static final int ID_BYTES = 16;

    private Hashes() {}

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of an article that has none of its own: the same parts, the same id. */
    static String id(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            // No text holds this byte, so that ("ab", "c") and ("a", "bc") differ.
            digest.update((byte) 0xFF);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), ID_BYTES));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}

package org.frontline.extract.control.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One hash over the files that decide how sentences are read, for the account that a run gives of itself. */
public final class RuleHash {
    private static final List<String> MORE = List.of("context", "lexicon");

    private RuleHash() {}

    /** SHA-256, hexadecimal, over the bundled rule files in a fixed order. */
    public static String bundled() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(RuleSet.FILES.stream(), MORE.stream())
                    .map(name -> "/rules/control/" + name + ".yaml")
                    .forEach(resource -> digest.update(bytes(resource)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = RuleHash.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

package org.frontline.gazetteer.automaton;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file that ends with the SHA-256 of all that comes before, by which a damaged one is known. */
final class DigestedOutput implements AutoCloseable {
    static final int DIGEST_BYTES = 32;

    private final OutputStream file;
    private final MessageDigest digest;
    private final DataOutputStream data;

    DigestedOutput(Path path) throws IOException {
        this.file = Files.newOutputStream(path);
        this.digest = sha256();
        this.data = new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(file, digest), 1 << 16));
    }

    DataOutputStream data() {
        return data;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        data.flush();
        file.write(digest.digest());
        data.close();
    }
}

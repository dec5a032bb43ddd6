package org.frontline.annotate.transformer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The SHA-256 of a model's folder: of the names and bytes of its files, in the order of their names. */
final class ModelDigest {
    private ModelDigest() {}

    /** In hexadecimal; the same for the same files, wherever the folder lies. */
    static String of(Path folder, Configuration hadoop) throws IOException {
        FileSystem files = folder.getFileSystem(hadoop);
        MessageDigest digest = sha256();
        for (Map.Entry<String, Path> file : byName(files, folder).entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            try (InputStream in = new DigestInputStream(files.open(file.getValue()), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Map<String, Path> byName(FileSystem files, Path folder) throws IOException {
        String root = files.makeQualified(folder).toUri().getPath() + "/";
        Map<String, Path> byName = new TreeMap<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
        while (all.hasNext()) {
            Path file = all.next().getPath();
            byName.put(file.toUri().getPath().substring(root.length()), file);
        }
        return byName;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

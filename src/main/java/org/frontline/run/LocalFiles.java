package org.frontline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system, but for permissions, which it sets without starting a process.
 *
 * <p>Without native libraries Hadoop runs {@code chmod} for each file and folder that it makes. A table with a folder a
 * month has hundreds of them, and the processes took longer than the writing.
 */
public final class LocalFiles extends LocalFileSystem {
    public LocalFiles() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {
        @Override
        public void setPermission(Path file, FsPermission permission) throws IOException {
            java.nio.file.Path path = pathToFile(file).toPath();
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                String all = permission.getUserAction().SYMBOL
                        + permission.getGroupAction().SYMBOL
                        + permission.getOtherAction().SYMBOL;
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(all));
            } else {
                super.setPermission(file, permission);
            }
        }
    }
}

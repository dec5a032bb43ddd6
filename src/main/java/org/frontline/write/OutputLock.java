package org.frontline.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;

/**
 * One writer at a time: a file that names the host and process at work on an output.
 *
 * <p>A lock whose process is gone from the same host is taken over; one of another host can only be removed by hand,
 * since nothing here can tell whether that process lives.
 */
final class OutputLock implements AutoCloseable {
    private final OutputFolder output;
    private final Path file;

    private OutputLock(OutputFolder output, Path file) {
        this.output = output;
        this.file = file;
    }

    static OutputLock take(OutputFolder output) {
        Path file = new Path(output.staging(), "_lock");
        try {
            if (!create(output, file)) {
                removeIfStale(output, file);
                if (!create(output, file)) {
                    throw new OutputException("another run has just begun to write to " + output.root());
                }
            }
            return new OutputLock(output, file);
        } catch (IOException e) {
            throw new OutputException("cannot write to output " + output.root() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            output.files().delete(file, false);
            if (output.files().exists(output.staging()) && output.files().listStatus(output.staging()).length == 0) {
                output.files().delete(output.staging(), false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static boolean create(OutputFolder output, Path file) throws IOException {
        try (FSDataOutputStream out = output.files().create(file, false)) {
            out.write(owner().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            // Some file systems report an existing file as a plain IOException.
            if (output.files().exists(file)) {
                return false;
            }
            throw e;
        }
    }

    private static void removeIfStale(OutputFolder output, Path file) throws IOException {
        String[] owner = read(output, file).split(" ", -1);
        boolean sameHost = owner.length == 2 && owner[0].equals(host());
        if (!sameHost || isAlive(owner[1])) {
            throw new OutputException("another run (" + String.join(" ", Arrays.asList(owner)) + ") is writing to "
                    + output.root() + "; wait for it, or remove " + file + " if it is gone");
        }
        output.files().delete(file, false);
    }

    private static boolean isAlive(String pid) {
        return !pid.chars().allMatch(Character::isDigit)
                || ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private static String read(OutputFolder output, Path file) throws IOException {
        try (FSDataInputStream in = output.files().open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return "";
        }
    }

    private static String owner() throws IOException {
        return host() + " " + ProcessHandle.current().pid();
    }

    private static String host() throws IOException {
        return InetAddress.getLocalHost().getHostName();
    }
}

package org.frontline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.PathIOException;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedRootTest {
    @TempDir
    private Path folder;

    private final ChangingStore store = new ChangingStore();
    private NamedRoot root;

    /** A store that says of its first reads that the object has changed meanwhile, as S3 does. */
    private static final class ChangingStore extends FilterFileSystem {
        private int changes;

        ChangingStore() {
            super(new RawLocalFileSystem());
        }

        @Override
        public FSDataInputStream open(org.apache.hadoop.fs.Path file, int bufferSize) throws IOException {
            if (changes-- > 0) {
                throw new PathIOException(file.toString(), "changed during open");
            }
            return super.open(file, bufferSize);
        }
    }

    @BeforeEach
    void open() throws IOException {
        store.initialize(URI.create("file:///"), new Configuration());
        root = new NamedRoot(store, new org.apache.hadoop.fs.Path(folder.toUri()));
        assertThat(root.create("_lock", "alive")).isTrue();
    }

    @Test
    void aLockThatIsRenewedWhileItIsReadIsReadAgain() throws IOException {
        store.changes = 2;

        assertThat(root.read("_lock")).isEqualTo("alive");
    }

    @Test
    void whatChangesAgainAndAgainIsAnError() {
        store.changes = 9;

        assertThatThrownBy(() -> root.read("_lock")).hasMessageContaining("changed during open");
    }

    @Test
    void whatIsNotThereIsNull() throws IOException {
        assertThat(root.read("_other")).isNull();
    }
}

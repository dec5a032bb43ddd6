package org.frontline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LoginsTest {
    private static String shown(String address) {
        return Logins.withoutPassword(URI.create(address), address);
    }

    @Test
    void anAddressWithAPasswordIsShownWithoutTheLogin() {
        assertThat(shown("s3a://key:secret@bucket/news")).isEqualTo("s3a://bucket/news");
        assertThat(shown("ftp://me:secret@example.org/a")).isEqualTo("ftp://example.org/a");
    }

    @Test
    void aUserWithoutAPasswordIsNoSecret() {
        assertThat(shown("hdfs://me@node:9000/news")).isNull();
        assertThat(shown("file:/news/a:b@c.jsonl")).isNull();
    }
}

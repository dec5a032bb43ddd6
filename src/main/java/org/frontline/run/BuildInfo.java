package org.frontline.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of frontline this is. */
public record BuildInfo(String version, String gitCommit) {
    public static BuildInfo bundled() {
        Properties properties = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream("/frontline-build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("frontline-build.properties", e);
        }
        return new BuildInfo(
                properties.getProperty("git.build.version", "unknown"),
                properties.getProperty("git.commit.id.full", "unknown"));
    }
}

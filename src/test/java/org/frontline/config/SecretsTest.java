package org.frontline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regression: the key of an object store stood in the manifest of every run that was given it. */
class SecretsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark.hadoop.fs.s3a.secret.key=x1",
                "spark.hadoop.fs.s3a.access.key=x1",
                "spark.hadoop.fs.s3a.session.token=x1",
                "spark.hadoop.fs.azure.account.key.news.dfs.core.windows.net=x1",
                "spark.ssl.keyPassword=x1",
                "spark.executor.extraJavaOptions=-Djavax.net.ssl.keyStorePassword=x1",
                "spark.hadoop.proxy=http://me:x1@proxy:3128"
            })
    void aSecretReachesSparkAndNotTheManifest(String pair) {
        Settings settings = Settings.load(null, List.of(pair));
        String key = pair.substring(0, pair.indexOf('='));
        assertThat(settings.spark().get(key)).contains("x1");
        assertThat(settings.all()).containsEntry(key, "(hidden)");
    }

    @Test
    void otherSettingsAreShown() {
        Settings settings = Settings.load(null, List.of("spark.executor.memory=4g", "timeline.flip=0.6"));
        assertThat(settings.all()).containsEntry("spark.executor.memory", "4g").containsEntry("timeline.flip", 0.6);
    }

    /** Regression: YAML took the zero from a key that began with one. */
    @ParameterizedTest
    @ValueSource(strings = {"0777", "1e5", "yes", "*x", "{a", "@x"})
    void aSparkSettingIsTakenAsItStands(String value) {
        Settings settings = Settings.load(null, List.of("spark.hadoop.fs.s3a.secret.key=" + value));
        assertThat(settings.spark()).containsEntry("spark.hadoop.fs.s3a.secret.key", value);
    }

    @Test
    void anErrorNamesTheKeyAndNotWhatWasWrittenBehindIt() {
        assertThatThrownBy(() -> Settings.load(null, List.of("timeline.flip={x1")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("--set timeline.flip: not YAML");
    }
}

package org.frontline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regression: tables were readable by everybody, whatever the user's umask; {@code .ci/security.py} tries it whole. */
class UmaskTest {
    @ParameterizedTest
    @CsvSource({"rwxrwxrwx, 000", "rwxr-xr-x, 022", "rwxr-x---, 027", "rwx------, 077"})
    void whatAFolderIsNotGrantedIsWithheld(String granted, String octal) {
        assertThat(Umask.octal(PosixFilePermissions.fromString(granted))).isEqualTo(octal);
    }
}

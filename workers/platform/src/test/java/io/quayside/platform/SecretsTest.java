package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made once, kept, shown to nobody else, and never empty. */
class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void areMadeOnceForTheirOwnerAlone() throws IOException {
        var secrets = Secrets.of(folder);
        assertThat(Secrets.of(folder)).isEqualTo(secrets);
        assertThat(secrets.apiClient()).hasSizeGreaterThan(30).isNotEqualTo(secrets.keycloakAdmin());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))).isEqualTo("rw-------");
    }

    @Test
    void refuseAFileThatLacksOne() throws IOException {
        Files.writeString(folder.resolve("secrets.properties"), "database-root=a\ndatabase=b\nkeycloak-admin=c\napi-client=\n");
        assertThatThrownBy(() -> Secrets.of(folder)).isInstanceOf(PartFailed.class)
                .hasMessage("%s names no secret \"api-client\"; put it back, or remove all data with ./quayside reset.", folder.resolve("secrets.properties"));
    }
}

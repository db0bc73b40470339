package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command line wins over the environment, and a mistake is named in one sentence. */
class LauncherOptionsTest {

    @Test
    void optionsWinOverTheEnvironment() {
        var options = LauncherOptions.of(List.of("--port", "8123", "--demo", "small"),
                Map.of("QUAYSIDE_PORT", "8001", "QUAYSIDE_ZEEBE_PORT", "26700", "QUAYSIDE_DEMO", "none"));
        assertThat(options.ports().get(Port.APPLICATION)).isEqualTo(8123);
        assertThat(options.ports().get(Port.ZEEBE)).isEqualTo(26700);
        assertThat(options.ports().get(Port.DATABASE)).isEqualTo(3307);
        assertThat(options.demo()).isEqualTo("small");
    }

    @Test
    void mistakesAreNamed() {
        assertRefused("--port needs a value.", "--port");
        assertRefused("QUAYSIDE_PORT is \"many\", which is no port number (1 to 65535).", "--port", "many");
        assertRefused("\"--prot\" is not an option; ./quayside help lists them.", "--prot", "1");
        assertRefused("--demo can be small, distributor or none, not \"huge\".", "--demo", "huge");
        assertRefused("Port 8180 is wanted twice, by QUAYSIDE_PORT and by QUAYSIDE_KEYCLOAK_PORT.", "--port", "8180");
    }

    private static void assertRefused(String message, String... words) {
        assertThatThrownBy(() -> LauncherOptions.of(List.of(words), Map.of())).isInstanceOf(PartFailed.class).hasMessage(message);
    }
}

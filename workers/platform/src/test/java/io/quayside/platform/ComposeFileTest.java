package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml names files that exist, gives no password away, and runs the versions of the embedded default. */
class ComposeFileTest {

    private static final Path ROOT = ProjectFolder.root();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)([^}]*)}");

    private final String text = read("docker-compose.yml");
    private final Map<String, Map<String, Object>> services = services();

    @Test
    void everyMountedFileExists() {
        services.forEach((name, service) -> list(service, "volumes").stream()
                .map(volume -> volume.split(":")[0]).filter(source -> source.startsWith("./"))
                .forEach(source -> assertThat(ROOT.resolve(source)).as(name + " mounts " + source).exists()));
    }

    @Test
    void everyServiceHasAHealthCheckAndPermanentOnesRestart() {
        assertThat(services).allSatisfy((name, service) -> {
            assertThat(service).containsKey("healthcheck");
            if (!service.containsKey("profiles")) {
                assertThat(service).containsEntry("restart", "unless-stopped");
            }
        });
    }

    @Test
    void secretsHaveNoDefaultAndTheDemoSetsAllThatIsRequired() {
        var required = new TreeSet<String>();
        VARIABLE.matcher(text).results().forEach(found -> {
            if (found.group(1).matches(".*(PASSWORD|SECRET).*")) {
                assertThat(found.group(2)).as(found.group(1)).startsWith(":?");
            }
            if (found.group(2).startsWith(":?")) {
                required.add(found.group(1));
            }
        });
        assertThat(required).hasSize(6).allSatisfy(name -> assertThat(read("docker/demo.env")).contains("\n" + name + "="));
    }

    @Test
    void versionsAreThoseOfTheEmbeddedDefault() {
        assertThat(services.get("keycloak")).containsEntry("image", "quay.io/keycloak/keycloak:" + Distribution.version("keycloak"));
        assertThat(read("Dockerfile")).contains("FROM camunda/zeebe:" + Distribution.version("zeebe") + " AS engine");
    }

    @Test
    void imagesCopyWhatTheBuildMakes() {
        var dockerfile = read("Dockerfile");
        assertThat(dockerfile).contains(ROOT.relativize(ProjectFolder.exporterJar()).toString());
        assertThat(dockerfile).contains("/build/web/api/target/quayside-app-1.0.0-SNAPSHOT.jar");
        assertThat(ROOT.resolve("workers/platform/src/main/resources/zeebe/history.yaml")).exists();
    }

    private Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(text);
        return file.get("services");
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> service, String key) {
        return (List<String>) service.getOrDefault(key, List.of());
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

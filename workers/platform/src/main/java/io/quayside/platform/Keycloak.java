package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The identity provider: Keycloak with the quayside realm, which it imports when it does not know it yet. */
public final class Keycloak extends ProcessPart {

    public static final String REALM = "quayside";

    private final Predicate<Path> imported;

    Keycloak(Settings settings, Predicate<Path> imported) {
        super("Keycloak", settings, Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT);
        this.imported = imported;
    }

    static Path unpack() {
        return PartsCache.unpackOnce("keycloak-" + Distribution.version("keycloak"), folder -> {
            Distribution.unpack("keycloak", folder);
            Distribution.run(folder, folder.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true");
        });
    }

    public String address() {
        return "http://localhost:" + settings.ports().get(Port.KEYCLOAK);
    }

    public KeycloakAdmin admin() {
        return new KeycloakAdmin(address(), settings.secrets().keycloakAdmin());
    }

    @Override
    protected boolean healthy() {
        return answersOk("http://%s:%d/health/ready".formatted(settings.host(), settings.ports().get(Port.KEYCLOAK_MANAGEMENT)));
    }

    @Override
    protected ChildProcess launch() {
        var distribution = unpack();
        var home = settings.folder().resolve("keycloak");
        link(home, distribution);
        copyRealm(home.resolve("data/import"));
        var command = new JavaCommand(512)
                .with("-XX:MaxMetaspaceSize=320m", "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"))
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true")
                .with("-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .with("--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .with("--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED")
                .with("--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=US")
                .with("-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .with("start", "--optimized", "--import-realm");
        return ChildProcess.start(home, settings.logs().resolve("keycloak.log"), environment(), command.words());
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", settings.host(),
                "KC_HTTP_PORT", String.valueOf(settings.ports().get(Port.KEYCLOAK)),
                "KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.ports().get(Port.KEYCLOAK_MANAGEMENT)),
                "KC_HOSTNAME", address(),
                "KC_CACHE", "local",
                "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USERNAME,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().keycloakAdmin(),
                "QUAYSIDE_API_CLIENT_SECRET", settings.secrets().apiClient(),
                "QUAYSIDE_PUBLIC_URL", "http://localhost:" + settings.ports().get(Port.APPLICATION)));
    }

    /** The home folder has its own data; the program is the shared one. */
    private static void link(Path home, Path distribution) {
        try {
            Files.createDirectories(home);
            for (var name : new String[] {"lib", "conf", "providers", "themes"}) {
                var link = home.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyRealm(Path folder) {
        var realm = ProjectFolder.realm();
        try {
            PartsCache.delete(folder);
            Files.createDirectories(folder);
            if (Files.isDirectory(realm)) {
                try (var files = Files.list(realm)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".json")).filter(imported).toList()) {
                        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

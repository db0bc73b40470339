package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The identity provider: Keycloak with the quayside realm, which it imports when it does not know it yet. */
public final class Keycloak extends ProcessPart {

    public static final String REALM = "quayside";

    Keycloak(Settings settings) {
        super("Keycloak", settings, Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT);
    }

    @Override
    protected void prepare() {
        unpack();
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
        return Map.ofEntries(
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", settings.host()),
                Map.entry("KC_HTTP_PORT", String.valueOf(settings.ports().get(Port.KEYCLOAK))),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.ports().get(Port.KEYCLOAK_MANAGEMENT))),
                Map.entry("KC_HOSTNAME", address()),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USERNAME),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().keycloakAdmin()),
                Map.entry("QUAYSIDE_MAIL_HOST", settings.host()),
                Map.entry("QUAYSIDE_MAIL_PORT", String.valueOf(settings.ports().get(Port.MAIL))),
                Map.entry("QUAYSIDE_API_CLIENT_SECRET", settings.secrets().apiClient()),
                Map.entry("QUAYSIDE_PUBLIC_URL", settings.publicUrl()));
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
                    for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workflow engine: a Zeebe broker with its gateway, and with the history exporter when a database is given. */
public final class Zeebe extends ProcessPart {

    private final Optional<JdbcAddress> history;

    Zeebe(Settings settings, Optional<JdbcAddress> history) {
        super("Zeebe", settings, Port.ZEEBE, Port.ZEEBE_COMMAND, Port.ZEEBE_INTERNAL, Port.ZEEBE_REST, Port.ZEEBE_MANAGEMENT);
        this.history = history;
    }

    @Override
    protected void prepare() {
        unpack();
    }

    static Path unpack() {
        return PartsCache.unpackOnce("zeebe-" + Distribution.version("zeebe"), folder -> Distribution.unpack("zeebe", folder));
    }

    public String grpcAddress() {
        return "http://%s:%d".formatted(settings.host(), settings.ports().get(Port.ZEEBE));
    }

    public String restAddress() {
        return "http://%s:%d".formatted(settings.host(), settings.ports().get(Port.ZEEBE_REST));
    }

    public String managementAddress() {
        return "http://%s:%d".formatted(settings.host(), settings.ports().get(Port.ZEEBE_MANAGEMENT));
    }

    @Override
    protected boolean healthy() {
        return answersOk(managementAddress() + "/actuator/health/readiness");
    }

    @Override
    protected ChildProcess launch() {
        var home = unpack();
        var folder = settings.folder().resolve("zeebe");
        var configuration = writeConfiguration(folder.resolve("config"));
        var command = new JavaCommand(512).withSharedClasses(home.resolve("classes-%s.jsa".formatted(Runtime.version())))
                .with("--enable-native-access=ALL-UNNAMED", "-Dlogging.config=" + folder.resolve("config/log4j2.xml"))
                .with("-Dapp.home=" + folder, "-Dbasedir=" + folder, "-Dspring.config.additional-location=" + configuration)
                .with("-classpath", home.resolve("lib") + "/*", "io.camunda.application.StandaloneBroker");
        return ChildProcess.start(folder, settings.logs().resolve("zeebe.log"), environment(), command.words());
    }

    private Map<String, String> environment() {
        var ports = settings.ports();
        var environment = new HashMap<>(Map.of(
                "ZEEBE_BROKER_NETWORK_HOST", settings.host(),
                "ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", String.valueOf(ports.get(Port.ZEEBE_COMMAND)),
                "ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", String.valueOf(ports.get(Port.ZEEBE_INTERNAL)),
                "ZEEBE_BROKER_GATEWAY_NETWORK_HOST", settings.host(),
                "ZEEBE_BROKER_GATEWAY_NETWORK_PORT", String.valueOf(ports.get(Port.ZEEBE)),
                "SERVER_ADDRESS", settings.host(),
                "SERVER_PORT", String.valueOf(ports.get(Port.ZEEBE_REST)),
                "MANAGEMENT_SERVER_ADDRESS", settings.host(),
                "MANAGEMENT_SERVER_PORT", String.valueOf(ports.get(Port.ZEEBE_MANAGEMENT)),
                "ZEEBE_CLOCK_CONTROLLED", String.valueOf(settings.controlledClock())));
        history.ifPresent(database -> environment.putAll(Map.of(
                "QUAYSIDE_EXPORTER_JAR", copyExporter().toString(),
                "QUAYSIDE_EXPORTER_URL", database.url(),
                "QUAYSIDE_EXPORTER_USER", database.user(),
                "QUAYSIDE_EXPORTER_PASSWORD", database.password())));
        return environment;
    }

    /** Beside the data, because a build may replace the jar while the engine has it open. */
    private Path copyExporter() {
        try {
            var copy = settings.folder().resolve("zeebe/exporter.jar");
            return Files.copy(ProjectFolder.exporterJar(), copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checked-in files, beside the data, and the list of them as Spring expects it. */
    private String writeConfiguration(Path folder) {
        try {
            Files.createDirectories(folder);
            copy("log4j2.xml", folder);
            var locations = new ArrayList<String>(List.of("file:" + copy("application.yaml", folder)));
            if (history.isPresent()) {
                locations.add("file:" + copy("history.yaml", folder));
            }
            return String.join(",", locations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        try (var stream = Zeebe.class.getResourceAsStream("/zeebe/" + name)) {
            return Files.write(folder.resolve(name), stream.readAllBytes());
        }
    }
}

package io.quayside.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The Quayside application itself, as the jar that production runs too. */
public final class Application extends ProcessPart {

    private final Platform platform;
    private final Map<String, String> properties;

    Application(Platform platform, Map<String, String> properties) {
        super("Application", platform.settings, Port.APPLICATION);
        this.platform = platform;
        this.properties = properties;
    }

    public String address() {
        return settings.publicUrl();
    }

    /** Its first orderly end also writes the shared classes. */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(60);
    }

    @Override
    protected boolean healthy() {
        return answersOk("http://%s:%d/actuator/health/readiness".formatted(settings.host(), settings.ports().get(Port.APPLICATION)));
    }

    @Override
    protected void prepare() {
        unpacked();
    }

    /** With the data, because a build may replace what is in the project while this runs. */
    private Path unpacked() {
        return UnpackedJar.of(jar(), settings.folder().resolve("application"));
    }

    @Override
    protected ChildProcess launch() {
        var unpacked = unpacked();
        var command = new JavaCommand(1024).withSharedClasses(unpacked.getParent().resolve("classes.jsa")).with("-jar", unpacked.toString());
        return ChildProcess.start(settings.folder(), settings.logs().resolve("application.log"), environment(), command.words());
    }

    /** Spring reads all properties from one variable, so that no secret stands on a command line. */
    private Map<String, String> environment() {
        var all = new HashMap<>(SpringProperties.of(platform, platform.database.database()));
        all.put("server.port", String.valueOf(settings.ports().get(Port.APPLICATION)));
        all.put("server.address", settings.host());
        all.put("quayside.public-url", settings.publicUrl());
        all.putAll(properties);
        return Map.of("SPRING_APPLICATION_JSON", JsonMapper.builder().build().writeValueAsString(all));
    }

    private static Path jar() {
        var jar = ProjectFolder.root().resolve("web/api/target/quayside-app-1.0.0-SNAPSHOT.jar");
        if (Files.notExists(jar)) {
            throw new PartFailed("The application has not been built: %s is missing.".formatted(jar));
        }
        return jar;
    }
}

package io.quayside.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Real parts for tests. Uses the parts that the environment variable QUAYSIDE_TEST_PLATFORM names (a file written by
 * {@link Settings#store}); without it, starts each part when it is first asked for, in a temporary folder on free ports,
 * and ends it with this JVM.
 */
public final class TestPlatform {

    private static TestPlatform shared;

    private final Platform platform;
    private final boolean attached;
    private final Set<Part> started = new HashSet<>();
    private Application application;
    private Zeebe bareEngine;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPlatform(Platform platform, boolean attached) {
        this.platform = platform;
        this.attached = attached;
    }

    /** The parts that all tests of this JVM share. */
    public static synchronized TestPlatform get() {
        if (shared == null) {
            var file = System.getenv("QUAYSIDE_TEST_PLATFORM");
            shared = file == null || file.isBlank() ? own() : attachedTo(Path.of(file));
        }
        return shared;
    }

    /** Parts of its own, which a test may kill. */
    public static TestPlatform own() {
        var own = new TestPlatform(new Platform(TestFolder.create()), false);
        Runtime.getRuntime().addShutdownHook(new Thread(own::close));
        return own;
    }

    private static TestPlatform attachedTo(Path file) {
        try {
            return new TestPlatform(new Platform(Settings.load(file)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MariaDb database() {
        return running(platform.database);
    }

    /** The engine, with the history exporter writing to {@link #historyDatabase()} once the exporter has been built. */
    public Zeebe zeebe() {
        if (ProjectFolder.hasExporter()) {
            running(platform.database);
        }
        return running(platform.zeebe);
    }

    /** The engine alone, as if the exporter had not been built; not together with {@link #zeebe()}. */
    public synchronized Zeebe engineWithoutHistory() {
        bareEngine = new Zeebe(platform.settings, Optional.empty());
        return running(bareEngine);
    }

    public Keycloak keycloak() {
        return running(platform.keycloak);
    }

    public MailServer mail() {
        return running(platform.mail);
    }

    /** The application as its jar, with the small demo set, on all these parts. */
    public synchronized Application application() {
        if (application == null) {
            springProperties();
            application = new Application(platform, SpringProperties.demo(platform.settings, "small"));
        }
        return running(application);
    }

    public ControlledClock clock() {
        return new ControlledClock(zeebe());
    }

    public Mailbox mailbox() {
        mail();
        return new Mailbox(platform.settings.mail());
    }

    public Settings settings() {
        return platform.settings;
    }

    /** The schema that the history exporter writes to, which the application must use to see histories and tasks. */
    public JdbcAddress historyDatabase() {
        return database().database();
    }

    /** A new empty schema, on the server that {@link ExternalDatabase} names, if any. */
    public JdbcAddress freshDatabase() {
        var name = "quayside_%d_%d".formatted(ProcessHandle.current().pid(), databases.incrementAndGet());
        return ExternalDatabase.of(System.getenv()).map(server -> server.freshDatabase(name)).orElseGet(() -> database().freshDatabase(name));
    }

    /** Connects a Spring context to all parts, on the database of the history. */
    public Map<String, String> springProperties() {
        return springProperties(historyDatabase());
    }

    public Map<String, String> springProperties(JdbcAddress database) {
        zeebe();
        keycloak();
        mail();
        var properties = new HashMap<>(SpringProperties.demo(platform.settings, "small"));
        properties.remove("spring.profiles.active");
        properties.putAll(SpringProperties.of(platform, database));
        return properties;
    }

    public void kill(Part part) {
        part.kill();
    }

    public void restart(Part part) {
        part.stop();
        part.start();
    }

    /** Stops everything that this platform has started and removes its folder. */
    public synchronized void close() {
        if (attached) {
            return;
        }
        Stream.concat(Stream.of(application, bareEngine), platform.parts().stream()).filter(started::remove).forEach(Part::stop);
        try {
            PartsCache.delete(platform.settings.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized <P extends Part> P running(P part) {
        if (!attached && started.add(part)) {
            part.start();
            if (part instanceof Keycloak keycloak && Files.isDirectory(ProjectFolder.realm())) {
                keycloak.admin().addTestClient();
            }
        }
        return part;
    }
}

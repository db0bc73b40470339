package io.quayside.platform;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The parts of one data folder, each of which may run or not. */
final class Platform {

    final Settings settings;
    final MariaDb database;
    final Keycloak keycloak;
    final Zeebe zeebe;
    final MailServer mail;

    Platform(Settings settings) {
        this.settings = settings;
        database = new MariaDb(settings);
        keycloak = new Keycloak(settings);
        zeebe = new Zeebe(settings, ProjectFolder.hasExporter() ? Optional.of(database.database()) : Optional.empty());
        mail = new MailServer(settings);
    }

    /** All at once, as far as they do not need each other. */
    void start(Progress progress) {
        try (var starting = new StartingTogether(this::requireAlive)) {
            start(starting, progress);
        }
    }

    /** The future is done when the database answers; the others follow. */
    CompletableFuture<Void> start(StartingTogether starting, Progress progress) {
        var store = starting.run(() -> progress.step("Database (MariaDB)", database::start));
        starting.run(() -> progress.step("Mail server", mail::start));
        starting.run(() -> progress.step("Identity (Keycloak)", keycloak::start));
        starting.run(() -> {
            store.join();
            progress.step("Engine (Zeebe)", zeebe::start);
        });
        return store;
    }

    /** Throws a sentence about the first part that has ended although nobody stopped it. */
    void requireAlive() {
        parts().forEach(Platform::requireAlive);
    }

    static void requireAlive(Part part) {
        if (part instanceof ProcessPart process && process.hasDied()) {
            throw new PartFailed(process.obituary());
        }
    }

    /** In the order in which they are stopped. */
    List<Part> parts() {
        return List.of(mail, zeebe, keycloak, database);
    }
}

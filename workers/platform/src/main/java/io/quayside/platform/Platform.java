package io.quayside.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of one data folder, each of which may run or not. */
final class Platform {

    final Settings settings;
    final MariaDb database;
    final Keycloak keycloak;
    final Zeebe zeebe;
    final MailServer mail;

    Platform(Settings settings, Predicate<Path> realmFiles) {
        this.settings = settings;
        database = new MariaDb(settings);
        keycloak = new Keycloak(settings, realmFiles);
        zeebe = new Zeebe(settings, Files.exists(ProjectFolder.exporterJar()) ? Optional.of(database.database()) : Optional.empty());
        mail = new MailServer(settings);
    }

    /** In the order in which they are stopped. */
    List<Part> parts() {
        return List.of(mail, zeebe, keycloak, database);
    }
}

package io.quayside.platform;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

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
        zeebe = new Zeebe(settings, Files.exists(ProjectFolder.exporterJar()) ? Optional.of(database.database()) : Optional.empty());
        mail = new MailServer(settings);
    }

    /** In the order in which they are stopped. */
    List<Part> parts() {
        return List.of(mail, zeebe, keycloak, database);
    }
}

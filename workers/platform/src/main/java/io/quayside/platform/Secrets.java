package io.quayside.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords between the parts: made once per data folder, readable by its owner alone. */
public record Secrets(String databaseRoot, String database, String keycloakAdmin, String apiClient) {

    static Secrets of(Path folder) {
        var file = folder.resolve("secrets.properties");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                write(file);
            }
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            return new Secrets(value(properties, "database-root", file), value(properties, "database", file),
                    value(properties, "keycloak-admin", file), value(properties, "api-client", file));
        } catch (IOException e) {
            throw new PartFailed("The folder %s cannot be written: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** An empty secret would let anybody in, and the realm would be imported with a placeholder in its place. */
    private static String value(Properties properties, String name, Path file) {
        var value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new PartFailed("%s names no secret \"%s\"; put it back, or remove all data with ./quayside reset.".formatted(file, name));
        }
        return value;
    }

    private static void write(Path file) throws IOException {
        var content = new StringBuilder();
        for (var name : new String[] {"database-root", "database", "keycloak-admin", "api-client"}) {
            content.append(name).append('=').append(random()).append('\n');
        }
        OwnerOnly.write(file, content.toString());
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

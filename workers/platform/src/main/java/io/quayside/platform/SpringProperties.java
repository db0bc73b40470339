package io.quayside.platform;

import java.util.Map;

/** How the application finds the parts. */
final class SpringProperties {

    private SpringProperties() {
    }

    /** Loads the demo set and puts the demo people into Keycloak, for which it gets Keycloak's administrator. */
    static Map<String, String> demo(Settings settings, String size) {
        return Map.of("spring.profiles.active", "web,workers,demo", "quayside.demo.size", size,
                "quayside.keycloak.admin.username", KeycloakAdmin.USERNAME,
                "quayside.keycloak.admin.password", settings.secrets().keycloakAdmin());
    }

    static Map<String, String> of(Platform platform, JdbcAddress database) {
        var settings = platform.settings;
        return Map.ofEntries(
                Map.entry("spring.datasource.url", database.url()),
                Map.entry("spring.datasource.username", database.user()),
                Map.entry("spring.datasource.password", database.password()),
                Map.entry("quayside.zeebe.grpc-address", platform.zeebe.grpcAddress()),
                Map.entry("quayside.zeebe.rest-address", platform.zeebe.restAddress()),
                Map.entry("camunda.client.grpc-address", platform.zeebe.grpcAddress()),
                Map.entry("camunda.client.rest-address", platform.zeebe.restAddress()),
                Map.entry("quayside.keycloak.url", platform.keycloak.address()),
                Map.entry("quayside.keycloak.realm", Keycloak.REALM),
                Map.entry("quayside.keycloak.client-secret", settings.secrets().apiClient()),
                Map.entry("quayside.keycloak.admin.username", KeycloakAdmin.USERNAME),
                Map.entry("quayside.keycloak.admin.password", settings.secrets().keycloakAdmin()),
                Map.entry("spring.mail.host", settings.host()),
                Map.entry("spring.mail.port", String.valueOf(settings.ports().get(Port.MAIL))));
    }
}

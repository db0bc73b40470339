package io.quayside.platform;

/** Every port that Quayside listens on, its default, and the environment variable that changes it. */
public enum Port {
    APPLICATION("QUAYSIDE_PORT", 8000),
    KEYCLOAK("QUAYSIDE_KEYCLOAK_PORT", 8180),
    KEYCLOAK_MANAGEMENT("QUAYSIDE_KEYCLOAK_MANAGEMENT_PORT", 9180),
    ZEEBE("QUAYSIDE_ZEEBE_PORT", 26500),
    ZEEBE_COMMAND("QUAYSIDE_ZEEBE_COMMAND_PORT", 26501),
    ZEEBE_INTERNAL("QUAYSIDE_ZEEBE_INTERNAL_PORT", 26502),
    ZEEBE_REST("QUAYSIDE_ZEEBE_REST_PORT", 8080),
    ZEEBE_MANAGEMENT("QUAYSIDE_ZEEBE_MANAGEMENT_PORT", 9600),
    DATABASE("QUAYSIDE_DATABASE_PORT", 3307),
    MAIL("QUAYSIDE_MAIL_PORT", 1025);

    final String variable;
    final int standard;

    Port(String variable, int standard) {
        this.variable = variable;
        this.standard = standard;
    }
}

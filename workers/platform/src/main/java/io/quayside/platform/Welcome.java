package io.quayside.platform;

import java.util.Locale;

/** What the person at the terminal needs to know once everything runs. */
final class Welcome {

    private Welcome() {
    }

    static void print(Progress progress, Settings settings, LauncherOptions options, double seconds) {
        progress.say(String.format(Locale.ROOT, "%nQuayside is ready after %.0f s:  %s", seconds, settings.publicUrl()));
        if (options.demo().equals("none")) {
            progress.say("""
                      People and roles: http://localhost:%d/admin  (user %s, password: keycloak-admin in %s)"""
                    .formatted(settings.ports().get(Port.KEYCLOAK), KeycloakAdmin.USERNAME, settings.folder().resolve("secrets.properties")));
        } else {
            progress.say("""
                      Demo logins (the password of rita is demo-rita, and so on):
                        rita requests   bea buys   anna, abel, alma approve (levels 1, 2, 3)
                        ward, wim receive   quinn inspects   acco, axel keep the books
                        petra owns the processes   otto audits   adam administers
                    """.stripTrailing());
        }
        progress.say("  Mail that was sent: %s".formatted(settings.mail()));
        progress.say("  Ctrl-C stops it.");
    }
}

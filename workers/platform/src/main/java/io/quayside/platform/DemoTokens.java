package io.quayside.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the people of the demo, each renewed well before its five minutes are over, however long the tests take. */
public final class DemoTokens {

    private static final Duration FRESH = Duration.ofMinutes(3);

    private record Token(String value, long gotAt) {

        boolean fresh() {
            return System.nanoTime() - gotAt < FRESH.toNanos();
        }
    }

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final KeycloakAdmin keycloak;

    public DemoTokens(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    public String of(String username) {
        return tokens.compute(username, (name, known) ->
                known != null && known.fresh() ? known : new Token(keycloak.token(name, "demo-" + name), System.nanoTime())).value();
    }
}

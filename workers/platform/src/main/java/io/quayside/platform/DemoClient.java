package io.quayside.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a running application as the demo people do, with tokens of Keycloak. */
public final class DemoClient {

    public record Answer(int status, JsonNode body) {

        public boolean ok() {
            return status < 300;
        }

        /** The body of a call that must have succeeded. */
        public JsonNode demanded() {
            if (!ok()) {
                throw new AssertionError("Answered %d: %s".formatted(status, body));
            }
            return body;
        }
    }

    private record Token(String value, long gotAt) {

        boolean fresh() {
            return System.nanoTime() - gotAt < Duration.ofMinutes(3).toNanos();
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final KeycloakAdmin keycloak;
    private final String address;

    public DemoClient(TestPlatform platform) {
        address = platform.application().address();
        keycloak = platform.keycloak().admin();
    }

    public Answer get(String user, String path) throws IOException {
        return send(request(user, path).GET());
    }

    public Answer post(String user, String path, Object body) throws IOException {
        return send(request(user, path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30)).header("Authorization", "Bearer " + token(user));
    }

    private String token(String user) {
        return tokens.compute(user, (name, known) ->
                known != null && known.fresh() ? known : new Token(keycloak.token(name, "demo-" + name), System.nanoTime())).value();
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

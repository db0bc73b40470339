package io.quayside.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final DemoTokens tokens;
    private final String address;

    public DemoClient(TestPlatform platform) {
        address = platform.application().address();
        tokens = new DemoTokens(platform.keycloak().admin());
    }

    public Answer get(String user, String path) throws IOException {
        return send(request(user, path).GET());
    }

    public Answer post(String user, String path, Object body) throws IOException {
        return send(request(user, path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30)).header("Authorization", "Bearer " + tokens.of(user));
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

package io.quayside.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** The engine's clock, which tests may move so that timers fire without waiting. */
public final class ControlledClock {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;

    ControlledClock(Zeebe zeebe) {
        endpoint = URI.create(zeebe.managementAddress() + "/actuator/clock");
    }

    public Instant now() {
        return instantIn(send(HttpRequest.newBuilder(endpoint).GET()));
    }

    public void pin(Instant instant) {
        post("/pin", "{\"epochMilli\":%d}".formatted(instant.toEpochMilli()));
    }

    public void add(Duration duration) {
        post("/add", "{\"offsetMilli\":%d}".formatted(duration.toMillis()));
    }

    /** Back to the time of this machine. */
    public void reset() {
        send(HttpRequest.newBuilder(endpoint).DELETE());
    }

    private void post(String path, String body) {
        send(HttpRequest.newBuilder(URI.create(endpoint + path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static Instant instantIn(String json) {
        return Instant.ofEpochMilli(JsonMapper.builder().build().readTree(json).get("epochMilli").asLong());
    }

    private String send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("The clock answered %d: %s".formatted(response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

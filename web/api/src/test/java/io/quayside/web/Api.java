package io.quayside.web;

import io.quayside.platform.DemoTokens;
import io.quayside.platform.TestPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the API: nobody, or {@code as("rita")} a person of the demo. */
public final class Api {
  private static final DemoTokens TOKENS = new DemoTokens(TestPlatform.get().keycloak().admin());
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String address;
  private final Optional<Supplier<String>> token;

  Api(String address) {
    this(address, Optional.empty());
  }

  private Api(String address, Optional<Supplier<String>> token) {
    this.address = address;
    this.token = token;
  }

  public Api as(String username) {
    return new Api(address, Optional.of(() -> TOKENS.of(username)));
  }

  /** What {@code as} sends. */
  public static String tokenOf(String username) {
    return TOKENS.of(username);
  }

  public Api withToken(String bearer) {
    return new Api(address, Optional.of(() -> bearer));
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer post(String path, Object body) {
    return send(request(path).header("Content-Type", "application/json").POST(json(body)));
  }

  public Answer put(String path, Object body) {
    return send(request(path).header("Content-Type", "application/json").PUT(json(body)));
  }

  /** Refused for want of a role, and not for what stands in the row. */
  public boolean isRefused(String method, String path, String contentType) {
    var response = exchange(request(path).header("Content-Type", contentType).method(method, BodyPublishers.noBody()), BodyHandlers.ofInputStream());
    try (var body = response.body()) {
      return response.statusCode() == 403
          && JSON.readTree(body.readAllBytes()).path("type").asString().equals("urn:quayside:problem:forbidden");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without a body, and without waiting for the end of the answer, which streams never reach. */
  public int statusOf(String method, String path) {
    var response = exchange(request(path).method(method, BodyPublishers.noBody()), BodyHandlers.ofInputStream());
    try (var unread = response.body()) {
      return response.statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Answer upload(String path, Multipart form) {
    return send(request(path).header("Content-Type", form.contentType()).POST(BodyPublishers.ofByteArray(form.body())));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer.get()));
    return request;
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
  }

  private static Answer send(HttpRequest.Builder request) {
    return new Answer(exchange(request, BodyHandlers.ofByteArray()));
  }

  private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return HTTP.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public record Answer(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The last part of the problem's type, as in {@code stale}. */
    public String problem() {
      return json().path("type").asString().replace("urn:quayside:problem:", "");
    }
  }
}

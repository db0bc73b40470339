package io.quayside.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The few calls to Keycloak that tests need: tokens of people, and a client that may ask for them. */
public final class KeycloakAdmin {

    static final String USERNAME = "quayside-admin";
    private static final String TEST_CLIENT = "quayside-test";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String password;

    KeycloakAdmin(String address, String password) {
        this.address = address;
        this.password = password;
    }

    /** Adds the client whose users may log in with their password alone; the shipped realm has no such client. */
    void addTestClient() {
        var client = JSON.createObjectNode().put("clientId", TEST_CLIENT).put("publicClient", true)
                .put("directAccessGrantsEnabled", true).put("standardFlowEnabled", false).put("fullScopeAllowed", true);
        client.setAll(claimsOfWebClient());
        var response = send(authorized("/admin/realms/%s/clients".formatted(Keycloak.REALM))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(client.toString())));
        if (response.statusCode() != 201 && response.statusCode() != 409) {
            throw new IllegalStateException("Keycloak answered %d: %s".formatted(response.statusCode(), response.body()));
        }
    }

    /** An access token of the quayside realm as the web application would get it. */
    public String token(String username, String password) {
        return token(Keycloak.REALM, TEST_CLIENT, username, password);
    }

    /** What makes the tokens of the new client carry the same claims. */
    private Map<String, JsonNode> claimsOfWebClient() {
        var response = send(authorized("/admin/realms/%s/clients?clientId=quayside-web".formatted(Keycloak.REALM)).GET());
        var found = JSON.readTree(response.body()).path(0);
        found.path("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        return Map.of("defaultClientScopes", found.path("defaultClientScopes").asArray(), "protocolMappers", found.path("protocolMappers").asArray());
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + adminToken());
    }

    String adminToken() {
        return token("master", "admin-cli", USERNAME, password);
    }

    private String token(String realm, String client, String username, String password) {
        var form = Map.of("grant_type", "password", "client_id", client, "username", username, "password", password, "scope", "openid")
                .entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var response = send(HttpRequest.newBuilder(URI.create("%s/realms/%s/protocol/openid-connect/token".formatted(address, realm)))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)));
        if (response.statusCode() != 200) {
            throw new IllegalStateException("No token for %s: %s".formatted(username, response.body()));
        }
        return JSON.readTree(response.body()).get("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

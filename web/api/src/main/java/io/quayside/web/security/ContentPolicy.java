package io.quayside.web.security;

import java.net.URI;

/** What the pages may load: our own files, and Keycloak for login, refresh and the check of its session. */
final class ContentPolicy {

  private ContentPolicy() {}

  static String directives(String keycloakUrl) {
    var uri = URI.create(keycloakUrl);
    var keycloak = uri.getScheme() + "://" + uri.getAuthority();
    return String.join("; ",
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'", // the barcode reader of the camera scan is WebAssembly
        "style-src 'self' 'unsafe-inline'", // MUI and the diagram editors write styles at run time
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' " + keycloak,
        "frame-src 'self' blob: " + keycloak, // the preview of a document is a blob that the page fetched with its token
        "frame-ancestors 'self'",
        "worker-src 'self' blob:",
        "form-action 'self' " + keycloak,
        "base-uri 'self'",
        "object-src 'none'");
  }
}

package io.quayside.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the id of a link unguessable: the token is the id with its HMAC-SHA256, which holds for one purpose alone. */
@Component
public class LinkSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec key;

  /** Without a secret of the installation links hold until the application is started again. */
  LinkSignature(@Value("${quayside.links.secret:${quayside.keycloak.client-secret:}}") String secret) {
    byte[] material = secret.isBlank() ? SecureRandom.getSeed(32) : ("links " + secret).getBytes(StandardCharsets.UTF_8);
    this.key = new SecretKeySpec(material, ALGORITHM);
  }

  public String token(String purpose, long id) {
    return id + "." + TEXT.encodeToString(sign(purpose, id));
  }

  /** The id, if this installation has signed it for the purpose. */
  public Optional<Long> verify(String purpose, String token) {
    String[] parts = token.split("\\.", 2);
    if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    byte[] expected = token(purpose, Long.parseLong(parts[0])).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8))
        ? Optional.of(Long.valueOf(parts[0]))
        : Optional.empty();
  }

  private byte[] sign(String purpose, long id) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal((purpose + " " + id).getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

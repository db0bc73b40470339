package io.quayside.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
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

  /** @throws Refusal.NotFound if this installation has not signed the id for the purpose */
  public long id(String purpose, String token) {
    String[] parts = token.split("\\.", 2);
    if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
      throw unknown();
    }
    long id = Long.parseLong(parts[0]);
    if (!MessageDigest.isEqual(token(purpose, id).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8))) {
      throw unknown();
    }
    return id;
  }

  private static Refusal unknown() {
    return new Refusal.NotFound("link", "of this address");
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

package io.quayside.exporter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The chain of a partition: h(n) = SHA-256(h(n-1) || record n), with h(0) = 32 zero bytes. Hashes are written in hex. */
public final class HashChain {

  public static final String GENESIS = "0".repeat(64);

  private HashChain() {}

  public static String next(String previous, String canonicalRecord) {
    var digest = sha256();
    digest.update(HexFormat.of().parseHex(previous));
    digest.update(canonicalRecord.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  public static String checksum(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

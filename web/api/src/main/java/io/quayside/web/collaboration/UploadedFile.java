package io.quayside.web.collaboration;

import io.quayside.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** A file as somebody sent it, once it is found to be small enough and of a kind we keep. */
record UploadedFile(String name, FileKind kind, byte[] content) {
  static final int MAX_BYTES = 10 * 1024 * 1024;
  private static final int MAX_NAME = 255;

  static UploadedFile of(MultipartFile file) {
    if (file.isEmpty()) {
      throw new Refusal.Invalid("file", "is empty");
    }
    if (file.getSize() > MAX_BYTES) {
      throw new Refusal.Invalid("file", "is larger than 10 MB");
    }
    var name = plainName(Optional.ofNullable(file.getOriginalFilename()).orElse("file"));
    var content = bytes(file);
    var kind = FileKind.of(name, content)
        .orElseThrow(() -> new Refusal.Invalid("file", "is of a kind that is not kept here, or its name does not fit its content"));
    return new UploadedFile(name, kind, content);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without a folder and without characters that change how a name is shown or stored. */
  private static String plainName(String sent) {
    var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
        .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_")
        .strip();
    return name.length() <= MAX_NAME ? name : name.substring(name.length() - MAX_NAME);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.quayside.web.collaboration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that may be attached, known by what is in them and not by what their sender claims. */
enum FileKind {
  PDF("application/pdf", "25504446", "pdf"),
  PNG("image/png", "89504E470D0A1A0A", "png"),
  JPEG("image/jpeg", "FFD8FF", "jpg", "jpeg"),
  GIF("image/gif", "47494638", "gif"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504B0304", "docx"),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304", "xlsx"),
  OPEN_TEXT("application/vnd.oasis.opendocument.text", "504B0304", "odt"),
  OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "504B0304", "ods"),
  ZIP("application/zip", "504B0304", "zip"),
  CSV("text/csv", "", "csv"),
  MAIL("message/rfc822", "", "eml"),
  TEXT("text/plain", "", "txt", "log", "md");

  private final String contentType;
  private final byte[] start;
  private final Set<String> extensions;

  FileKind(String contentType, String start, String... extensions) {
    this.contentType = contentType;
    this.start = HexFormat.of().parseHex(start);
    this.extensions = Set.of(extensions);
  }

  String contentType() {
    return contentType;
  }

  static Optional<FileKind> of(String fileName, byte[] content) {
    var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase();
    return Arrays.stream(values())
        .filter(kind -> kind.extensions.contains(extension) && kind.matches(content))
        .findFirst();
  }

  private boolean matches(byte[] content) {
    return start.length == 0
        ? isText(content)
        : content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static boolean isText(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).chars().noneMatch(c -> c == 0);
    } catch (CharacterCodingException binary) {
      return false;
    }
  }
}

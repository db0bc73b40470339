package io.quayside.dataimport.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** The text of a file and the character that separates its columns, both found out from the bytes. */
public record CsvText(String text, char delimiter) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static CsvText of(byte[] bytes) {
        String text = decode(bytes);
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return new CsvText(plain, delimiter(plain.lines().filter(line -> !line.isBlank()).findFirst().orElse("")));
    }

    /** What is valid UTF-8 is UTF-8; anything else comes from a spreadsheet of an older Windows. */
    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static char delimiter(String header) {
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t', '|').max(Comparator.comparingLong(candidate -> unquoted.chars().filter(c -> c == candidate).count())).orElseThrow();
    }
}

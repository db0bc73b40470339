package io.quayside.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** What makes two entries the same: who posted it, and in which words, does not. */
final class InputHash {

    private InputHash() {
    }

    static String of(PostEntry entry) {
        String lines = entry.lines().stream().map(InputHash::text).collect(Collectors.joining("\n"));
        return sha256("%s|%s|%d\n%s".formatted(entry.date(), entry.source().type(), entry.source().id(), lines));
    }

    private static String text(PostLine line) {
        String text = "%s|%s|%s|%s|%s|%s|%s".formatted(line.role(), line.categoryCode(), line.amount(), line.foreign(), line.reference(), line.productId(),
                line.partnerId());
        return line.byHand() == null ? text : text + "|" + line.byHand();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.quayside.purchasing.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to a vendor.
 *
 * @param key names what the message is about; the same key gives the same Message-ID, so a repeat is recognised as one
 * @param answers key of the message that this one follows up on
 */
public record VendorLetter(
        String to,
        String replyTo,
        String subject,
        String template,
        Map<String, Object> values,
        String key,
        @Nullable String answers,
        @Nullable Attachment attachment) {

    public record Attachment(String fileName, byte[] pdf) {}
}

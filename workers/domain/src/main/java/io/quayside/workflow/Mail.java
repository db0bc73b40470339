package io.quayside.workflow;

import org.jspecify.annotations.Nullable;

/** A plain text mail to one person, perhaps with a document. */
public record Mail(
    String recipient, String subject, String body, @Nullable String businessKey, @Nullable Attachment attachment) {

  public record Attachment(String fileName, byte[] pdf) {}

  public Mail(String recipient, String subject, String body, @Nullable String businessKey) {
    this(recipient, subject, body, businessKey, null);
  }
}

package io.quayside.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell one person.
 *
 * @param companyCode whose clock says when it is quiet; null for the clock of the person's own company
 * @param text what to know, without salutation
 * @param link where to go; nothing is decided by following it
 * @param about the task that it is about, if it is about one
 */
public record Notice(
    String username,
    NoticeKind kind,
    @Nullable String companyCode,
    String subject,
    String text,
    String link,
    @Nullable String businessKey,
    @Nullable About about) {

  public sealed interface About {

    record Task(long key) implements About {}

    /** The task of a level of approval, which may not be there yet. */
    record Level(long processInstanceKey, int level) implements About {}
  }

  public Notice(
      String username, NoticeKind kind, @Nullable String companyCode, String subject, String text, String link, @Nullable String businessKey) {
    this(username, kind, companyCode, subject, text, link, businessKey, null);
  }

  /** Where the link leads within the application. */
  @Nullable String page() {
    int start = link.indexOf("/#/");
    return about != null || start < 0 ? null : link.substring(start + 2);
  }
}

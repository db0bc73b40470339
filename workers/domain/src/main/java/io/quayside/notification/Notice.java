package io.quayside.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell one person.
 *
 * @param companyCode whose clock says when it is quiet; null for the clock of the person's own company
 * @param text what to know, without salutation
 * @param link where to go; nothing is decided by following it
 */
public record Notice(
    String username,
    NoticeKind kind,
    @Nullable String companyCode,
    String subject,
    String text,
    String link,
    @Nullable String businessKey) {}

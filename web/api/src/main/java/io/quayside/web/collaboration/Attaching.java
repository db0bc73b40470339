package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding, showing and removing the files of documents. */
@Service
@Transactional
class Attaching {
  private final Attachments attachments;
  private final AttachmentContents contents;
  private final Documents documents;
  private final Clock clock;

  Attaching(Attachments attachments, AttachmentContents contents, Documents documents, Clock clock) {
    this.attachments = attachments;
    this.contents = contents;
    this.documents = documents;
    this.clock = clock;
  }

  /** @param uploadId made by the device: a file that is sent again is kept once */
  Attachment add(String documentType, String documentId, @Nullable String uploadId, UploadedFile file, CurrentUser user) {
    var company = documents.requireVisible(user, documentType, documentId);
    var before = Optional.ofNullable(uploadId).flatMap(id -> attachments.findByDocumentTypeAndDocumentIdAndUploadId(documentType, documentId, id));
    if (before.isPresent()) {
      return before.filter(same -> same.holds(file))
          .orElseThrow(() -> new Refusal.Conflict("upload-reused", "Another file was sent before as %s.".formatted(uploadId)));
    }
    var attachment = attachments.saveAndFlush(
        new Attachment(company, documentType, documentId, uploadId, file, user.username(), clock.instant()));
    contents.add(attachment.id(), file.content());
    return attachment;
  }

  @Transactional(readOnly = true)
  Page<Attachment> of(String documentType, String documentId, CurrentUser user, Pageable page) {
    return documents.isReadBy(user, documentType, documentId)
        ? attachments.findByDocumentTypeAndDocumentIdAndCompanyCodeIn(documentType, documentId, user.companies(), page)
        : Page.empty(page);
  }

  @Transactional(readOnly = true)
  Attachment get(long id, CurrentUser user) {
    return attachments.findByIdAndCompanyCodeIn(id, user.companies())
        .filter(attachment -> documents.isReadBy(user, attachment.documentType(), attachment.documentId()))
        .orElseThrow(() -> new Refusal.NotFound("attachment", id));
  }

  @Transactional(readOnly = true)
  byte[] content(Attachment attachment) {
    if (attachment.isRemoved()) {
      throw new Refusal.Conflict("removed", "This attachment was removed; only its name and hash are kept.");
    }
    return contents.get(attachment.id());
  }

  /** The content goes, the entry stays: whoever reads the case later sees that there was a file, whose, and who removed it. */
  Attachment remove(long id, CurrentUser user) {
    var attachment = get(id, user);
    if (!attachment.isUploadedBy(user.username()) && !user.hasRole(Role.ADMINISTRATOR)) {
      throw new Refusal.Forbidden("not-yours", "Only the person who added an attachment or an administrator removes it.");
    }
    if (!attachment.isRemoved()) {
      attachment.remove(user.username(), clock.instant());
      contents.delete(id);
    }
    return attachment;
  }
}

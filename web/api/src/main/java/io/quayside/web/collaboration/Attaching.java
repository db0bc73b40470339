package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.shared.Refusal;
import java.time.Clock;
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

  Attachment add(String documentType, String documentId, UploadedFile file, CurrentUser user) {
    var company = documents.requireVisible(user, documentType, documentId);
    var attachment = attachments.saveAndFlush(
        new Attachment(company, documentType, documentId, file, user.username(), clock.instant()));
    contents.add(attachment.id(), file.content());
    return attachment;
  }

  @Transactional(readOnly = true)
  Page<Attachment> of(String documentType, String documentId, CurrentUser user, Pageable page) {
    return attachments.findByDocumentTypeAndDocumentIdAndCompanyCodeIn(documentType, documentId, user.companies(), page);
  }

  @Transactional(readOnly = true)
  Attachment get(long id, CurrentUser user) {
    return attachments.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("attachment", id));
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

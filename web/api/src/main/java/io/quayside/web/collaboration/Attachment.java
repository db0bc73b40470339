package io.quayside.web.collaboration;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a document. Its content is kept apart, see {@link AttachmentContents}. */
@Entity
@Table(name = "web_attachment")
class Attachment extends BusinessEntity {
  private String companyCode;
  private String documentType;
  private String documentId;
  private String uploadId;
  private String fileName;
  private String contentType;
  private long size;
  private String sha256;
  private String uploadedBy;
  private Instant uploadedAt;
  private String removedBy;
  private Instant removedAt;

  protected Attachment() {}

  Attachment(
      String companyCode, String documentType, String documentId, @Nullable String uploadId, UploadedFile file, String uploadedBy, Instant uploadedAt) {
    this.companyCode = companyCode;
    this.documentType = documentType;
    this.documentId = documentId;
    this.uploadId = uploadId;
    this.fileName = file.name();
    this.contentType = file.kind().contentType();
    this.size = file.content().length;
    this.sha256 = file.sha256();
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  void remove(String username, Instant at) {
    removedBy = username;
    removedAt = at.truncatedTo(ChronoUnit.MILLIS);
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  boolean holds(UploadedFile file) {
    return sha256.equals(file.sha256());
  }

  boolean isUploadedBy(String username) {
    return uploadedBy.equals(username);
  }

  String fileName() {
    return fileName;
  }

  String contentType() {
    return contentType;
  }

  String documentType() {
    return documentType;
  }

  String documentId() {
    return documentId;
  }

  AttachmentRow row() {
    return new AttachmentRow(id(), documentType, documentId, fileName, contentType, size, sha256, uploadedBy, uploadedAt, removedBy, removedAt);
  }

  record AttachmentRow(
      long id, String documentType, String documentId, String fileName, String contentType, long size, String sha256,
      String uploadedBy, Instant uploadedAt, String removedBy, Instant removedAt) {}
}

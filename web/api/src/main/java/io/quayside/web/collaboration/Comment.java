package io.quayside.web.collaboration;

import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;

/** What somebody said about a document. It is part of the record, so it is never changed. */
@Entity
@Table(name = "web_comment")
class Comment extends AppendOnlyEntity {
  private String companyCode;
  private String documentType;
  private String documentId;
  private String text;
  private String author;
  private Instant writtenAt;

  @ElementCollection
  @CollectionTable(name = "web_comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
  @Column(name = "username")
  @BatchSize(size = 100)
  private Set<String> mentions = new TreeSet<>();

  protected Comment() {}

  Comment(String companyCode, String documentType, String documentId, String text, String author, Instant writtenAt, Set<String> mentions) {
    this.companyCode = companyCode;
    this.documentType = documentType;
    this.documentId = documentId;
    this.text = text;
    this.author = author;
    this.writtenAt = writtenAt.truncatedTo(ChronoUnit.MILLIS);
    this.mentions.addAll(mentions);
  }

  String companyCode() {
    return companyCode;
  }

  String documentType() {
    return documentType;
  }

  String documentId() {
    return documentId;
  }

  String text() {
    return text;
  }

  String author() {
    return author;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Set<String> mentions() {
    return Set.copyOf(mentions);
  }
}

package io.quayside.approval;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents that are approved for the same purpose as another. */
@Component
public class RelatedDocuments {

  public record Document(String type, String id) {}

  private final DutiesOfDocuments documents;
  private final JdbcClient jdbc;

  RelatedDocuments(DutiesOfDocuments documents, JdbcClient jdbc) {
    this.documents = documents;
    this.jdbc = jdbc;
  }

  public List<Document> of(String documentType, String documentId) {
    return documents.related(documentType).stream().flatMap(other ->
        jdbc.sql("select %s from %s where %s".formatted(other.id(), other.tables(), other.where()).replace(DeedSource.DOCUMENT, ":document"))
            .param("document", Long.valueOf(documentId))
            .query(String.class)
            .list()
            .stream()
            .map(id -> new Document(other.type(), id))).toList();
  }
}

package io.quayside.web.collaboration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of attachments. No entity, so that no list loads them by accident. */
@Repository
class AttachmentContents {
  private final JdbcClient jdbc;

  AttachmentContents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(long attachmentId, byte[] content) {
    jdbc.sql("INSERT INTO web_attachment_content (attachment_id, content) VALUES (?, ?)").params(attachmentId, content).update();
  }

  byte[] get(long attachmentId) {
    return jdbc.sql("SELECT content FROM web_attachment_content WHERE attachment_id = ?")
        .param(attachmentId)
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  void delete(long attachmentId) {
    jdbc.sql("DELETE FROM web_attachment_content WHERE attachment_id = ?").param(attachmentId).update();
  }
}
